/** What to tell of a key or a value of front matter that cannot be understood. */
import { error, warning, type Told } from "../../../model/problem.ts";
import { readDate } from "../../words/dates/read-date.ts";
import { KEYS, type Meaning } from "./key-table.ts";
import type { Doubt } from "./not-public.ts";
import type { Plain } from "./plain-value.ts";

/** `isHeld`: the value would hold the text back under the key that was probably meant, and does. */
export function unknownKey(key: string, meant: string | undefined, isHeld: boolean): Told {
  const told = { rule: "unknown-key", message: `front matter has no key "${key}"` };
  if (meant === undefined) return { severity: "note", ...told };
  const held = isHeld ? " It may be, so the text is held back" : "";
  return { severity: "warning", ...told, hint: `did you mean "${meant}"?${held}` };
}

/** Of a key that says whether the text is public, in words that do not tell. */
export function doubtIn(key: string, value: Plain, { isMistake, write }: Doubt): Told {
  if (isMistake) return wrongType(key, write);
  const message = `${key} "${printed(value)}" does not say that the text is public, so it is held back`;
  return warning("unknown-status", message, insteadOf(key, write));
}

export function mistakeIn(meaning: Meaning, key: string, value: Plain): Told {
  const isTime = meaning === "date" || meaning === "updated" || meaning === "expires";
  if (!isTime || typeof value !== "string") return wrongType(key, KEYS[meaning].wanted);
  const hint = "write it as 2024-03-12 or 2024-03-12T09:30:00+01:00";
  return error("bad-date", dateFault(key, value), hint);
}

function wrongType(key: string, wanted: string): Told {
  return error("wrong-type", `${key} must be ${wanted}`, insteadOf(key, wanted));
}

function insteadOf(key: string, wanted: string): string {
  return `write ${key} as ${wanted}, or leave it out`;
}

function dateFault(key: string, value: string): string {
  const stated = `${key} "${printed(value)}"`;
  if (readDate(value, "en") !== undefined) return `of ${stated} only the day can be read`;
  const numbers = value.match(/\d+/gu) ?? [];
  return numbers.length < 3
    ? `${stated} does not name a day`
    : `${stated} is not a day, or may be two`;
}

/** A value as a message shows it. */
export function printed(value: Plain): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

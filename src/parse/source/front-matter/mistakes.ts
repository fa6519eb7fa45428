/** What to tell of a key or a value of front matter that cannot be understood. */
import type { Problem } from "../../../model/problem.ts";
import { readDate } from "../../words/dates/read-date.ts";
import { KEYS, type Meaning } from "./key-table.ts";
import type { Doubt } from "./not-public.ts";
import type { Plain } from "./plain-value.ts";

export type Mistake = Omit<Problem, "file" | "line">;

/** `isHeld`: the value would hold the text back under the key that was probably meant, and does. */
export function unknownKey(key: string, meant: string | undefined, isHeld: boolean): Mistake {
  return {
    severity: meant === undefined ? "note" : "warning",
    rule: "unknown-key",
    message: `front matter has no key "${key}"`,
    ...(meant === undefined
      ? {}
      : {
          hint: `did you mean "${meant}"?${isHeld ? " It may be, so the text is held back" : ""}`,
        }),
  };
}

/** Of a key that says whether the text is public, in words that do not tell. */
export function doubtIn(key: string, value: Plain, { isMistake, write }: Doubt): Mistake {
  return {
    severity: isMistake ? "error" : "warning",
    rule: isMistake ? "wrong-type" : "unknown-status",
    message: isMistake
      ? `${key} must be ${write}`
      : `${key} "${printed(value)}" does not say that the text is public, so it is held back`,
    hint: `write ${key} as ${write}, or leave it out`,
  };
}

export function mistakeIn(meaning: Meaning, key: string, value: Plain): Mistake {
  const { wanted } = KEYS[meaning];
  if (meaning === "date" || meaning === "updated" || meaning === "expires") {
    if (typeof value === "string") {
      return {
        severity: "error",
        rule: "bad-date",
        message: dateFault(key, value),
        hint: "write it as 2024-03-12 or 2024-03-12T09:30:00+01:00",
      };
    }
  }
  return {
    severity: "error",
    rule: "wrong-type",
    message: `${key} must be ${wanted}`,
    hint: `write ${key} as ${wanted}, or leave it out`,
  };
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

/**
 * What front matter says that readers are to fetch with an article, in every shape that systems write it in,
 * to enclosures. Themes use the same keys for other things (`video: dQw4w9WgXcQ`): these are no enclosures.
 */
import { mediaType } from "../../../model/media-types.ts";
import type { Enclosure } from "../../../model/media.ts";
import { isTable, type Plain, type PlainTable } from "./plain-value.ts";
import { isAddress } from "./values.ts";

/** Undefined for each value that names no file. */
export function readEnclosures(value: Plain): (Enclosure | undefined)[] {
  if (typeof value === "string") return [enclosureAt(value.trim().split(/\s+/u), value)];
  return isTable(value) ? [enclosureIn(value)] : value.flatMap(readEnclosures);
}

/** WordPress keeps address, length and type in one text. */
function enclosureAt(parts: readonly string[], text: string): Enclosure | undefined {
  const [address = "", length = "", type] = parts;
  if (isAddress(address) && /^\d+$/u.test(length)) return make(address, type, length);
  return make(text);
}

function enclosureIn(table: PlainTable): Enclosure | undefined {
  const text = (...names: string[]): string | undefined =>
    names.map((name) => table[name]).find((value) => typeof value === "string");
  const address = text("url", "src", "file", "path", "href", "address");
  const duration = readDuration(text("duration", "itunes_duration"));
  const made =
    address === undefined
      ? undefined
      : make(address, text("type", "mime_type", "mimetype"), text("length", "size", "bytes"));
  return made && duration !== undefined ? { ...made, duration } : made;
}

function make(address: string, type?: string, length?: string): Enclosure | undefined {
  const kind = isMime(type) ? type : mediaType(address.replace(/[?#].*$/u, ""));
  const isPage = isAddress(address) && kind === undefined;
  if (kind === undefined || isPage) return undefined;
  const bytes = Number(length ?? "");
  return {
    address,
    type: kind,
    ...(bytes > 0 && Number.isInteger(bytes) ? { length: bytes } : {}),
  };
}

function isMime(type: string | undefined): type is string {
  return type !== undefined && /^[a-z]+\/[a-z0-9.+-]+$/iu.test(type);
}

/** In seconds: `95`, `1:35`, `01:02:03`, `PT1H2M3S`. */
export function readDuration(text: Plain | undefined): number | undefined {
  if (typeof text !== "string") return undefined;
  const iso = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/iu.exec(text);
  const clock = /^(?:(?:(\d+):)?(\d{1,3}):)?(\d+)(?:\.\d+)?$/u.exec(text);
  const parts = (iso ?? clock)?.slice(1);
  if (parts === undefined) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = parts.map((part: string | undefined) =>
    Number(part ?? 0),
  );
  const total = hours * 3600 + minutes * 60 + seconds;
  return total > 0 ? total : undefined;
}

/** A number of a season or an episode, counted from 1. */
export function readNumber(value: Plain | undefined): number | undefined {
  return typeof value === "string" && /^[1-9]\d{0,5}$/u.test(value) ? Number(value) : undefined;
}

/**
 * A value as YAML, TOML or JSON give it in, a plain one out: scalars as clean text on one line,
 * lists, and tables. What is empty is absent, on every level.
 */
import { cleanText } from "../clean-text.ts";

export type Plain = string | readonly Plain[] | PlainTable;
export interface PlainTable {
  readonly [key: string]: Plain;
}

export function plainValue(value: unknown): Plain | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    const items = value.map(plainValue).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  // A local date of TOML is a date, too, and prints itself without the time or zone that it lacks.
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object") {
    const entries = Object.entries(value).flatMap(([key, one]) => {
      const plain = plainValue(one);
      return plain === undefined ? [] : [[key, plain] as const];
    });
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  }
  // Strings, numbers and truth values are all that is left in these formats.
  const text = oneCleanLine(typeof value === "string" ? value : JSON.stringify(value));
  return text === "" ? undefined : text;
}

export function isTable(value: Plain): value is PlainTable {
  return typeof value === "object" && !Array.isArray(value);
}

/**
 * YAML's blocks may have several lines: a title goes where line ends have no place. Escapes can write
 * what the text around them was cleaned of: "\uD800".
 */
function oneCleanLine(text: string): string {
  return cleanText(text)
    .split("\n")
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .join(" ");
}

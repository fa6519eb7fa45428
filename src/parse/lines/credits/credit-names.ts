/** Tells the names in a picture credit: agencies, and the people beside them. */
import { isAgency } from "../../words/agencies.ts";
import { allUnder, anyUnder } from "../../words/tables/tables.ts";

const BETWEEN_NAMES = new RegExp(
  String.raw`\s*(?:\/|,|\||\b(?:${anyUnder("through")})\b|–|—|\s-\s)\s*`,
  "u",
);

/** "John Smith/PA", "Reuters", "AFP via Getty Images": an agency, alone or behind a slash. */
export function isCreditName(name: string): boolean {
  const parts = name.split(BETWEEN_NAMES);
  const known = parts.filter(isAgency).length;
  if (known === 0) return false;
  return parts.length - known <= 2 && parts.every((part) => isAgency(part) || isNameRow(part));
}

const SMALL_IN_NAMES: ReadonlySet<string> = new Set([
  ...allUnder("name particles"),
  ...allUnder("name particles behind others"),
  ...allUnder("field: and"),
  "/",
]);

/** At most four words, each with a capital. */
export function isNameRow(name: string): boolean {
  const words = name.trim().split(/\s+/u);
  return (
    words.length <= 4 &&
    words.every((word) => /^[\p{Lu}\p{Lo}@]/u.test(word) || SMALL_IN_NAMES.has(word))
  );
}

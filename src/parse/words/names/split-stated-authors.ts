/**
 * The authors in one line of front matter. A line that is not made of whole names is one person:
 * "Doe, Jane" is a name turned around, as catalogues write it, and "la rédaction" is nobody's.
 */
import { looksLikeName } from "./looks-like-name.ts";
import { splitNames } from "./split-names.ts";
import { anyUnder } from "../tables/tables.ts";

/** "Jane Doe, PhD", "John Roe, Jr." */
const SUFFIX = new RegExp(`^(?:${anyUnder("name suffixes")})\\.?$`, "u");
/** One name, perhaps with an initial: what stands behind the comma of a name turned around. */
const GIVEN = /^\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}\.?)*$/u;

export function splitStatedAuthors(line: string): string[] {
  return line
    .split(/\s*;\s*/u)
    .filter((part) => part !== "")
    .flatMap(splitPart);
}

function splitPart(part: string): string[] {
  if (isOnePerson(part)) return [part];
  return splitNames(part, false)?.names.slice() ?? [part];
}

/** "Doe, Jane", "García Márquez, Gabriel", "Doe Roe, Mary J.", "Jane Doe, PhD". */
function isOnePerson(part: string): boolean {
  const [family = "", given = "", ...more] = part.split(/\s*,\s*/u);
  if (more.length > 0 || given === "") return false;
  return SUFFIX.test(given) || !looksLikeName(family) || GIVEN.test(given);
}

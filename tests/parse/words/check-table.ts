/** Tells what is wrong in a table of words, with file and line. */
import type { Problem } from "../../../src/model/problem.ts";
import {
  checkHeadings,
  faultsIn,
  type Fault,
} from "../../../src/parse/words/tables/check-headings.ts";
import { TRAITS } from "../../../src/parse/words/tables/headings.ts";
import { isPhrase, readTable, type Section } from "../../../src/parse/words/tables/read-table.ts";
import { wordsOf } from "../../../src/parse/words/words.ts";

const MONTHS = 12;
/** Lists of which each line has a form of its own. */
const FORMS: ReadonlyMap<string, RegExp> = new Map([
  ["time zones", /^\p{L}+ [+-]\d\d:\d\d$/u],
  ["traits", new RegExp(`^(?:${TRAITS.join("|")})$`, "u")],
]);
/** Blanks that nobody sees, and what only looks like one: tabs, a byte order mark. */
const STRAY_BLANK = /^\s|\s$|\s\s|[^\S ]|\u200b/u;
/** Braces are for `{n}` alone. */
const STRAY_BRACE = /\{(?!n\})|(?<!\{n)\}/u;
/** Names, where capitals and stops tell one from another: "TASS" and "Tass". */
const NAMES: ReadonlySet<string> = new Set([
  "field: wire",
  "picture libraries",
  "company forms",
  "name suffixes",
]);

/** Everything that can be wrong. */
export function checkTable(file: string, text: string): Problem[] {
  const sections = readTable(text);
  const faults = sections.flatMap((section) => [...blanks(section), ...phraseFaults(section)]);
  return [...checkHeadings(file, sections), ...faultsIn(file, faults)].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0),
  );
}

function blanks({ line, lines }: Section): Fault[] {
  return [...lines.entries()]
    .filter(([, written]) => STRAY_BLANK.test(written))
    .map(([i]) => ["stray-blank", "a tab, a byte order mark or a blank too many", line + 1 + i]);
}

function phraseFaults({ heading, line, lines }: Section): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, number>();
  for (const [i, phrase] of lines.entries()) {
    if (!isPhrase(phrase)) continue;
    const at = line + 1 + i;
    const words = keyOf(phrase, heading);
    const first = seen.get(words);
    if (STRAY_BRACE.test(phrase)) faults.push(["stray-brace", "braces are for {n} alone", at]);
    else if (/^(?:#\s?)*$/u.test(words)) faults.push(["no-word", `"${phrase}" has no word`, at]);
    else if (FORMS.get(heading)?.test(phrase) === false)
      faults.push(["wrong-form", `"${phrase}" is not one of the ${heading}`, at]);
    else if (first !== undefined)
      faults.push(["repeated-phrase", `"${phrase}" is in line ${String(first)} already`, at]);
    else seen.set(words, at);
  }
  if (heading === "months" && seen.size !== MONTHS)
    faults.push(["not-twelve-months", `${String(seen.size)} months instead of 12`, line]);
  return faults;
}

/** Two phrases that nothing can tell apart have the same key. */
function keyOf(phrase: string, heading: string): string {
  const key = NAMES.has(heading) ? phrase : wordsOf(phrase.replaceAll("{n}", "0")).words.join(" ");
  // "Sie" and "sie" are two words of address.
  return heading === "appeal: you" && /^\p{Lu}/u.test(phrase) ? `${key}!` : key;
}

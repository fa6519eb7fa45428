/**
 * Finds lists that no bullet marks: ingredients, things to bring. They are short lines without an
 * end that stand together below a line that leads to them.
 */
import type { Verdict } from "../lines/roles.ts";
import { isProse, type Sight } from "../lines/sight.ts";

const LEAST = 2;
const LONGEST = 150;

/** The indexes of their lines. */
export function unmarkedLists(
  sights: readonly Sight[],
  verdicts: readonly (Verdict | undefined)[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 0; i < sights.length; i++) {
    if (verdicts[i] !== undefined || !leads(sights[i])) continue;
    const items: number[] = [];
    for (let k = i + 1; k < sights.length; k++) {
      if (verdicts[k]?.fate === "dropped") continue;
      if (verdicts[k] !== undefined || !isItem(sights[k])) break;
      items.push(k);
    }
    if (items.length < LEAST) continue;
    for (const item of items) found.add(item);
    i = items.at(-1) ?? i;
  }
  return found;
}

const MOST_WORDS = 6;

/** Those of which no line can be verse: all short, none with a comma at its end. */
export function plainItems(
  sights: readonly Sight[],
  listed: ReadonlySet<number>,
): ReadonlySet<number> {
  const isPlain = (i: number): boolean => {
    const form = sights[i]?.form;
    return form?.ending === "open" && form.wordCount <= MOST_WORDS;
  };
  const plain = new Set<number>();
  for (const first of listed) {
    if (listed.has(first - 1)) continue;
    const run: number[] = [];
    for (let i = first; listed.has(i); i++) run.push(i);
    if (run.every(isPlain)) for (const item of run) plain.add(item);
  }
  return plain;
}

/** "What to bring:", and nothing behind the colon. */
function leads(sight: Sight | undefined): boolean {
  return sight?.form.ending === "colon" && sight.passage.markup === undefined;
}

function isItem(sight: Sight | undefined): boolean {
  return (
    sight !== undefined &&
    sight.passage.markup === undefined &&
    !isProse(sight) &&
    (sight.form.ending === "open" || sight.form.ending === "comma") &&
    sight.form.bullet === "" &&
    sight.form.length <= LONGEST
  );
}

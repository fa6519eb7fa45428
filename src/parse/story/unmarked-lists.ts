/**
 * Finds lists that no bullet marks: ingredients, things to bring. They are short lines without an
 * end that stand together below a line that leads to them.
 */
import type { Line } from "../lines/line.ts";
import type { Draft } from "./draft.ts";

const FEWEST = 2;
const LONGEST = 150;

/** Their lines. */
export function unmarkedLists(draft: Draft): ReadonlySet<Line> {
  const found = new Set<Line>();
  for (const line of draft.lines) {
    if (!draft.isOpen(line) || !leads(line)) continue;
    const items = itemsBelow(draft, line);
    if (items.length >= FEWEST) for (const item of items) found.add(item);
  }
  return found;
}

/** "What to bring:", and nothing behind the colon. */
function leads({ form, passage }: Line): boolean {
  return form.ending === "colon" && passage.markup === undefined;
}

function itemsBelow(draft: Draft, leading: Line): Line[] {
  const items: Line[] = [];
  for (let line = draft.below(leading); line !== undefined; line = draft.below(line)) {
    if (draft.isDropped(line)) continue;
    if (!draft.isOpen(line) || !isItem(line)) break;
    items.push(line);
  }
  return items;
}

function isItem({ form, passage, isProse }: Line): boolean {
  return (
    passage.markup === undefined &&
    !isProse &&
    (form.ending === "open" || form.ending === "comma") &&
    form.bullet === "" &&
    form.length <= LONGEST
  );
}

const MOST_WORDS = 6;

/** Those of which no line can be verse: all short, none with a comma at its end. */
export function plainItems(draft: Draft, listed: ReadonlySet<Line>): ReadonlySet<Line> {
  const plain = new Set<Line>();
  for (const first of listed) {
    const above = draft.above(first);
    if (above !== undefined && listed.has(above)) continue;
    const run: Line[] = [];
    for (let line: Line | undefined = first; line && listed.has(line); line = draft.below(line))
      run.push(line);
    if (run.every(isPlain)) for (const item of run) plain.add(item);
  }
  return plain;
}

function isPlain({ form }: Line): boolean {
  return form.ending === "open" && form.wordCount <= MOST_WORDS;
}

/**
 * Finds short lines that belong together though no colon announces them: the entries of a guide, a
 * meal plan, results, a line-up. Enough of them are rows, with a number, a label or several parts.
 */
import type { Line } from "../lines/line.ts";
import type { Draft } from "./draft.ts";

const FEWEST_ROWS = 3;
/** One line in so many is a row: entries have a name, and a few words about it. */
const LINES_A_ROW = 4;
/** A longer line beside rows may be the headline of another story. */
const LONGEST = 50;

export function parallelLines(draft: Draft): ReadonlySet<Line> {
  const found = new Set<Line>();
  // Menus and teasers of pages have numbers as well.
  if (draft.isPage) return found;
  for (const block of blocksOf(draft)) {
    const rows = block.filter(isRow).length;
    const isMixed = rows >= FEWEST_ROWS && rows * LINES_A_ROW >= block.length;
    const isSeries = isMixed || (rows > 1 && rows === block.length);
    for (const line of block)
      if (isSeries ? isRow(line) || line.form.length <= LONGEST : isEnumeration(line))
        found.add(line);
  }
  return found;
}

/** The lines between two paragraphs, without what was dropped, below the story's first. */
function blocksOf(draft: Draft): Line[][] {
  const blocks: Line[][] = [[]];
  for (const line of draft.lines.slice(draft.lede + 1)) {
    if (draft.isText(line)) blocks.push([]);
    else if (draft.isOpen(line) && line.passage.markup === undefined) blocks.at(-1)?.push(line);
  }
  return blocks;
}

const LABEL = /^\p{L}[^:：.!?]{1,24}[:：]\s/u;
const SHORT = 40;
const LONGEST_ROW = 110;

/** "Price: 49 crowns", "400 g of flour", "Oats [1 cup, 2 tsp. honey]", or an enumeration. */
function isRow(line: Line): boolean {
  const { form, text } = line;
  if (form.length > LONGEST_ROW) return false;
  if (isEnumeration(line) || LABEL.test(text) || /^\d/u.test(text)) return true;
  return form.digits && (form.length <= SHORT || /[([][^)\]]*\d[^)\]]*[)\]]$/u.test(text));
}

const FEWEST_PARTS = 4;

/** "Petry; Quist, Jansson, Ruan": no headline has so many parts. */
function isEnumeration({ text }: Line): boolean {
  return text.split(/[,;，、；]\s*/u).length >= FEWEST_PARTS;
}

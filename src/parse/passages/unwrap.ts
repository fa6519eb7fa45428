/**
 * Lines to passages. Most texts have one paragraph a line; in hard-wrapped ones (lines of 60 to 120
 * columns) a line is joined to the next where the next word would not have fitted, so that verse,
 * lists and signatures, whose lines end early, keep theirs.
 */
import { anyUnder } from "../words/tables/tables.ts";
import { isWide } from "../words/characters.ts";
import type { LineBlock } from "./read-lines.ts";
import type { SourceLine, Passage } from "./passage.ts";

const WIDEST_WRAP = 120;
/** In fewer lines, a share of them that sticks out is one line, which says nothing. */
const MANY_LINES = 12;
/** A line that sticks out further was not wrapped here. */
const STICKING_OUT = 30;
const HANGING_HYPHEN = /^\p{L}[-‐]$/u;
const AFTER_HANGING_HYPHEN = new RegExp(
  String.raw`^(?:${anyUnder("after hanging hyphens")})\s`,
  "iu",
);

export function unwrap(blocks: readonly LineBlock[]): Passage[] {
  const width = wrapWidth(blocks);
  const passages: Passage[] = [];
  for (const block of blocks) {
    let apart = true;
    let open: SourceLine[] = [];
    block.forEach((line, i) => {
      open.push(line);
      const next = block[i + 1];
      if (width !== undefined && next !== undefined && isWrapped(line, next, width)) return;
      passages.push({ lines: open, text: join(open), apart });
      apart = false;
      open = [];
    });
  }
  return passages;
}

/** A line, and the one below it if no blank line parts them. */
interface Pair {
  readonly line: SourceLine;
  readonly next: SourceLine | undefined;
}

/** The column at which the text was wrapped, or undefined when it was not. */
function wrapWidth(blocks: readonly LineBlock[]): number | undefined {
  const pairs = blocks.flatMap((block) =>
    block.map((line, i): Pair => ({ line, next: block[i + 1] })),
  );
  return widthOfMost(pairs) ?? widthOfBroken(pairs);
}

/** Where most lines that have another below them were wrapped. */
function widthOfMost(pairs: readonly Pair[]): number | undefined {
  let tooWide = 0;
  const inner: number[] = [];
  for (const { line, next } of pairs) {
    const columns = line.text.length > WIDEST_WRAP ? WIDEST_WRAP + 1 : columnsOf(line.text);
    if (columns > WIDEST_WRAP) tooWide++;
    else if (next !== undefined) inner.push(columns);
  }
  if (inner.length < 3 || tooWide * 20 > pairs.length) return undefined;
  inner.sort((a, b) => a - b);
  const median = inner[inner.length >> 1] ?? 0;
  if (median < 48) return undefined;
  // The widest line but for a few that stick out: addresses, a footer wrapped elsewhere.
  for (const share of inner.length < MANY_LINES ? [0.98] : [0.98, 0.9, 0.8]) {
    const width = inner[Math.ceil(inner.length * share) - 1] ?? 0;
    if (width >= 55 && countWrapped(pairs, width) * 10 >= inner.length * 6) return width;
  }
  return undefined;
}

const LEAST_BROKEN = 2;
/** Fewer than these tell only where no line is wider: in a letter, and in no dump. */
const MANY_BROKEN = 3;
/** Ends within a sentence: in a word, or behind a comma. */
const UNFINISHED = /[\p{L}\p{M}\p{N},'’”"»)]$/u;

/**
 * Where sentences break off at the end of a line and go on below with a small letter: a letter with
 * lists, addresses and a footer that was not wrapped around its paragraphs.
 */
function widthOfBroken(pairs: readonly Pair[]): number | undefined {
  const broken = pairs.filter(
    ({ line, next }) =>
      next !== undefined &&
      line.text.length <= WIDEST_WRAP &&
      UNFINISHED.test(line.text) &&
      /^\p{Ll}/u.test(next.text),
  );
  if (broken.length < LEAST_BROKEN) return undefined;
  const width = broken.reduce((widest, { line }) => Math.max(widest, columnsOf(line.text)), 0);
  if (broken.length < MANY_BROKEN && pairs.some(({ line }) => columnsOf(line.text) > width))
    return undefined;
  const isFitting = countWrapped(broken, width) * 10 >= broken.length * 7;
  return width >= 55 && isFitting ? width : undefined;
}

function countWrapped(pairs: readonly Pair[], width: number): number {
  return pairs.filter(({ line, next }) => next !== undefined && isWrapped(line, next, width))
    .length;
}

function isWrapped(line: SourceLine, next: SourceLine, width: number): boolean {
  const space = next.text.search(/\s/u);
  const wide = isWide(next.text.charCodeAt(0));
  const word = wide ? next.text.charAt(0) : space < 0 ? next.text : next.text.slice(0, space);
  const columns = columnsOf(line.text);
  return columns <= width + STICKING_OUT && columns + (wide ? 0 : 1) + columnsOf(word) > width;
}

function columnsOf(text: string): number {
  let columns = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // A pair of surrogates takes one column.
    if (code < 0xdc00 || code > 0xdfff) columns += isWide(code) ? 2 : 1;
  }
  return columns;
}

function join(lines: readonly SourceLine[]): string {
  // Only the last line is looked at: the end of a long, growing string is dear to ask for.
  const parts: string[] = [];
  let previous = "";
  for (const { text } of lines) {
    const wide = isWide(previous.charCodeAt(previous.length - 1)) && isWide(text.charCodeAt(0));
    const hyphened = HANGING_HYPHEN.test(previous.slice(-2)) && !AFTER_HANGING_HYPHEN.test(text);
    if (previous !== "" && !wide && !hyphened) parts.push(" ");
    parts.push(text);
    previous = text;
  }
  return parts.join("");
}

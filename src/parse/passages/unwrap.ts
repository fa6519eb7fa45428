/**
 * Lines to passages. Most texts have one paragraph a line; in hard-wrapped ones (lines of 60 to 80
 * columns) a line is joined to the next where the next word would not have fitted, so that verse,
 * lists and signatures, whose lines end early, keep theirs.
 */
import { anyUnder } from "../words/tables/tables.ts";
import { isWide } from "../words/characters.ts";
import type { LineBlock } from "./read-lines.ts";
import type { SourceLine, Passage } from "./passage.ts";

const WIDEST_WRAP = 100;
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

/** The column at which the text was wrapped, or undefined when it was not. */
function wrapWidth(blocks: readonly LineBlock[]): number | undefined {
  return widthOfMost(blocks) ?? widthOfBroken(blocks);
}

/** Where most lines that have another below them were wrapped. */
function widthOfMost(blocks: readonly LineBlock[]): number | undefined {
  let lines = 0;
  let tooWide = 0;
  const inner: number[] = [];
  for (const block of blocks) {
    block.forEach((line, i) => {
      const columns = line.text.length > WIDEST_WRAP ? WIDEST_WRAP + 1 : columnsOf(line.text);
      lines++;
      if (columns > WIDEST_WRAP) tooWide++;
      else if (i < block.length - 1) inner.push(columns);
    });
  }
  if (inner.length < 3 || tooWide * 20 > lines) return undefined;
  inner.sort((a, b) => a - b);
  const median = inner[inner.length >> 1] ?? 0;
  if (median < 48) return undefined;
  // The widest line but for a few that stick out: addresses, a footer wrapped elsewhere.
  for (const share of inner.length < MANY_LINES ? [0.98] : [0.98, 0.9, 0.8]) {
    const width = inner[Math.ceil(inner.length * share) - 1] ?? 0;
    if (width >= 55 && countWrapped(blocks, width) * 10 >= inner.length * 6) return width;
  }
  return undefined;
}

const LEAST_BROKEN = 3;
/** Ends within a sentence: in a word, or behind a comma. */
const UNFINISHED = /[\p{L}\p{M}\p{N},'’”"»)]$/u;

/**
 * Where sentences break off at the end of a line and go on below with a small letter: a letter with
 * lists, addresses and a footer that was not wrapped around its paragraphs.
 */
function widthOfBroken(blocks: readonly LineBlock[]): number | undefined {
  const broken: { line: SourceLine; next: SourceLine; columns: number }[] = [];
  for (const block of blocks) {
    block.forEach((line, i) => {
      const next = block[i + 1];
      if (next === undefined || line.text.length > WIDEST_WRAP) return;
      if (UNFINISHED.test(line.text) && /^\p{Ll}/u.test(next.text))
        broken.push({ line, next, columns: columnsOf(line.text) });
    });
  }
  if (broken.length < LEAST_BROKEN) return undefined;
  const width = broken.reduce((widest, { columns }) => Math.max(widest, columns), 0);
  const fitting = broken.filter(({ line, next }) => isWrapped(line, next, width));
  return width >= 55 && fitting.length * 10 >= broken.length * 7 ? width : undefined;
}

function countWrapped(blocks: readonly LineBlock[], width: number): number {
  let wrapped = 0;
  for (const block of blocks) {
    block.forEach((line, i) => {
      const next = block[i + 1];
      if (next !== undefined && isWrapped(line, next, width)) wrapped++;
    });
  }
  return wrapped;
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

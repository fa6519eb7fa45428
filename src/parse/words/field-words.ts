/** Finds the words of the language tables that open a field: "By", "Published", "Quelle". */
import type { FieldWord } from "./tables/headings.ts";
import { entryOf, phraseAt } from "./phrase-index.ts";
import { wordsOf, type Word } from "./words.ts";

const REACH = 60;
/** A line is asked for one field after the other. */
let asked: { readonly text: string; readonly first: Word | undefined } | undefined;

function firstOf(text: string): Word | undefined {
  if (asked?.text !== text) {
    const [first] = wordsOf(text, 0, Math.min(text.length, REACH), 1).known;
    asked = { text, first };
  }
  return asked.first;
}

/** The length of the field word that `text` starts with, else 0. */
export function fieldAtStart(text: string, field: FieldWord): number {
  const first = firstOf(text);
  if (first === undefined || !opensField(first, field)) return 0;
  const { known, ends } = wordsOf(text, 0, Math.min(text.length, REACH));
  const phrase = phraseAt(
    known,
    0,
    (meaning) => meaning.kind === "field" && meaning.field === field,
  );
  return phrase === undefined ? 0 : (ends[phrase.words.length - 1] ?? 0);
}

/** Most words begin no phrase that names a field: no need to read on behind them. */
export function opensField(word: Word, field: FieldWord): boolean {
  return entryOf(word)?.fields.has(field) === true;
}

/** Where in a short line a field word stands and where it ends. */
export function fieldWithin(
  text: string,
  field: FieldWord,
): { readonly start: number; readonly end: number } | undefined {
  const { known, starts } = wordsOf(text);
  for (const [i, word] of known.entries()) {
    if (!opensField(word, field)) continue;
    const start = starts[i] ?? 0;
    const length = fieldAtStart(text.slice(start), field);
    if (length > 0) return { start, end: start + length };
  }
  return undefined;
}

/** What stands behind a field's label, without the colon. */
export function behindLabel(text: string, label: number): string {
  return text.slice(label).replace(/^[\s\u00a0.:：|–—-]+/u, "");
}

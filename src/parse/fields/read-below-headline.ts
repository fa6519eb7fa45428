/** Reads the lines between headline and text; without a headline, those right above the text. */
import type { Line } from "../lines/line.ts";
import type { RuleName } from "../lines/rule-names.ts";
import { readSource } from "../lines/read-source.ts";
import type { Draft } from "../story/draft.ts";
import { StoryWords } from "../story/story-words.ts";
import { readDate } from "../words/dates/read-date.ts";
import { LONG_LINE, readHeadLine } from "./read-head-line.ts";

/** How far above the text a story without a headline may state something of itself. */
const REACH = 14;

export function readBelowHeadline(draft: Draft): void {
  if (!draft.hasHead) return;
  const { headline, lede, range } = draft;
  const from = headline === undefined ? range.first - REACH : headline.at + 1;
  const words = headline !== undefined && draft.isPage ? StoryWords.ofText(draft) : undefined;
  const lines = draft.between(from, lede - 1);
  for (const line of lines)
    if (words === undefined || !isLongStandfirst(draft, line, words)) readHeadLine(draft, line);
  if (!draft.isByPaper) giveBack(draft, lines);
}

/** Where neither a page nor a byline tells of a newspaper, lines below a title are the text's first. */
function giveBack(draft: Draft, lines: readonly Line[]): void {
  delete draft.fields.standfirst;
  for (const line of lines) if (BY_PLACE.has(draft.verdict(line)?.rule)) draft.reopen(line);
}

const BY_PLACE: ReadonlySet<RuleName | undefined> = new Set<RuleName | undefined>([
  "second-headline",
  "between-headline-and-text",
  "above-the-text",
]);

/**
 * A standfirst, or the first of several: pages write whole sentences there without their full stop,
 * so that it stays in the body as a lede does.
 */
function isLongStandfirst(draft: Draft, line: Line, words: StoryWords): boolean {
  const { form, text } = line;
  return (
    draft.isOpen(line) &&
    text !== draft.fields.headline &&
    form.length >= LONG_LINE &&
    line.isHeadlineLike &&
    // A credit in brackets makes it a caption.
    !/[)\]]$/u.test(text) &&
    words.isKin(line) &&
    readDate(text, draft.language) === undefined &&
    line.byline === undefined &&
    readSource(line) === undefined
  );
}

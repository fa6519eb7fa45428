/** Finds where the head of a story ends and its text begins. */
import type { Line } from "../lines/line.ts";
import type { Draft } from "../story/draft.ts";
import { readDate } from "../words/dates/read-date.ts";

export function findLede(draft: Draft): void {
  if (draft.hasHead) draft.lede = headEnd(draft, firstText(draft));
}

/** The position of the first running text; below a headline that reads like running text itself. */
function firstText(draft: Draft): number {
  const { headline, range } = draft;
  if (headline === undefined || headline.at < range.first) {
    // "Published: 3 May, 9:14 a.m." has the end of a sentence.
    const from = headline === undefined ? range.first : aboveList(draft, headline);
    const lines = draft.between(from, range.last - 1);
    return lines.find(({ isDate }) => !isDate)?.at ?? range.last;
  }
  const text = draft
    .between(headline.at + 1, range.last)
    .find((line) => draft.isText(line) && !line.isDate && line.byline?.stated !== true);
  return text?.at ?? headline.at + 1;
}

/** Where a list of other stories parts the text below its first paragraphs, the text begins above it. */
function aboveList(draft: Draft, headline: Line): number {
  const { range } = draft;
  const between = draft.between(headline.at + 1, range.first - 1);
  const list = between.find((line) => draft.verdict(line)?.role === "related");
  const text = between.find((line) => draft.isText(line));
  return list !== undefined && text !== undefined && text.at < list.at ? text.at : range.first;
}

/** How far below the headline a date or byline may end its standfirst. */
const REACH = 9;
/** A standfirst has so many paragraphs at most, the last of which is no longer than this. */
const MOST_PARAGRAPHS = 2;
const LONGEST_PARAGRAPH = 320;
const MOST_LABELS = 2;

/** A byline or a date below one or two short paragraphs makes these the standfirst. */
function headEnd(draft: Draft, first: number): number {
  const { headline, range } = draft;
  const start = headline === undefined ? first : headline.at + 1;
  let paragraphs = 0;
  let labels = 0;
  for (const line of draft.between(start, Math.min(range.last, start + REACH))) {
    if (draft.isText(line)) {
      paragraphs++;
      if (paragraphs > MOST_PARAGRAPHS || line.form.length > LONGEST_PARAGRAPH) break;
      continue;
    }
    if (paragraphs === 0 || draft.verdict(line)?.role === "updated") continue;
    const isField = line.isDate || isBylineLine(draft, line);
    if (isField && headline !== undefined) return Math.max(line.at + 1, first);
    // Below a list, a heading of one word looks like a name.
    labels++;
    if (labels > MOST_LABELS) break;
  }
  return Math.max(first, start);
}

function isBylineLine(draft: Draft, line: Line): boolean {
  const { byline } = line;
  if (byline === undefined || line.form.ending === "comma") return false;
  if (byline.stated) return true;
  const below = draft.below(line);
  if (below === undefined) return false;
  return (
    !draft.isOpen(below) || below.isProse || readDate(below.text, draft.language) !== undefined
  );
}

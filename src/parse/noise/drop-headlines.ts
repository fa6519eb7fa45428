/**
 * Drops headlines of other stories and captions between two paragraphs, alone or several in a row. In the
 * dump of a page they are headings and points of lists as often, and stay.
 */
import type { Line } from "../lines/line.ts";
import { sentenceEnds } from "../lines/sentences.ts";
import type { Draft } from "../story/draft.ts";
import { parallelLines } from "../story/parallel-lines.ts";
import { standingAbove, standingBelow } from "../story/standing-lines.ts";
import { StoryWords } from "../story/story-words.ts";
import { unmarkedLists } from "../story/unmarked-lists.ts";
import { isForeign, isForeignTail } from "./foreignness.ts";
import { findGlued } from "./glued-promo.ts";

export function dropHeadlines(draft: Draft): void {
  if (draft.isDump) return;
  const runs = runsOfHeadlines(draft);
  if (runs.length === 0) return;
  const words = StoryWords.ofProse(draft);
  const alone = runs.filter(({ length }) => length === 1).length;
  for (const run of runs) dropRun(draft, run, words, alone);
}

function dropRun(draft: Draft, run: readonly Line[], words: StoryWords, alone: number): void {
  const [first, second] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return;
  // In a row, what stands around the row says what it is; labels say it side by side.
  const before = standingAbove(draft, first);
  const behindRun = standingBelow(draft, last);
  run.forEach((line, i) => {
    const after = run[i + 1] ?? behindRun;
    const around = { before, after, alone: second === undefined ? alone : 0 };
    if (!isForeign(line, around, words)) return;
    const rule = second === undefined ? "headline-of-another-story" : "run-of-headlines";
    const at = sentenceBefore(line, words);
    if (at === undefined) draft.drop(line, "promo", rule);
    else draft.cut(line, { at, role: "promo", rule: "glued-headline" });
  });
}

/** "Nobody in the room answered. Ten ways to cook an eel": where a sentence ends and the headline begins. */
function sentenceBefore(line: Line, words: StoryWords): number | undefined {
  const [at] = sentenceEnds(line.text);
  const sentence = line.upTo(at ?? 0);
  if (at === undefined || !sentence.isProse) return undefined;
  return isForeignTail(line.part(line.text.slice(at)), sentence, words, true) ? at : undefined;
}

/** The lines of the story that may be headlines of others, as far as they stand together. */
function runsOfHeadlines(draft: Draft): Line[][] {
  const mayBeHeadline = headlineTest(draft);
  const runs: Line[][] = [];
  let last: Line | undefined;
  for (const first of draft.rangeLines) {
    if (first.at <= (last?.at ?? -1) || !mayBeHeadline(first)) continue;
    const run: Line[] = [];
    for (let line: Line | undefined = first; line && mayBeHeadline(line); line = draft.below(line))
      run.push(line);
    last = run.at(-1);
    runs.push(run);
  }
  return runs;
}

function headlineTest(draft: Draft): (line: Line) => boolean {
  // Sought once a line asks for them: most texts have none that may be a headline.
  let speakers: ReadonlySet<string> | undefined;
  let listed: ReadonlySet<Line> | undefined;
  return (line) =>
    draft.isOpen(line) &&
    line.isHeadlineLike &&
    line.passage.markup === undefined &&
    !line.isProse &&
    !goesOnBelow(draft, line) &&
    !(listed ??= new Set([...unmarkedLists(draft), ...parallelLines(draft)])).has(line) &&
    !(speakers ??= repeatedLabels(draft.lines)).has(labelOf(line.text) ?? "") &&
    findGlued(line) === undefined;
}

/** Whether its sentence was broken at the end of the line: right below, a small letter follows. */
function goesOnBelow(draft: Draft, line: Line): boolean {
  const below = draft.below(line);
  return below !== undefined && !below.passage.apart && /^\p{Ll}/u.test(below.text);
}

/** "Question" in "Question: and then?", and "Day" in "Day 2. The night in the hut". */
function labelOf(text: string): string | undefined {
  const colon = text.slice(0, 36).search(/[:：]/u);
  return colon > 0 ? text.slice(0, colon) : /^\p{L}{2,12}(?= \d{1,2}\b)/u.exec(text)?.[0];
}

/** Labels that open several lines: who speaks in an interview, not promos. */
function repeatedLabels(lines: readonly Line[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { text } of lines) {
    const label = labelOf(text);
    if (label === undefined) continue;
    if (seen.has(label)) repeated.add(label);
    seen.add(label);
  }
  return repeated;
}

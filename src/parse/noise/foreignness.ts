/**
 * How much a line that stands alone between paragraphs looks like the headline of another story, or
 * a caption, rather than a heading of this one. It needs no keyword: such lines are long for a
 * heading and speak of what the story never mentions. docs/parser.md says how the points were found.
 */
import type { Line } from "../lines/line.ts";
import { meaningfulStems, type StoryWords } from "../story/story-words.ts";
import { isFunctionWord } from "../words/phrase-index.ts";
import { anyUnder } from "../words/tables/tables.ts";

/** A line with fewer points stays. */
const ENOUGH = 4.4;

/** What stands around a line, as far as it was not dropped. */
export interface Neighbours {
  readonly before: Line | undefined;
  readonly after: Line | undefined;
  /** How many such lines stand alone in the story, when this one does. */
  readonly alone: number;
}

/** So many are the headings of a long story, a guide for instance. */
const HEADINGS = 4;
const LONGEST_HEADING = 50;

export function isForeign(
  line: Line,
  { before, after, alone }: Neighbours,
  story: StoryWords,
): boolean {
  const { form } = line;
  let points = foreignPoints(line, story);
  // The line below "Yours faithfully," is a name, and below "What to bring:" a list begins.
  if (before?.form.ending === "colon" || before?.form.ending === "comma") points -= 4;
  if (alone >= HEADINGS && form.length < LONGEST_HEADING) points -= 3;
  // "What walkers should carry" heads the list below it.
  if (after !== undefined && after.form.bullet !== "") points -= 4;
  if (form.ending === "question") points -= 4.7;
  return points >= ENOUGH;
}

/** A text and what can be seen of it: a line, or the end of one. */
type Stretch = Pick<Line, "form" | "text">;

/**
 * Whether what follows the last full stop of a paragraph and has none itself is a headline. A text
 * may break off anywhere, so that behind a space only the style of a headline tells: no articles, no
 * pronouns, no commas. `isGlued`: no space stands between.
 */
export function isForeignTail(
  tail: Stretch,
  sentence: Stretch,
  story: StoryWords,
  isGlued: boolean,
): boolean {
  const { form, text } = tail;
  if (form.wordCount < 4 || form.lower || form.quoted || form.ending !== "open") return false;
  const isHeadline =
    form.wordCount >= 5 &&
    form.wordCount <= 14 &&
    form.functionShare > 0 &&
    form.functionShare <= 0.34 &&
    !LEFT_OUT.test(text) &&
    !COMMA.test(text);
  if (!isGlued && !isHeadline) return false;
  return foreignPoints(tail, story, new Set(meaningfulStems(sentence))) >= ENOUGH;
}

/** Words that headlines leave out in languages which have that habit. */
const LEFT_OUT = new RegExp(String.raw`\b(?:${anyUnder("left out of headlines")})\b`, "iu");
const LEFT_OUT_ALL = new RegExp(LEFT_OUT.source, "giu");

const CHARACTERS_A_POINT = 20;
const LONGEST = 80;
const MOST_STRANGE = 6;

/** What the line shows by itself; `beside` are words that are its neighbour's in one paragraph. */
function foreignPoints(line: Stretch, story: StoryWords, beside?: ReadonlySet<string>): number {
  const { form, text } = line;
  // A headline does not end in "the"; a sentence that was cut off does.
  if (form.wordCount >= 5 && isFunctionWord(form.head.words.at(-1) ?? "")) return 0;
  let points = Math.min(form.length, LONGEST) / CHARACTERS_A_POINT;
  const stems = meaningfulStems(line);
  const strange = strangeIn(stems, story, beside);
  // Of ideographs, two neighbours are a word, and each of them is in two pairs.
  points += Math.min(form.wide ? strange / 2 : strange, MOST_STRANGE);
  // A sentence that broke off speaks of what the story speaks of, with all its articles.
  const known = form.wide ? 0 : stems.length - strange;
  if (known >= 3 && (text.match(LEFT_OUT_ALL)?.length ?? 0) >= 2) points -= 3;
  // Capitals that the story uses: a telegram, a notice on a wall.
  if (form.shouted) points -= 4.5;
  if (COMMA.test(text)) points -= 1.8;
  return points;
}

const COMMA = /[,，、]/u;
/** How many of a line's words occur nowhere else in the story's running text. */
function strangeIn(
  stems: readonly string[],
  story: StoryWords,
  beside?: ReadonlySet<string>,
): number {
  // A tail is counted in the story's words with its own paragraph.
  const own = beside === undefined ? 0 : 1;
  return stems.filter((stem) => story.uses(stem) <= own && beside?.has(stem) !== true).length;
}

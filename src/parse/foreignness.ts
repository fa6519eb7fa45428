/**
 * How much a line that stands alone between paragraphs looks like the headline of another story, or
 * a caption, rather than a heading of this one. It needs no keyword: such lines are long for a
 * heading and speak of what the story never mentions. docs/parser.md says how the points were found.
 */
import { isFunctionWord } from "./phrase-index.ts";
import type { Verdict } from "./roles.ts";
import { isProse, type Sight } from "./sight.ts";

/** Fewer points than these, and the line stays. */
const ENOUGH = 4.4;
const CHARACTERS_A_POINT = 20;
const LONGEST = 80;
const MOST_STRANGE = 6;

/** The words of the story's running text, by their stems. */
export type StoryWords = ReadonlySet<string>;

/** What stands around a line, as far as it was not dropped. */
export interface Neighbours {
  readonly before: Sight | undefined;
  readonly after: Sight | undefined;
}

export function isForeign(sight: Sight, { before, after }: Neighbours, story: StoryWords): boolean {
  const { form, text } = sight;
  // A headline does not end in "the"; a sentence that was cut off does.
  if (form.wordCount >= 8 && isFunctionWord(form.head.words.at(-1) ?? "")) return false;
  let points = Math.min(form.length, LONGEST) / CHARACTERS_A_POINT;
  points += Math.min(strangeWords(sight, story), MOST_STRANGE);
  if (form.ending === "question") points -= 4.7;
  // Capitals that the story uses: a telegram, a notice on a wall.
  if (form.shouted) points -= 4.5;
  // The line below "Yours faithfully," is a name, and below "What to bring:" a list begins.
  if (before?.form.ending === "colon" || before?.form.ending === "comma") points -= 4;
  // In a list, a table or verse such lines follow each other.
  if (before?.form.ending === "open") points -= 3.2;
  if (COMMA.test(text)) points -= 1.8;
  if (isLabelled(sight)) points -= isLabelled(before) || isLabelled(after) ? 5 : 1.3;
  return points >= ENOUGH;
}

const COMMA = /[,，、]/u;
/** "Where: the old pier", "Group A: Dockers – Drivers 3:1". */
const LABELLED = /^[^:：.!?]{1,30}[:：]/u;

function isLabelled(sight: Sight | undefined): boolean {
  return sight !== undefined && LABELLED.test(sight.text);
}

/** How many words of the line mean something and occur nowhere in the story's running text. */
function strangeWords(sight: Sight, story: StoryWords): number {
  const own = contentStems(sight);
  const strange = own.filter((stem) => !story.has(stem)).length;
  // Of ideographs, two neighbours are a word, and each of them is in two pairs.
  return sight.form.wide ? strange / 2 : strange;
}

export function storyWords(
  sights: readonly Sight[],
  verdicts: readonly (Verdict | undefined)[],
): StoryWords {
  const words = new Set<string>();
  sights.forEach((sight, i) => {
    if (verdicts[i]?.fate === "dropped" || !isProse(sight)) return;
    for (const stem of contentStems(sight)) words.add(stem);
  });
  return words;
}

function contentStems({ form, text }: Sight): string[] {
  const { known, starts } = form.head;
  if (form.wide)
    return starts.slice(1).map((_, i) => text.slice(starts[i] ?? 0, (starts[i] ?? 0) + 2));
  return known
    .filter(({ plain }) => plain !== "#" && !isFunctionWord(plain))
    .map(({ stem }) => stem);
}

/**
 * How much a passage in the lower part of a page speaks for other stories than the one above: by
 * its length, the words that it shares, and whether it stands alone. docs/parser.md explains it.
 */
import type { Range } from "./main-range.ts";
import type { Verdict } from "../lines/roles.ts";
import { isHeadlineLike, isProse, type Sight } from "../lines/sight.ts";
import { usualLength } from "./usual-length.ts";
import { kinship, vocabularyOf, type Vocabulary } from "./vocabulary.ts";

/** What is known of the story that teasers are told from. */
export interface Story {
  readonly sights: readonly Sight[];
  readonly verdicts: readonly (Verdict | undefined)[];
  /** How long its paragraphs are. */
  readonly usual: number;
  /** The words of its long paragraphs. */
  readonly words: Vocabulary;
}

/** A passage of this share of the story's usual length is no teaser. */
const LONG = 0.6;
/** The share of its words that a teaser of another story may have in common with this one. */
const FOREIGN = 0.34;

/** Up to which value how many points are given. */
type Points = readonly (readonly [upTo: number, points: number])[];
const BY_LENGTH: Points = [[0.4, 0.6], [LONG, 0.3], [1, -1], [Infinity, -2]]; // prettier-ignore
const BY_SHARE: Points = [[0.2, 1], [FOREIGN, 0.5], [0.5, -0.4], [Infinity, -1]]; // prettier-ignore
const BREAKS_OFF = 0.5;
const STANDS_ALONE = 0.3;
const BESIDE_TEXT = -0.4;
const HEADLINE = 0.2;
const SHORT_SENTENCE = -0.2;
/** A list, and what leads to one. */
const LISTED = -0.5;

export function storyOf(
  sights: readonly Sight[],
  verdicts: readonly (Verdict | undefined)[],
  range: Range,
): Story {
  const usual = usualLength(sights, verdicts, range);
  const long = sights.filter(
    (sight, i) =>
      i >= range.first &&
      i <= range.last &&
      verdicts[i] === undefined &&
      isProse(sight) &&
      sight.form.length >= usual * LONG,
  );
  return { sights, verdicts, usual, words: vocabularyOf(long, [], 0, long.length - 1) };
}

/** Points for other stories; less than nothing when the passage speaks for this one. */
export function weighTeaser(story: Story, i: number): number {
  const sight = story.sights[i];
  if (sight === undefined || story.verdicts[i] !== undefined) return 0;
  const { form } = sight;
  const isLed = story.sights[i - 1]?.form.ending === "colon";
  if (isLed || form.ending === "colon" || form.ending === "comma" || form.bullet !== "")
    return LISTED;
  if (!isProse(sight)) {
    if (form.ending === "sentence") return SHORT_SENTENCE;
    return isHeadlineLike(sight) && isForeign(sight, story) ? HEADLINE : 0;
  }
  const isAlone = !isText(story, i - 1) && !isText(story, i + 1);
  return (
    pointsFor(form.length / story.usual, BY_LENGTH) +
    pointsFor(shareOf(sight, story), BY_SHARE) +
    (form.ending === "ellipsis" ? BREAKS_OFF : 0) +
    (isAlone ? STANDS_ALONE : BESIDE_TEXT)
  );
}

function pointsFor(value: number, table: Points): number {
  return table.find(([upTo]) => value < upTo)?.[1] ?? 0;
}

function shareOf(sight: Sight, { words }: Story): number {
  const { shared, own } = kinship(sight, words, false);
  return own === 0 ? 0.3 : shared / own;
}

/** Whether the passage has hardly a word of the story's. */
export function isForeign(sight: Sight, story: Story): boolean {
  return shareOf(sight, story) < FOREIGN;
}

/** Whether the passage is one of the story's long paragraphs, or as long as these. */
export function isLong(story: Story, i: number): boolean {
  return isText(story, i) && (story.sights[i]?.form.length ?? 0) >= story.usual * LONG;
}

function isText({ sights, verdicts }: Story, i: number): boolean {
  const sight = sights[i];
  return sight !== undefined && verdicts[i] === undefined && isProse(sight);
}

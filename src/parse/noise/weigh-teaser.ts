/**
 * How much a line in the lower part of a page speaks for other stories than the one above: by its
 * length, the words that it shares, and whether it stands alone. docs/parser.md explains it.
 */
import type { Line } from "../lines/line.ts";
import type { Draft } from "../story/draft.ts";
import { StoryWords } from "../story/story-words.ts";
import { usualLength } from "../story/usual-length.ts";

/** A paragraph of this share of the story's usual length is no teaser. */
const LONG = 0.6;
/** The share of its words that a teaser of another story may have in common with this one. */
const FOREIGN = 0.34;

/** Up to which value how many points are given. */
type Points = readonly (readonly [upTo: number, points: number])[];
const BY_LENGTH: Points = [[0.4, 0.6], [LONG, 0.3], [1, -1], [Infinity, -2]]; // prettier-ignore
const BY_SHARE: Points = [[0.2, 1], [FOREIGN, 0.5], [0.5, -0.4], [Infinity, -1]]; // prettier-ignore
const STANDS_ALONE = 0.3;
const BESIDE_TEXT = -0.4;
const HEADLINE = 0.2;
/** A list, and what leads to one. */
const LISTED = -0.5;

/** Weighs lines against a story's long paragraphs. */
export class TeaserScale {
  /** How long the story's paragraphs are. */
  readonly usual: number;
  readonly #draft: Draft;
  readonly #words: StoryWords;

  constructor(draft: Draft) {
    this.#draft = draft;
    this.usual = usualLength(draft);
    this.#words = new StoryWords(draft.rangeLines.filter((line) => this.isLong(line)));
  }

  /** Points for other stories; less than nothing when the line speaks for this one. */
  weigh(line: Line): number {
    if (!this.#draft.isOpen(line)) return 0;
    const { form } = line;
    if (this.#isListed(line)) return LISTED;
    if (!line.isProse) return line.isHeadlineLike && this.isForeign(line) ? HEADLINE : 0;
    return (
      pointsFor(form.length / this.usual, BY_LENGTH) +
      pointsFor(this.#words.shareOf(line), BY_SHARE) +
      (this.#isAlone(line) ? STANDS_ALONE : BESIDE_TEXT)
    );
  }

  /** Whether the line has hardly a word of the story's. */
  isForeign(line: Line): boolean {
    return this.#words.shareOf(line) < FOREIGN;
  }

  /** Whether the line is one of the story's long paragraphs, or as long as these. */
  isLong(line: Line | undefined): boolean {
    return this.#draft.isText(line) && (line?.form.length ?? 0) >= this.usual * LONG;
  }

  #isListed(line: Line): boolean {
    const { ending, bullet } = line.form;
    const isLed = this.#draft.above(line)?.form.ending === "colon";
    return isLed || ending === "colon" || ending === "comma" || bullet !== "";
  }

  #isAlone(line: Line): boolean {
    const draft = this.#draft;
    return !draft.isText(draft.above(line)) && !draft.isText(draft.below(line));
  }
}

function pointsFor(value: number, table: Points): number {
  return table.find(([upTo]) => value < upTo)?.[1] ?? 0;
}

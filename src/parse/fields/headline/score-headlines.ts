/**
 * Scores the lines above a story's text as its headline: by their length, their nearness, the words
 * that they share with the text, the date or byline below them, and whether the page repeats them.
 */
import type { Line } from "../../lines/line.ts";
import { isByCapitals } from "../../lines/verdict.ts";
import type { Draft } from "../../story/draft.ts";
import type { StoryWords } from "../../story/story-words.ts";
import { mayBeHeadline, type Attested } from "./attested-lines.ts";
import { keyOf, scoreRepetitions } from "./score-repetitions.ts";
import {
  isFullHeadline,
  isKickerAbove,
  isLong,
  isLooseHeadline,
  isOtherField,
} from "./headline-form.ts";

/** What headlines are told by. */
export interface Signs {
  /** From which position on one may stand. */
  readonly from: number;
  readonly attested: Attested;
  /** The words of the story's first paragraphs. */
  readonly words: StoryWords;
  /** Whether the story was saved with its page. */
  readonly isPage: boolean;
}

export function bestAbove(draft: Draft, signs: Signs): Line | undefined {
  const { first } = draft.range;
  const candidates = draft
    .between(signs.from, first - 1)
    .filter((line) => isCandidate(draft, line, signs))
    .toReversed();
  return new Contest(draft, signs).winner(candidates);
}

function isCandidate(draft: Draft, line: Line, signs: Signs): boolean {
  const isAttested = signs.attested.has(line);
  if (!draft.isOpen(line)) {
    if (!mayBeHeadline(draft, line)) return false;
    if (!isAttested && !speaksOfText(draft, line, signs)) return false;
  }
  if (!isAttested && !signs.isPage && isInList(draft, line)) return false;
  return (isAttested || isFullHeadline(line)) && !isOtherField(line);
}

/** Right under "Most read" stand headlines of other stories. */
function isInList(draft: Draft, line: Line): boolean {
  let above = draft.above(line);
  while (above !== undefined && draft.isOpen(above) && !above.isProse) above = draft.above(above);
  return draft.verdict(above)?.role === "related";
}

/** What looks like a promo is the headline right above the text that it speaks of. */
function speaksOfText(draft: Draft, line: Line, { words, isPage }: Signs): boolean {
  const distance = draft.range.first - line.at;
  if (distance === 1 && words.shareOfHeadline(line) >= 0.5) return true;
  const verdict = draft.verdict(line);
  const isLabelled = verdict !== undefined && isByCapitals(verdict);
  return !isPage && distance <= FAR && isLabelled && words.shareOfHeadline(line) >= 0.3;
}

/** Any line of a headline's form. */
const BASE = 0.4;
const LONG_ENOUGH = 60;
const BY_SHARE = 1.2;
const ATTESTED = 0.4;
/** For each line between it and the text. */
const BY_DISTANCE = 0.04;

/** An upper line must be nearly as good as a lower one, which is else its second headline. */
const UPPER_FIRST = 0.75;
/** Where the lower one stands as a standfirst does. */
const HEADING = 0.5;
const FAR = 8;
const SHORTEST_STANDFIRST = 70;

/** Compares candidates from the text upwards. */
class Contest {
  readonly #draft: Draft;
  readonly #signs: Signs;
  readonly #repeated: ReadonlyMap<string, number>;

  constructor(draft: Draft, signs: Signs) {
    this.#draft = draft;
    this.#signs = signs;
    this.#repeated = scoreRepetitions(draft.lines, signs.from, draft.range.first);
  }

  winner(candidates: readonly Line[]): Line | undefined {
    const [only, ...others] = candidates;
    // Whatever its words are, there is no other.
    const isAlone = only !== undefined && others.length === 0 && isFullHeadline(only);
    if (isAlone && this.#score(only, 0) > 0) return only;
    let best: Line | undefined;
    let highest = 0;
    for (const line of candidates) {
      const known = this.#signs.words.shareOfHeadline(line);
      const above = this.#signs.attested.get(line);
      if (!isFullHeadline(line) && !isLooseHeadline(line, above, known)) continue;
      const score = this.#score(line, known);
      if (score <= 0) continue;
      const below = best;
      if (below !== undefined && this.#isKicker(line, below)) continue;
      if (below !== undefined && score < highest) {
        const share = this.#shareToBeat(line, below, known);
        if (share === undefined || score < highest * share) continue;
      }
      best = line;
      highest = Math.max(score, highest);
    }
    return best;
  }

  #score(line: Line, known: number): number {
    const { attested } = this.#signs;
    return (
      BASE +
      Math.min(line.form.length, LONG_ENOUGH) / LONG_ENOUGH +
      BY_SHARE * known +
      (attested.has(line) ? ATTESTED : 0) +
      (this.#repeated.get(keyOf(line)) ?? 0) -
      (this.#draft.range.first - line.at) * BY_DISTANCE
    );
  }

  #isKicker(line: Line, below: Line): boolean {
    return !this.#signs.isPage && below.at === line.at + 1 && isKickerAbove(line, below);
  }

  /**
   * The share of the lower line's score that the upper one needs, for of two that fit the upper one
   * is the headline and the lower one the second headline; undefined when it needs all of it.
   */
  #shareToBeat(upper: Line, lower: Line, known: number): number | undefined {
    const { attested } = this.#signs;
    const heads =
      attested.get(upper) === 2 &&
      lower.at === upper.at + 1 &&
      attested.get(lower) === 1 &&
      (isLong(upper) || known >= 0.5);
    if (!this.#mayBeSecond(lower, upper)) return undefined;
    return heads ? HEADING : UPPER_FIRST;
  }

  /** Whether the lower of two lines may be the second headline of the upper one. */
  #mayBeSecond(lower: Line, upper: Line): boolean {
    const { attested, isPage } = this.#signs;
    // In a page, the upper one is as often the site's own.
    if (isPage && lower.form.length < SHORTEST_STANDFIRST) return false;
    const distance = lower.at - upper.at;
    if (distance > 2 || (distance === 2 && !this.#draft.isOpen(this.#draft.below(upper))))
      return false;
    return attested.get(lower) !== 1 || attested.get(upper) === 2;
  }
}

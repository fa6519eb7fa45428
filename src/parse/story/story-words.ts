/**
 * The words of a story, which tell whether another line speaks of the same thing. What counts as the
 * story is the caller's to say, by the lines that it gives; what is asked for is counted once.
 *
 * Three questions need three measures. A headline shares its longer words, whole, with the first
 * paragraphs; a passage is akin to a story by how its words begin, for that survives inflection; and
 * a word is strange when no other passage uses it.
 */
import type { Line } from "../lines/line.ts";
import { entryOf } from "../words/phrase-index.ts";
import type { Draft } from "./draft.ts";

/** The share of its words by which a line without any longer word is known. */
const UNKNOWN_SHARE = 0.3;
/** The share of its words that a passage of the same story has in common with it. */
const KIN = 0.3;

export class StoryWords {
  readonly #lines: readonly Line[];
  #longer: Set<string> | undefined;
  #beginnings: Set<string> | undefined;
  #uses: Map<string, number> | undefined;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  /** Of a story below its head, as far as it was not dropped. */
  static ofText(draft: Draft): StoryWords {
    const text = draft.between(draft.lede, draft.range.last);
    return new StoryWords(text.filter((line) => !draft.isDropped(line)));
  }

  /** Of all running text of a draft that was not dropped. */
  static ofProse(draft: Draft): StoryWords {
    return new StoryWords(draft.lines.filter((line) => line.isProse && !draft.isDropped(line)));
  }

  /** The share of a headline's longer words that the story uses. */
  shareOfHeadline({ form }: Line): number {
    const words = (this.#longer ??= longerWords(this.#lines));
    const long = form.head.known.filter(({ plain }) => plain.length > 3);
    if (long.length === 0) return UNKNOWN_SHARE;
    return long.filter(({ stem }) => words.has(stem)).length / long.length;
  }

  /** The share of a passage's words that begin like words of the story. */
  shareOf(line: Line): number {
    const { shared, own } = this.#kinship(line);
    return own === 0 ? UNKNOWN_SHARE : shared / own;
  }

  /** Whether a passage shares enough words with the story to belong to it. */
  isKin(line: Line): boolean {
    const { shared, own } = this.#kinship(line);
    return own < 3 || shared >= Math.max(1, own * KIN);
  }

  /** In how many of the story's passages a word that means something occurs, by its stem. */
  uses(stem: string): number {
    this.#uses ??= countPassages(this.#lines);
    return this.#uses.get(stem) ?? 0;
  }

  #kinship(line: Line): { readonly shared: number; readonly own: number } {
    const words = (this.#beginnings ??= new Set(this.#lines.flatMap(beginnings)));
    const own = new Set(beginnings(line));
    let shared = 0;
    for (const beginning of own) if (words.has(beginning)) shared++;
    return { shared, own: own.size };
  }
}

function longerWords(lines: readonly Line[]): Set<string> {
  const stems = new Set<string>();
  for (const { form } of lines)
    for (const { plain, stem } of form.head.known) if (plain.length > 3) stems.add(stem);
  return stems;
}

/** The first letters of the longer words; of ideographs, each two neighbours. */
function beginnings({ form, text }: Line): string[] {
  if (form.wide) return pairs(form.head.starts, text);
  const begun: string[] = [];
  for (const { plain } of form.head.known) if (plain.length >= 5) begun.push(plain.slice(0, 4));
  return begun;
}

/** The words that mean something, by their stems; of ideographs, each two neighbours. */
export function meaningfulStems({ form, text }: Pick<Line, "form" | "text">): string[] {
  const { known, starts } = form.head;
  if (form.wide) return pairs(starts, text);
  const stems: string[] = [];
  for (const word of known)
    if (word.plain !== "#" && entryOf(word)?.isFunctionWord !== true) stems.push(word.stem);
  return stems;
}

function pairs(starts: readonly number[], text: string): string[] {
  return starts.slice(0, -1).map((start) => text.slice(start, start + 2));
}

function countPassages(lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const stem of new Set(meaningfulStems(line)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** What the language tables say of a word: the phrases that begin with it, and what each means. */
import type { AppealWords, FieldWord, PhraseRole, Where } from "./tables/headings.ts";

/** The groups of the tables, and `command`: an action at the start of a sentence. */
export type AppealGroup = AppealWords | "command";

export type Meaning =
  | {
      readonly kind: "line";
      readonly role: PhraseRole;
      readonly where: Where;
      readonly language: string;
    }
  | {
      readonly kind: "appeal";
      readonly group: AppealGroup;
      readonly capital: boolean;
      readonly language: string;
    }
  | { readonly kind: "field"; readonly field: FieldWord };

export interface Phrase {
  readonly words: readonly string[];
  readonly meanings: Meaning[];
}

/** All that the tables say of a word. */
export interface Entry {
  readonly isFunctionWord: boolean;
  /** Whether it reports speech. */
  readonly says: boolean;
  /** Whether a picture credit may begin with it. */
  readonly isCredit: boolean;
  /** Which fields may begin with it: a byline, a date, a source. */
  readonly fields: ReadonlySet<FieldWord>;
  /** The phrases that begin with it. */
  readonly phrases: Phrases;
  /** Those of them that mean something behind the start of a passage. */
  readonly inner: Phrases;
  /** Those of them that open a line of noise. */
  readonly openers: Phrases;
}

const NONE: readonly Phrase[] = [];

/** Phrases of one first word: the tables know hundreds that begin with "this". */
export class Phrases {
  isEmpty = true;
  /** The word alone. */
  readonly alone: Phrase[] = [];
  /** By their second word, the longest first. */
  readonly #longer = new Map<string, Phrase[]>();

  /** Those that may stand where `next` follows. */
  longer(next: { readonly plain: string } | undefined): readonly Phrase[] {
    return next === undefined ? NONE : (this.#longer.get(next.plain) ?? NONE);
  }

  add(phrase: Phrase): void {
    this.isEmpty = false;
    const [, second] = phrase.words;
    const known = second === undefined ? this.alone : this.#longer.get(second);
    if (known?.includes(phrase) === true) return;
    if (known !== undefined) known.push(phrase);
    else if (second !== undefined) this.#longer.set(second, [phrase]);
    if (second !== undefined && (known?.length ?? 0) > 1)
      known?.sort((a, b) => b.words.length - a.words.length);
  }
}

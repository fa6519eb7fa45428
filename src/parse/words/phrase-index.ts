/**
 * The tables of words as one index, from a phrase's first word to what the phrase says. All
 * languages are looked up at once: a German site's menu may well be English.
 */
import { Phrases, type Entry, type Meaning, type Phrase } from "./entry.ts";
import { HEADINGS, type FieldWord } from "./tables/headings.ts";
import { tables } from "./tables/tables.ts";
import { firstWordOf, wordsOf, type Word } from "./words.ts";

/** How the tables write any number. */
const NUMBER = "{n}";

/**
 * What the tables write. A text has few of their many thousand first words: the phrases of one are taken
 * apart when it has it, and until then are numbers in a chain, as so many lists take long to make.
 */
class Index {
  readonly functionWords = new Set<string>();
  readonly #says = new Set<string>();
  readonly #phrases: string[] = [];
  /** What each of the phrases means. */
  readonly #meanings: Meaning[] = [];
  /** The phrase before each that has the same first word, or -1. */
  readonly #before: number[] = [];
  readonly #last = new Map<string, number>();
  readonly #entries = new Map<string, Entry>();

  constructor() {
    for (const { language, phrases } of tables) {
      for (const word of phrases.get("function words") ?? [])
        this.functionWords.add(word.toLowerCase());
      for (const word of phrases.get("says") ?? []) this.#says.add(word);
      for (const [heading, list] of phrases) {
        const meaning = meaningOf(heading, language);
        if (meaning !== undefined) this.#addAll(heading, list, meaning);
      }
    }
  }

  entry(word: string): Entry | undefined {
    const known = this.#entries.get(word) ?? this.#compile(word);
    if (known !== undefined) this.#entries.set(word, known);
    return known;
  }

  #addAll(heading: string, list: readonly string[], meaning: Meaning): void {
    // "Sie" is you and "sie" is they: a word of address written with a capital counts only so.
    const polite: Meaning = meaning.kind === "appeal" ? { ...meaning, capital: true } : meaning;
    const isPolite = (phrase: string) => heading === "appeal: you" && /^\p{Lu}/u.test(phrase);
    for (const phrase of list) {
      const plain = phrase.replaceAll(NUMBER, "0");
      const first = firstWordOf(plain);
      this.#before.push(this.#last.get(first) ?? -1);
      this.#last.set(first, this.#phrases.length);
      this.#phrases.push(plain);
      this.#meanings.push(isPolite(phrase) ? polite : meaning);
    }
  }

  #compile(word: string): Entry | undefined {
    const chain: number[] = [];
    for (let at = this.#last.get(word) ?? -1; at >= 0; at = this.#before[at] ?? -1) chain.push(at);
    const isFunctionWord = this.functionWords.has(word);
    const says = this.#says.has(word);
    if (chain.length === 0 && !isFunctionWord && !says) return undefined;
    const known = new Map<string, Phrase>();
    const fields = new Set<FieldWord>();
    const [phrases, inner, openers] = [new Phrases(), new Phrases(), new Phrases()];
    for (const at of chain.reverse()) {
      const meaning = this.#meanings[at];
      if (meaning === undefined) break;
      const { words } = wordsOf(this.#phrases[at] ?? "");
      const key = words.join(" ");
      const phrase = known.get(key) ?? { words, meanings: [] };
      known.set(key, phrase);
      phrase.meanings.push(meaning);
      if (meaning.kind === "field") fields.add(meaning.field);
      phrases.add(phrase);
      if (isInner(meaning)) inner.add(phrase);
      if (isOpener(meaning)) openers.add(phrase);
    }
    const isCredit = fields.has("credit");
    return { isFunctionWord, says, isCredit, fields, phrases, inner, openers };
  }
}

const index = new Index();

/** What the tables say of a word that was read, which remembers the answer. */
export function entryOf(word: Word): Entry | undefined {
  if (word.entry === undefined) word.entry = index.entry(word.plain) ?? null;
  return word.entry ?? undefined;
}

/** The phrase of a kind that stands at a place among words, the longest. */
export function phraseAt(
  words: readonly Word[],
  at: number,
  isMeant: (meaning: Meaning) => boolean,
): Phrase | undefined {
  const first = words[at];
  const opened = first && entryOf(first)?.phrases;
  if (opened === undefined) return undefined;
  const fits = (phrase: Phrase): boolean =>
    phrase.meanings.some(isMeant) && stands(phrase, words, at);
  return opened.longer(words[at + 1]).find(fits) ?? opened.alone.find(fits);
}

/** Whether a phrase stands among words from `at` on, where its first word does. */
export function stands({ words }: Phrase, among: readonly Word[], at: number): boolean {
  for (let k = 1; k < words.length; k++) if (words[k] !== among[at + k]?.plain) return false;
  return true;
}

/** Whether a line of noise may begin with these words. */
export function mayOpenLine([first, second]: readonly Word[]): boolean {
  const openers = first && entryOf(first)?.openers;
  if (openers === undefined) return false;
  return openers.alone.length > 0 || openers.longer(second).length > 0;
}

export function isFunctionWord(word: string): boolean {
  return index.functionWords.has(word);
}

/** What the phrases under a heading mean; undefined for lists that are looked up elsewhere. */
function meaningOf(heading: string, language: string): Meaning | undefined {
  const known = HEADINGS.get(heading);
  switch (known?.kind) {
    case "line":
      return { ...known, language };
    case "appeal":
      return { ...known, capital: false, language };
    case "field":
      return known;
    default:
      return undefined;
  }
}

function isInner(meaning: Meaning): boolean {
  if (meaning.kind === "appeal") return true;
  return meaning.kind === "line" && (meaning.where === "part" || meaning.where === "end");
}

function isOpener(meaning: Meaning): boolean {
  return meaning.kind === "line" && meaning.where !== "part" && meaning.where !== "end";
}

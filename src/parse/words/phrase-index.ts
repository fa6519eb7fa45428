/**
 * The tables of words as one index, from a phrase's first word to what the phrase says. All
 * languages are looked up at once: a German site's menu may well be English.
 */
import { Phrases, type Entry, type Meaning, type Phrase } from "./entry.ts";
import { HEADINGS, type FieldWord } from "./tables/headings.ts";
import { tables } from "./tables/tables.ts";
import { firstWordOf, wordsOf, type Word } from "./words.ts";

/**
 * What the tables write of one first word. A text has few of their many thousand first words: the
 * phrases are taken apart when it has one.
 */
class Written {
  isFunctionWord = false;
  says = false;
  readonly #phrases: string[] = [];
  /** What each of the phrases means. */
  readonly #meanings: Meaning[] = [];
  #entry: Entry | undefined;

  add(phrase: string, meaning: Meaning): void {
    this.#phrases.push(phrase);
    this.#meanings.push(meaning);
  }

  get entry(): Entry {
    return (this.#entry ??= this.#compile());
  }

  #compile(): Entry {
    const known = new Map<string, Phrase>();
    const fields = new Set<FieldWord>();
    const [phrases, inner, openers] = [new Phrases(), new Phrases(), new Phrases()];
    for (const [i, meaning] of this.#meanings.entries()) {
      const { words } = wordsOf(this.#phrases[i] ?? "");
      const key = words.join(" ");
      const phrase = known.get(key) ?? { words, meanings: [] };
      known.set(key, phrase);
      phrase.meanings.push(meaning);
      if (meaning.kind === "field") fields.add(meaning.field);
      phrases.add(phrase);
      if (isInner(meaning)) inner.add(phrase);
      if (isOpener(meaning)) openers.add(phrase);
    }
    const { isFunctionWord, says } = this;
    return {
      isFunctionWord,
      says,
      isCredit: fields.has("credit"),
      fields,
      phrases,
      inner,
      openers,
    };
  }
}

/** How the tables write any number. */
const NUMBER = "{n}";
const index = readTables();

/** What the tables say of a word that was read, which remembers the answer. */
export function entryOf(word: Word): Entry | undefined {
  if (word.entry === undefined) word.entry = index.get(word.plain)?.entry ?? null;
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
  return index.get(word)?.isFunctionWord === true;
}

function readTables(): ReadonlyMap<string, Written> {
  const read = new Map<string, Written>();
  const written = (word: string): Written => {
    const known = read.get(word);
    if (known !== undefined) return known;
    const made = new Written();
    read.set(word, made);
    return made;
  };
  for (const { language, phrases } of tables) {
    for (const word of phrases.get("function words") ?? [])
      written(word.toLowerCase()).isFunctionWord = true;
    for (const word of phrases.get("says") ?? []) written(word).says = true;
    for (const [heading, list] of phrases) {
      const meaning = meaningOf(heading, language);
      if (meaning === undefined) continue;
      // "Sie" is you and "sie" is they: a word of address written with a capital counts only so.
      const polite: Meaning = meaning.kind === "appeal" ? { ...meaning, capital: true } : meaning;
      const isPolite = (phrase: string) => heading === "appeal: you" && /^\p{Lu}/u.test(phrase);
      for (const phrase of list) {
        const plain = phrase.replaceAll(NUMBER, "0");
        written(firstWordOf(plain)).add(plain, isPolite(phrase) ? polite : meaning);
      }
    }
  }
  return read;
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

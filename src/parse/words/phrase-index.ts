/**
 * The language tables compiled into one index, from a phrase's first word to what the phrase says.
 * All languages are looked up at once: a German site's menu may well be English.
 */
import { wires } from "./languages/agencies.ts";
import { languages } from "./languages/all.ts";
import type { AppealWords, PhraseRole, Where } from "./languages/language.ts";
import { wordsOf, type Word } from "./words.ts";

/** The groups of the tables, and `command`: an action at the start of a sentence. */
export type AppealGroup = keyof AppealWords | "command";

/** What the tables of a language name in the singular: the word opens such a field. */
export type FieldWord =
  | "by"
  | "staff"
  | "editor"
  | "contributed"
  | "material"
  | "wire"
  | "rubric"
  | "kicker"
  | "fact"
  | "job"
  | "and"
  | "in"
  | "published"
  | "updated"
  | "source"
  | "origin"
  | "credit";

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
  isFunctionWord: boolean;
  /** Whether it reports speech. */
  says: boolean;
  /** Whether a picture credit may begin with it. */
  isCredit: boolean;
  /** Which fields may begin with it: a byline, a date, a source. */
  fields: ReadonlySet<FieldWord>;
  /** The phrases that begin with it. */
  readonly phrases: Phrases;
  /** Those of them that mean something behind the start of a passage. */
  readonly inner: Phrases;
  /** Those of them that open a line of noise. */
  readonly openers: Phrases;
}

/** Phrases of one first word: the tables know hundreds that begin with "this". */
class Phrases {
  /** The word alone. */
  readonly alone: Phrase[] = [];
  /** By their second word, the longest first. */
  readonly #longer = new Map<string, Phrase[]>();

  get isEmpty(): boolean {
    return this.alone.length === 0 && this.#longer.size === 0;
  }

  /** Those that may stand where `next` follows. */
  longer(next: Word | undefined): readonly Phrase[] {
    return next === undefined ? noPhrases : (this.#longer.get(next.plain) ?? noPhrases);
  }

  add(phrase: Phrase): void {
    const [, second] = phrase.words;
    const known = second === undefined ? this.alone : this.#longer.get(second);
    if (known?.includes(phrase) === true) return;
    if (known !== undefined) known.push(phrase);
    else if (second !== undefined) this.#longer.set(second, [phrase]);
    if (second !== undefined && (known?.length ?? 0) > 1)
      known?.sort((a, b) => b.words.length - a.words.length);
  }
}

const index = new Map<string, Entry>();
/** Every phrase by its words. */
const phrases = new Map<string, Phrase>();
/** Most words open none. */
const NO_FIELDS: ReadonlySet<FieldWord> = new Set();
const noPhrases: readonly Phrase[] = [];

/** What the tables say of a word that was read, which remembers the answer. */
export function entryOf(word: Word): Entry | undefined {
  if (word.entry === undefined) word.entry = index.get(word.plain) ?? null;
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

/** Whether the parser has a table for the language. */
export function isKnownLanguage(code: string): boolean {
  return languages.some((language) => language.code === code);
}

export function isFunctionWord(word: string): boolean {
  return index.get(word)?.isFunctionWord === true;
}

function makeEntry(word: string): Entry {
  const known = index.get(word);
  if (known !== undefined) return known;
  const entry: Entry = {
    isFunctionWord: false,
    says: false,
    isCredit: false,
    fields: NO_FIELDS,
    phrases: new Phrases(),
    inner: new Phrases(),
    openers: new Phrases(),
  };
  index.set(word, entry);
  return entry;
}

function add(list: string, meaning: Meaning): void {
  for (const written of list.split(",")) {
    const { words } = wordsOf(written.replaceAll("#", "0"));
    const [first] = words;
    if (first === undefined || words.every((word) => word === "#")) continue;
    const entry = makeEntry(first);
    entry.isCredit ||= meaning.kind === "field" && meaning.field === "credit";
    if (meaning.kind === "field") entry.fields = new Set([...entry.fields, meaning.field]);
    const key = words.join(" ");
    const known = phrases.get(key);
    const phrase = known ?? { words, meanings: [] };
    phrase.meanings.push(meaning);
    if (known === undefined) phrases.set(key, phrase);
    entry.phrases.add(phrase);
    if (isInner(meaning)) entry.inner.add(phrase);
    if (isOpener(meaning)) entry.openers.add(phrase);
  }
}

function split(list: string, test: (phrase: string) => boolean): [string, string] {
  const written = list.split(",");
  return [written.filter(test).join(","), written.filter((phrase) => !test(phrase)).join(",")];
}

for (const language of languages) {
  for (const word of language.functionWords.split(",")) {
    makeEntry(word.trim().toLowerCase()).isFunctionWord = true;
  }
  if (language.says !== "")
    for (const word of language.says.split(",")) makeEntry(word.trim()).says = true;
  for (const [role, places] of Object.entries(language.lines) as [
    PhraseRole,
    Partial<Record<Where, string>>,
  ][]) {
    for (const [where, list] of Object.entries(places) as [Where, string][]) {
      add(list, { kind: "line", role, where, language: language.code });
    }
  }
  for (const [group, list] of Object.entries(language.appeal) as [AppealGroup, string][]) {
    // "Sie" is you and "sie" is they: a word of address written with a capital counts only so.
    const [polite, plain] = split(list, (phrase) => group === "you" && /^\s*\p{Lu}/u.test(phrase));
    add(polite, { kind: "appeal", group, capital: true, language: language.code });
    add(plain, { kind: "appeal", group, capital: false, language: language.code });
  }
  add(language.by, { kind: "field", field: "by" });
  add(language.staff, { kind: "field", field: "staff" });
  add(language.editors, { kind: "field", field: "editor" });
  add(language.contributed, { kind: "field", field: "contributed" });
  add(language.material, { kind: "field", field: "material" });
  add(language.kickers, { kind: "field", field: "kicker" });
  add(language.rubric, { kind: "field", field: "rubric" });
  add(language.facts, { kind: "field", field: "fact" });
  add(language.jobs, { kind: "field", field: "job" });
  add(language.and, { kind: "field", field: "and" });
  add(language.in, { kind: "field", field: "in" });
  add(language.published, { kind: "field", field: "published" });
  add(language.updated, { kind: "field", field: "updated" });
  add(language.source, { kind: "field", field: "source" });
  add(language.origin, { kind: "field", field: "origin" });
  add(language.credit, { kind: "field", field: "credit" });
}
add(wires, { kind: "field", field: "wire" });

function isInner(meaning: Meaning): boolean {
  if (meaning.kind === "appeal") return true;
  return meaning.kind === "line" && (meaning.where === "part" || meaning.where === "end");
}

function isOpener(meaning: Meaning): boolean {
  return meaning.kind === "line" && meaning.where !== "part" && meaning.where !== "end";
}

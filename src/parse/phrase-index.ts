/**
 * The language tables compiled into one index, from a phrase's first word to what the phrase says.
 * All languages are looked up at once: a German site's menu may well be English.
 */
import { languages } from "./languages/all.ts";
import type { AppealWords, PhraseRole, Where } from "./languages/language.ts";
import { wordsOf } from "./words.ts";

export type AppealGroup = keyof AppealWords;

export type FieldWord = "by" | "job" | "and" | "in" | "published" | "updated" | "source" | "credit";

export type Meaning =
  | {
      readonly kind: "line";
      readonly role: PhraseRole;
      readonly where: Where;
      readonly language: string;
    }
  | { readonly kind: "appeal"; readonly group: AppealGroup }
  | { readonly kind: "field"; readonly field: FieldWord }
  | { readonly kind: "section" };

export interface Phrase {
  readonly words: readonly string[];
  readonly meanings: Meaning[];
}

/** First word to the phrases that begin with it, the longest first. */
const index = new Map<string, Phrase[]>();
const functionWords = new Set<string>();
const noPhrases: readonly Phrase[] = [];

export function phrasesFrom(word: string): readonly Phrase[] {
  return index.get(word) ?? noPhrases;
}

export function isFunctionWord(word: string): boolean {
  return functionWords.has(word);
}

function add(list: string, meaning: Meaning): void {
  for (const phrase of list.split(",")) {
    const { words } = wordsOf(phrase.replaceAll("#", "0"));
    const [first] = words;
    if (first === undefined) continue;
    const same = index.get(first) ?? [];
    if (same.length === 0) index.set(first, same);
    const known = same.find((other) => other.words.join(" ") === words.join(" "));
    if (known) known.meanings.push(meaning);
    else same.push({ words, meanings: [meaning] });
  }
}

for (const language of languages) {
  for (const word of language.functionWords.split(","))
    functionWords.add(word.trim().toLowerCase());
  for (const [role, places] of Object.entries(language.lines) as [
    PhraseRole,
    Partial<Record<Where, string>>,
  ][]) {
    for (const [where, list] of Object.entries(places) as [Where, string][]) {
      add(list, { kind: "line", role, where, language: language.code });
    }
  }
  for (const [group, list] of Object.entries(language.appeal) as [AppealGroup, string][]) {
    add(list, { kind: "appeal", group });
  }
  add(language.sections, { kind: "section" });
  add(language.by, { kind: "field", field: "by" });
  add(language.jobs, { kind: "field", field: "job" });
  add(language.and, { kind: "field", field: "and" });
  add(language.in, { kind: "field", field: "in" });
  add(language.published, { kind: "field", field: "published" });
  add(language.updated, { kind: "field", field: "updated" });
  add(language.source, { kind: "field", field: "source" });
  add(language.credit, { kind: "field", field: "credit" });
}
for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length);

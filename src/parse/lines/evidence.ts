/**
 * The keyword evidence in a passage: which phrases of the language tables stand where, and how
 * strongly the passage appeals to its reader.
 */
import type { Form } from "./form.ts";
import { beginsSentence, isCapitalInside } from "./sentences.ts";
import type { AppealGroup, Entry, Meaning, Phrase } from "../words/entry.ts";
import { entryOf, stands } from "../words/phrase-index.ts";
import { isSection } from "../words/section-names.ts";
import type { PhraseRole, Where } from "../words/tables/headings.ts";
import { hasTrait, isKnownLanguage } from "../words/tables/tables.ts";

export interface Keyword {
  readonly role: PhraseRole;
  readonly where: Where;
  readonly language: string;
  /** The position behind the phrase in the passage. */
  readonly end: number;
  /** In words. */
  readonly size: number;
}

export interface Evidence {
  readonly keywords: readonly Keyword[];
  /** Which groups of begging words occur, for each language: "du" is German you and French of. */
  readonly appeal: ReadonlyMap<string, ReadonlySet<AppealGroup>>;
  /** The role when the passage is nothing but a row of short labels: "Facebook Twitter E-mail". */
  readonly row: PhraseRole | undefined;
  /** Whether the passage is the name of a section. */
  readonly section: boolean;
}

const NO_APPEAL: Evidence["appeal"] = new Map();
const LABEL_END = /^[\s\u00a0]*(?:$|[:：|»›>►→…】\])]|[–—-]\s)/u;

/** `language` is the text's own: of others, only English and phrases of several words count. */
export function evidenceIn(text: string, form: Form, language: string): Evidence {
  const { known, starts } = form.head;
  const search = new Search(text, form, language);
  const rowRoles: PhraseRole[] = [];
  let rowEnd = 0;
  for (let i = 0; i < known.length; i++) {
    const first = known[i];
    if (first === undefined) break;
    const isRow = i === rowEnd;
    const entry = entryOf(first);
    // Of most words in a passage's middle, nothing is known.
    if (!isRow && i > 0 && (entry === undefined || entry.inner.isEmpty)) continue;
    const whole = entry === undefined ? undefined : search.at(i, entry, i === 0 || isRow);
    if (isRow && whole !== undefined) {
      rowRoles.push(whole.role);
      rowEnd = i + whole.size;
    } else if (isRow && first.plain === "#") rowEnd++;
  }
  const isRow = search.isComplete && rowEnd >= known.length && (starts[0] ?? 0) < 8;
  return {
    keywords: search.keywords,
    appeal: search.appeal ?? NO_APPEAL,
    row: isRow ? rowRoles[0] : undefined,
    section: isSection(known, search.significant),
  };
}

/** What the phrases of one passage say. */
class Search {
  readonly keywords: Keyword[] = [];
  /** Most passages have no such word, so the map is made with the first. */
  appeal: Appeal | undefined;
  /** Whether all of the passage's words are known. */
  readonly isComplete: boolean;
  /** The words without trailing numbers, which do not matter: "Comments (37)". */
  readonly significant: number;
  readonly #text: string;
  readonly #form: Form;
  readonly #language: string;
  readonly #isStrict: boolean;

  constructor(text: string, form: Form, language: string) {
    this.#text = text;
    this.#form = form;
    this.#language = language;
    this.#isStrict = isKnownLanguage(language);
    this.isComplete = text.length <= 600;
    const { known } = form.head;
    let significant = known.length;
    while (significant > 1 && known[significant - 1]?.plain === "#") significant--;
    this.significant = significant;
  }

  /** Asks for the phrases from a word on; gives the longest that may stand in a row of labels. */
  at(i: number, entry: Entry, isLabel: boolean): { role: PhraseRole; size: number } | undefined {
    const { known } = this.#form.head;
    // Only at the start and in a row of labels do all phrases count.
    const phrases = isLabel ? entry.phrases : entry.inner;
    let longest: { role: PhraseRole; size: number } | undefined;
    for (const phrase of phrases.longer(known[i + 1])) {
      if (!stands(phrase, known, i)) continue;
      const whole = this.#take(phrase, i);
      longest ??= whole;
    }
    for (const phrase of phrases.alone) {
      const whole = this.#take(phrase, i);
      longest ??= whole;
    }
    return longest;
  }

  #take(phrase: Phrase, i: number): { role: PhraseRole; size: number } | undefined {
    const size = phrase.words.length;
    let whole: PhraseRole | undefined;
    for (const meaning of phrase.meanings) {
      if (meaning.kind === "appeal") this.#beg(meaning, this.#form.head.starts[i] ?? 0);
      else if (meaning.kind === "line" && this.#isOwn(meaning, size)) {
        if (meaning.where === "whole") whole ??= meaning.role;
        this.#note(meaning, i, size);
      }
    }
    return whole === undefined ? undefined : { role: whole, size };
  }

  /** Single words of other languages count only where they are all of the passage. */
  #isOwn({ language, where }: LineMeaning, size: number): boolean {
    const isForeign =
      this.#isStrict && language !== this.#language && !hasTrait(language, "read everywhere");
    return !isForeign || size > 1 || where === "whole";
  }

  #note({ role, where, language }: LineMeaning, i: number, size: number): void {
    const count = this.#form.head.known.length;
    const end = this.#form.head.ends[i + size - 1] ?? this.#text.length;
    const isAll = i === 0 && this.isComplete && (size === count || size === this.significant);
    const counts =
      where === "part" ||
      (where === "whole" && isAll) ||
      (where === "start" && i === 0) ||
      (where === "label" && i === 0 && LABEL_END.test(this.#text.slice(end, end + 6))) ||
      (where === "end" && this.isComplete && i + size === count);
    if (counts) this.keywords.push({ role, where, language, end, size });
  }

  #beg({ language, group, capital }: AppealMeaning, start: number): void {
    if (!capital || isCapitalInside(this.#text, start)) this.#count(language, group);
    if (group === "action" && beginsSentence(this.#text, start)) this.#count(language, "command");
  }

  #count(language: string, group: AppealGroup): void {
    this.appeal ??= new Map<string, Set<AppealGroup>>();
    const groups = this.appeal.get(language);
    if (groups === undefined) this.appeal.set(language, new Set([group]));
    else groups.add(group);
  }
}

type LineMeaning = Extract<Meaning, { kind: "line" }>;
type AppealMeaning = Extract<Meaning, { kind: "appeal" }>;

type Appeal = Map<string, Set<AppealGroup>>;

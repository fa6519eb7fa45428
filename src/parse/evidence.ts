/**
 * The keyword evidence in a passage: which phrases of the language tables stand where, and how
 * strongly the passage appeals to its reader.
 */
import type { Form } from "./form.ts";
import { entryOf, isKnownLanguage, type AppealGroup } from "./phrase-index.ts";
import { isSection } from "./section-names.ts";
import type { Word } from "./words.ts";
import type { PhraseRole, Where } from "./languages/language.ts";

export interface Keyword {
  readonly role: PhraseRole;
  readonly where: Where;
  readonly language: string;
  /** The position behind the phrase in the passage. */
  readonly end: number;
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
  const strict = isKnownLanguage(language);
  const { known, starts, ends } = form.head;
  const keywords: Keyword[] = [];
  /** Most passages have no such word, so the map is made with the first. */
  let appeal: Appeal | undefined;
  const count = known.length;
  const complete = text.length <= 600;
  /** The words behind a trailing number do not matter: "Comments (37)". */
  let significant = count;
  while (significant > 1 && known[significant - 1]?.plain === "#") significant--;
  const wholeRoles: PhraseRole[] = [];
  let rowEnd = 0;
  for (let i = 0; i < count; i++) {
    const first = known[i];
    if (first === undefined) break;
    const entry = entryOf(first);
    if (entry === undefined) {
      if (i === rowEnd && first.plain === "#") rowEnd++;
      continue;
    }
    let longestWhole = 0;
    let longestRole: PhraseRole | undefined;
    // Only at the start and in a row of labels do all phrases count.
    const isInside = i > 0 && i !== rowEnd;
    for (const phrase of isInside ? entry.inner : entry.phrases) {
      const size = phrase.words.length;
      if (i + size > count || !stands(phrase.words, known, i)) continue;
      const end = ends[i + size - 1] ?? text.length;
      const whole = i === 0 && complete && (size === count || size === significant);
      for (const meaning of phrase.meanings) {
        if (meaning.kind === "appeal") {
          const start = starts[i] ?? 0;
          if (!meaning.capital || isCapitalInside(text, start)) {
            appeal = countAppeal(appeal, meaning.language, meaning.group);
          }
          if (meaning.group === "action" && beginsSentence(text, start)) {
            appeal = countAppeal(appeal, meaning.language, "command");
          }
        } else if (meaning.kind === "line") {
          const { role, where } = meaning;
          const foreign = strict && meaning.language !== language && meaning.language !== "en";
          if (foreign && size === 1 && where !== "whole") continue;
          if (where === "whole" && size > longestWhole) {
            longestWhole = size;
            longestRole = role;
          }
          const counts =
            where === "part" ||
            (where === "whole" && whole) ||
            (where === "start" && i === 0) ||
            (where === "label" && i === 0 && LABEL_END.test(text.slice(end, end + 6))) ||
            (where === "end" && complete && i + size === count);
          if (counts) keywords.push({ role, where, language: meaning.language, end });
        }
      }
    }
    if (i === rowEnd && longestRole !== undefined) {
      wholeRoles.push(longestRole);
      rowEnd = i + longestWhole;
    } else if (i === rowEnd && first.plain === "#") rowEnd++;
  }
  const firstStart = starts[0] ?? 0;
  const isRow = complete && count > 0 && rowEnd >= count && wholeRoles.length > 0 && firstStart < 8;
  return {
    keywords,
    appeal: appeal ?? NO_APPEAL,
    row: isRow ? wholeRoles[0] : undefined,
    section: isSection(known, significant),
  };
}

function beginsSentence(text: string, at: number): boolean {
  return at < 3 || /[.!?:…][\s"'“‘„«¡¿]*$/u.test(text.slice(Math.max(0, at - 4), at));
}

/** A capital that does not come from standing at the start of a sentence. */
function isCapitalInside(text: string, at: number): boolean {
  if (!/\p{Lu}/u.test(text.charAt(at))) return false;
  return at > 0 && !/(?:^|[.!?:…])["'“‘„«»›‹\s]*$/u.test(text.slice(Math.max(0, at - 6), at));
}

function stands(phrase: readonly string[], words: readonly Word[], at: number): boolean {
  for (let k = 1; k < phrase.length; k++) if (phrase[k] !== words[at + k]?.plain) return false;
  return true;
}

type Appeal = Map<string, Set<AppealGroup>>;

function countAppeal(appeal: Appeal | undefined, language: string, group: AppealGroup): Appeal {
  const counted: Appeal = appeal ?? new Map<string, Set<AppealGroup>>();
  const groups = counted.get(language);
  if (groups === undefined) counted.set(language, new Set([group]));
  else groups.add(group);
  return counted;
}

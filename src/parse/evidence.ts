/**
 * The keyword evidence in a passage: which phrases of the language tables stand where, and how
 * strongly the passage appeals to its reader.
 */
import type { Form } from "./form.ts";
import { phrasesFrom, type AppealGroup } from "./phrase-index.ts";
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
  /** How many of the groups of begging words occur. */
  readonly appeal: ReadonlySet<AppealGroup>;
  /** The role when the passage is nothing but a row of short labels: "Facebook Twitter E-mail". */
  readonly row: PhraseRole | undefined;
  /** Whether the passage is the name of a section. */
  readonly section: boolean;
}

const LABEL_END = /^[\s\u00a0]*(?:$|[:：|»›>►→…】\])]|[–—-]\s)/u;

export function evidenceIn(text: string, form: Form): Evidence {
  const { words, starts, ends } = form.head;
  const keywords: Keyword[] = [];
  const appeal = new Set<AppealGroup>();
  const count = words.length;
  const complete = text.length <= 600;
  /** The words behind a trailing number do not matter: "Comments (37)". */
  let significant = count;
  while (significant > 1 && words[significant - 1] === "#") significant--;
  let section = false;
  const wholeRoles: PhraseRole[] = [];
  let rowEnd = 0;
  for (let i = 0; i < count; i++) {
    const first = words[i] ?? "";
    let longestWhole = 0;
    let longestRole: PhraseRole | undefined;
    for (const phrase of phrasesFrom(first)) {
      const size = phrase.words.length;
      if (i + size > count || !phrase.words.every((word, k) => words[i + k] === word)) continue;
      const end = ends[i + size - 1] ?? text.length;
      const whole = i === 0 && complete && (size === count || size === significant);
      for (const meaning of phrase.meanings) {
        if (meaning.kind === "appeal") appeal.add(meaning.group);
        else if (meaning.kind === "section") section ||= whole;
        else if (meaning.kind === "line") {
          const { role, where, language } = meaning;
          if (where === "whole" && size > longestWhole) {
            longestWhole = size;
            longestRole = role;
          }
          const stands =
            where === "part" ||
            (where === "whole" && whole) ||
            (where === "start" && i === 0) ||
            (where === "label" && i === 0 && LABEL_END.test(text.slice(end, end + 6))) ||
            (where === "end" && complete && i + size === count);
          if (stands) keywords.push({ role, where, language, end });
        }
      }
    }
    if (i === rowEnd && longestRole !== undefined) {
      wholeRoles.push(longestRole);
      rowEnd = i + longestWhole;
    } else if (i === rowEnd && first === "#") rowEnd++;
  }
  const firstStart = starts[0] ?? 0;
  const isRow = complete && count > 0 && rowEnd >= count && wholeRoles.length > 0 && firstStart < 8;
  return { keywords, appeal, row: isRow ? wholeRoles[0] : undefined, section };
}

/** The tables of words in `languages/`, read once: one for each language, and one for all. */
import { readFileSync } from "node:fs";
import { checkHeadings } from "./check-headings.ts";
import type { FieldWord, ListName, MailField, Trait } from "./headings.ts";
import { formatProblem } from "../../../model/problem.ts";
import { isPhrase, readTable } from "./read-table.ts";

/** BCP 47; a new language is added here. What several languages mean by a phrase is asked in this order. */
const LANGUAGES = "en de fr es pt it nl pl sv da ru tr ar ja zh".split(" ");
/** What no language has to itself. */
const ANY = "any";

export interface WordTable {
  readonly language: string;
  /** What stands under each heading. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
}

export const tables: readonly WordTable[] = [...LANGUAGES, ANY].map(load);
const traits = new Map(tables.map((table) => [table.language, table.phrases.get("traits") ?? []]));

function load(language: string): WordTable {
  const file = `../languages/${language}.txt`;
  const sections = readTable(readFileSync(new URL(file, import.meta.url), "utf8"));
  const problems = checkHeadings(file, sections);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join("\n"));
  const phrases = new Map(sections.map(({ heading, lines }) => [heading, lines.filter(isPhrase)]));
  return { language, phrases };
}

/** Whether the parser has a table for the language. */
export function isKnownLanguage(code: string): boolean {
  return LANGUAGES.includes(code);
}

/** Whether a language is marked so in its table. */
export function hasTrait(language: string, trait: Trait): boolean {
  return traits.get(language)?.includes(trait) === true;
}

type ListHeading = ListName | `field: ${FieldWord}` | `mail: ${MailField}`;

/** What all tables together have under a heading. */
export function allUnder(heading: ListHeading): string[] {
  return tables.flatMap(({ phrases }) => phrases.get(heading) ?? []);
}

/** What they have under any of the headings, as alternatives of a regular expression. */
export function anyUnder(...headings: readonly ListHeading[]): string {
  return anyOf(headings.flatMap(allUnder));
}

export function anyOf(words: Iterable<string>): string {
  return [...new Set(words)]
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`))
    .join("|");
}

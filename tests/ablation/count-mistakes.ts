/** What the parser gets wrong on samples, perhaps with some of its rules switched off. */
import type { Manuscript } from "../../src/model/article.ts";
import { parse } from "../../src/parse/parse.ts";
import { FIELDS, type Sample } from "./read-samples.ts";

export interface Mistakes {
  /** Lines of stories, and how many of them were lost. */
  readonly body: number;
  readonly lost: number;
  /** Lines that must go, and how many of them were left in. */
  readonly noise: number;
  readonly leaked: number;
  readonly wrongFields: number;
  /** How many lines each rule decided about. */
  readonly decided: ReadonlyMap<string, number>;
}

export function countMistakes(samples: readonly Sample[], without: readonly string[]): Mistakes {
  const decided = new Map<string, number>();
  const sum = { body: 0, lost: 0, noise: 0, leaked: 0, wrongFields: 0 };
  for (const { path, bytes, body, noise, fields } of samples) {
    const { manuscript } = parse({ path, bytes }, { without });
    for (const rule of rulesOf(manuscript)) decided.set(rule, (decided.get(rule) ?? 0) + 1);
    const lines = (manuscript?.body ?? []).flatMap(({ text }) => text.split("\n")).map(words);
    const story = body.map(words);
    const all = ` ${lines.map((line) => line.trim()).join(" ")} `;
    sum.body += story.length;
    sum.lost += story.filter((line) => !all.includes(line.trim())).length;
    sum.noise += noise.length;
    sum.leaked += noise
      .map(words)
      .filter((line) => holds(lines, line) && !holds(story, line)).length;
    const found = readFields(manuscript);
    sum.wrongFields += FIELDS.filter((field) => isWrong(fields[field], found[field])).length;
  }
  return { ...sum, decided };
}

function rulesOf(manuscript: Manuscript | undefined): string[] {
  return (manuscript?.lines ?? []).flatMap(({ rule, cut }) =>
    cut === undefined ? [rule] : [rule, cut.rule],
  );
}

function readFields(manuscript: Manuscript | undefined): Sample["fields"] {
  const { title = null, section = null, byline = null } = manuscript ?? {};
  const date =
    (manuscript?.published ?? manuscript?.updated)?.at.slice(0, "2024-03-12".length) ?? null;
  return { title, section, byline, date };
}

function isWrong(stated: string | null | undefined, found: string | null | undefined): boolean {
  if (stated === undefined) return false;
  return words(found ?? "") !== words(stated ?? "");
}

/** The words of a line in small letters, with a space on each side. */
function words(line: string): string {
  return ` ${(line.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ")} `;
}

function holds(lines: readonly string[], part: string): boolean {
  return part.trim() !== "" && lines.some((line) => line.includes(part));
}

export interface Rates {
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
}

/** Of labelled lines: what is neither story nor noise does not count. */
export function ratesOf({ body, lost, leaked }: Mistakes): Rates {
  const kept = body - lost;
  const recall = body === 0 ? 1 : kept / body;
  const precision = kept + leaked === 0 ? 1 : kept / (kept + leaked);
  const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  return { recall, precision, f1 };
}

/**
 * Whether the entries of a well-formed ledger agree with each other: ids and slugs are had once, a
 * source is listed once. What disagrees is an error; nothing is repaired, because only a person can
 * tell which of two lines is right.
 */
import type { Problem } from "../../model/problem.ts";
import { allEntries, type Entry, type Ledger } from "../ledger.ts";

type LineOf = (entry: Entry) => number | undefined;
/** Tells of an entry that disagrees with one before it. */
type Report = (entry: Entry, told: Pick<Problem, "rule" | "message" | "hint">) => void;

export function checkLedger(ledger: Ledger, file: string, lineOf: LineOf): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (entry, told) => {
    const line = lineOf(entry);
    problems.push({ file, ...(line === undefined ? {} : { line }), severity: "error", ...told });
  };
  const at = (entry: Entry): string => {
    const line = lineOf(entry);
    return line === undefined ? "above" : `line ${line}`;
  };
  checkIds(allEntries(ledger), at, report);
  checkSlugs(allEntries(ledger), at, report);
  checkPaths(ledger.entries, at, report);
  return problems;
}

type At = (entry: Entry) => string;

function checkIds(entries: readonly Entry[], at: At, report: Report): void {
  const ids = new Map<string, Entry>();
  for (const entry of entries) {
    const first = ids.get(entry.id);
    if (first === undefined) ids.set(entry.id, entry);
    else {
      report(entry, {
        rule: "duplicate-id",
        message: `"${entry.title}" has the id of "${first.title}" (${at(first)})`,
        hint: "keep one of the two lines: for one article in two versions, the one with the higher revision",
      });
    }
  }
}

function checkSlugs(entries: readonly Entry[], at: At, report: Report): void {
  const slugs = new Map<string, Entry>();
  for (const entry of entries) {
    for (const slug of [entry.slug, ...entry.formerSlugs]) {
      const first = slugs.get(slug);
      if (first === undefined) slugs.set(slug, entry);
      else if (first.id !== entry.id) {
        report(entry, {
          rule: "duplicate-slug",
          message: `"${entry.title}" has the slug "${slug}", which "${first.title}" has or had (${at(first)})`,
          hint: `give the later of the two another slug in its line, "${slug}-2" for example`,
        });
      }
    }
  }
}

function checkPaths(entries: readonly Entry[], at: At, report: Report): void {
  const paths = new Map<string, Entry>();
  for (const entry of entries) {
    const first = paths.get(entry.path);
    if (first === undefined) paths.set(entry.path, entry);
    else if (first.id !== entry.id) {
      report(entry, {
        rule: "duplicate-path",
        message: `${entry.path} stands for two articles, "${first.title}" (${at(first)}) and "${entry.title}"`,
        hint: "give each its own file, and each line the path of its file",
      });
    }
  }
}

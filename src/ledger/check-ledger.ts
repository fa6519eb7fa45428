/**
 * Whether the entries of a well-formed ledger agree with each other: ids and slugs are had once, a
 * source is listed once, no slice is missing. What disagrees is an error; nothing is repaired,
 * because only a person can tell which of two lines is right.
 */
import type { Problem } from "../model/problem.ts";
import type { Entry, Ledger } from "./ledger.ts";

type LineOf = (entry: Entry) => number | undefined;

export function checkLedger(ledger: Ledger, file: string, lineOf: LineOf): Problem[] {
  const all: readonly Entry[] = [...ledger.entries, ...ledger.removed];
  const problem = (entry: Entry | undefined, rule: string, message: string, hint: string) => {
    const line = entry && lineOf(entry);
    problems.push({
      file,
      ...(line === undefined ? {} : { line }),
      severity: "error",
      rule,
      message,
      hint,
    });
  };
  const problems: Problem[] = [];

  const ids = new Map<string, Entry>();
  for (const entry of all) {
    const first = ids.get(entry.id);
    if (first === undefined) {
      ids.set(entry.id, entry);
      continue;
    }
    problem(
      entry,
      "duplicate-id",
      `"${entry.title}" has the id of "${first.title}" (${at(lineOf(first))})`,
      "keep one of the two lines: for one article in two versions, the one with the higher revision",
    );
  }
  const slugs = new Map<string, Entry>();
  const claim = (slug: string, entry: Entry) => {
    const first = slugs.get(slug);
    if (first === undefined) slugs.set(slug, entry);
    else if (first.id !== entry.id) {
      problem(
        entry,
        "duplicate-slug",
        `"${entry.title}" has the slug "${slug}", which "${first.title}" has or had (${at(lineOf(first))})`,
        `give the later of the two another slug in its line, "${slug}-2" for example`,
      );
    }
  };
  for (const entry of all) {
    claim(entry.slug, entry);
    for (const slug of entry.formerSlugs) claim(slug, entry);
  }
  const paths = new Map<string, Entry>();
  for (const entry of ledger.entries) {
    const first = paths.get(entry.path);
    if (first === undefined) paths.set(entry.path, entry);
    if (first === undefined || first.id === entry.id) continue;
    problem(
      entry,
      "duplicate-path",
      `${entry.path} stands for two articles, "${first.title}" (${at(lineOf(first))}) and "${entry.title}"`,
      "give each its own file, and each line the path of its file",
    );
  }
  const slices = new Set(all.map((entry) => entry.slice));
  const last = all.reduce((top, entry) => Math.max(top, entry.slice), 0);
  for (let slice = 1; slice < last; slice++) {
    if (slices.has(slice)) continue;
    problem(
      undefined,
      "missing-slice",
      `no entry is left in slice ${slice}, so lines are missing`,
      `find them with "git log -p ${file}" and put them back; removed articles stay in the ledger, too`,
    );
  }
  return problems;
}

function at(line: number | undefined): string {
  return line === undefined ? "above" : `line ${line}`;
}

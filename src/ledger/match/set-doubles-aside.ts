/**
 * Manuscripts in, those with a text of their own out. Two sources with one text would be one
 * article at two addresses: nobody but the publisher can say which file is meant.
 */
import type { Manuscript } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";
import { compare } from "../../model/compare.ts";
import type { Ledger } from "../ledger.ts";
import { textIdOf } from "../mint-id.ts";

export interface WithoutDoubles {
  /** By path. */
  readonly manuscripts: readonly Manuscript[];
  /** Paths of the sources that repeat another's text. */
  readonly leftOut: readonly string[];
  readonly problems: readonly Problem[];
}

/** A draft may repeat a text: it is a copy to work on. */
export function setDoublesAside(
  manuscripts: readonly Manuscript[],
  ledger: Ledger,
): WithoutDoubles {
  const byPath = manuscripts.toSorted((a, b) => compare(a.path, b.path));
  const firsts = new Map<string, Manuscript>();
  const groups = new Map<Manuscript, [Manuscript, ...Manuscript[]]>();
  for (const manuscript of byPath) {
    if (manuscript.withheld !== undefined) continue;
    const key = textIdOf(ledger.site, manuscript);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, manuscript);
    else groups.set(first, [...(groups.get(first) ?? [first]), manuscript]);
  }
  const leftOut = new Set<Manuscript>();
  const problems: Problem[] = [];
  const listed = new Set(groups.size > 0 ? ledger.entries.map(({ path }) => path) : []);
  for (const group of groups.values()) {
    const kept = group.find(({ path }) => listed.has(path)) ?? group[0];
    for (const twin of group) {
      if (twin === kept) continue;
      leftOut.add(twin);
      problems.push({
        file: twin.path,
        severity: "error",
        rule: "duplicate-text",
        message: `has the same text as ${kept.path}`,
        hint: "delete one of the two files",
      });
    }
  }
  return {
    manuscripts: byPath.filter((manuscript) => !leftOut.has(manuscript)),
    leftOut: [...leftOut].map(({ path }) => path),
    problems,
  };
}

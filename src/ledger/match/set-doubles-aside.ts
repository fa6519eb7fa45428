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

/**
 * A draft may repeat a text: it is a copy to work on. So may articles that another system published
 * each under an id of its own ("Open today").
 */
export function setDoublesAside(
  manuscripts: readonly Manuscript[],
  ledger: Ledger,
): WithoutDoubles {
  const byPath = manuscripts.toSorted((a, b) => compare(a.path, b.path));
  const firsts = new Firsts();
  const groups = new Map<Manuscript, [Manuscript, ...Manuscript[]]>();
  for (const manuscript of byPath) {
    if (manuscript.withheld !== undefined) continue;
    const first = firsts.findOrAdd(textIdOf(ledger.site, manuscript), manuscript);
    if (first !== manuscript) groups.set(first, [...(groups.get(first) ?? [first]), manuscript]);
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

/** The first manuscript of each text, or of each text with a guid where all state one. */
class Firsts {
  readonly #byText = new Map<string, Manuscript>();
  readonly #byGuid = new Map<string, Manuscript>();

  findOrAdd(text: string, manuscript: Manuscript): Manuscript {
    const { guid } = manuscript;
    const any = this.#byText.get(text);
    const own = guid === undefined ? undefined : `${text} ${guid}`;
    const first = own === undefined || any?.guid === undefined ? any : this.#byGuid.get(own);
    if (any === undefined) this.#byText.set(text, manuscript);
    if (own !== undefined && !this.#byGuid.has(own)) this.#byGuid.set(own, manuscript);
    return first ?? manuscript;
  }
}

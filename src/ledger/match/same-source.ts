/**
 * Articles in, which of them has a manuscript's very text out: by the bytes of its source, by the text
 * that its id was minted from, or by the bytes of a source that it had before.
 */
import type { Manuscript } from "../../model/article.ts";
import type { Entry } from "../ledger.ts";
import { textIdOf } from "../mint-id.ts";
import { formerSourceHash, shortSourceHash } from "../short-hash.ts";

type Find<E> = (manuscript: Manuscript) => E | undefined;

export function findSameSources<E extends Entry>(
  manuscripts: readonly Manuscript[],
  entries: readonly E[],
  site: string,
): [Manuscript, E][] {
  const byHash = new Map(entries.map((entry) => [entry.sourceHash, entry]));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return pairBy(manuscripts, [
    ({ sourceHash }) => byHash.get(shortSourceHash(sourceHash)),
    (manuscript) => byId.get(manuscript.guid ?? textIdOf(site, manuscript)),
  ]);
}

/** A text that is back as it was, however much it was edited in between. */
export function findFormerSources<E extends Entry>(
  manuscripts: readonly Manuscript[],
  entries: readonly E[],
): [Manuscript, E][] {
  const byHash = new Map<string, E>();
  for (const entry of entries) {
    for (const hash of entry.formerSources ?? []) byHash.set(hash, entry);
  }
  return pairBy(manuscripts, [({ sourceHash }) => byHash.get(formerSourceHash(sourceHash))]);
}

/** Each manuscript with its article; no article twice, and the best evidence first. */
function pairBy<E extends Entry>(
  manuscripts: readonly Manuscript[],
  ways: readonly Find<E>[],
): [Manuscript, E][] {
  const pairs = new Map<Manuscript, E>();
  const taken = new Set<E>();
  for (const find of ways) {
    for (const manuscript of manuscripts) {
      const entry = pairs.has(manuscript) ? undefined : find(manuscript);
      if (entry === undefined || taken.has(entry)) continue;
      taken.add(entry);
      pairs.set(manuscript, entry);
    }
  }
  return [...pairs];
}

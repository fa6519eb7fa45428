/**
 * Articles in, which of them has a manuscript's very text out: by the bytes of its source, by those of a
 * source that it once had, or by the text that its id was minted from.
 */
import type { Manuscript } from "../../model/article.ts";
import type { Entry } from "../ledger.ts";
import { textIdOf } from "../mint-id.ts";
import { shortSourceHash } from "../short-hash.ts";

/** The articles' ids by hashes of sources that they had in an earlier state of the ledger. */
export type KnownSources = ReadonlyMap<string, string>;

export const NO_SOURCES: KnownSources = new Map();

/** Each manuscript with its article; no article twice, and the best evidence first. */
export function* findSameSources<E extends Entry>(
  manuscripts: readonly Manuscript[],
  entries: readonly E[],
  site: string,
  sources: KnownSources,
): Generator<[Manuscript, E]> {
  const byHash = new Map(entries.map((entry) => [entry.sourceHash, entry]));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const hashOf = ({ sourceHash }: Manuscript): string => shortSourceHash(sourceHash);
  const ways = [
    (manuscript: Manuscript) => byHash.get(hashOf(manuscript)),
    (manuscript: Manuscript) => byId.get(sources.get(hashOf(manuscript)) ?? ""),
    (manuscript: Manuscript) => byId.get(manuscript.guid ?? textIdOf(site, manuscript)),
  ];
  const found = new Set<Manuscript | E>();
  for (const find of ways) {
    for (const manuscript of manuscripts) {
      const entry = found.has(manuscript) ? undefined : find(manuscript);
      if (entry === undefined || found.has(entry)) continue;
      found.add(manuscript).add(entry);
      yield [manuscript, entry];
    }
  }
}

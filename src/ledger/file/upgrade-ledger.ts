/** A ledger of version 1 as it was stored in, the same ledger as it is now out. */
import { later } from "../times/instant.ts";
import type { Ledger } from "../ledger.ts";
import type { FirstLedger } from "./ledger-schema.ts";
import { shortContentHash, shortSourceHash } from "../short-hash.ts";

type FirstEntry = FirstLedger["entries"][number];

/** What version 1 did not keep is learned from the sources by the next build. */
export function upgradeLedger({ site, revision, entries, removed }: FirstLedger): Ledger {
  const times = [...entries, ...removed].map(({ changed }) => changed);
  return {
    site,
    revision,
    numbered: revision,
    ...(times.length === 0 ? {} : { changed: times.reduce(later) }),
    heads: [],
    accepted: [],
    entries: entries.map(upgradeEntry),
    removed: removed.map((entry) => ({
      ...upgradeEntry(entry),
      gaps: [entry.revision],
      removed: entry.removed,
      reason: entry.reason,
    })),
  };
}

function upgradeEntry(entry: FirstEntry) {
  return {
    path: entry.path,
    title: entry.title,
    id: entry.id,
    slug: entry.slug,
    formerSlugs: entry.formerSlugs,
    published: entry.published,
    publishedStated: entry.publishedStated,
    updated: entry.updated,
    arrived: entry.arrived,
    slice: entry.slice,
    // An older one does not tell when it admitted an article: the last change is the best it knows.
    firstRevision: entry.firstRevision ?? entry.revision,
    revision: entry.revision,
    gaps: [],
    sourceHash: shortSourceHash(entry.sourceHash),
    contentHash: shortContentHash(entry.contentHash),
    sketch: entry.sketch,
    numbers: "",
    tags: [],
    authors: [],
    left: [],
  };
}

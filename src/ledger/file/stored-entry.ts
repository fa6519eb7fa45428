/**
 * An entry to its line of the ledger and back. What is the default, or follows from the rest of the
 * line, is left out.
 */
import type { Entry, RemovedEntry } from "../ledger.ts";
import type { StoredEntry } from "./ledger-schema.ts";

/** Ledgers of version 2 had ids without it for a while. */
const URN = "urn:uuid:";
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const NONE: readonly never[] = [];

export function storeEntry(entry: Entry | RemovedEntry): StoredEntry {
  const { id, published, publishedStated, updated, arrived, firstRevision, revision } = entry;
  const seen = !publishedStated && published === arrived;
  // In the order in which the line has them; JSON leaves out what is undefined.
  return {
    id,
    path: entry.path,
    title: entry.title,
    slug: entry.slug,
    formerSlugs: unlessEmpty(entry.formerSlugs),
    published: seen ? undefined : published,
    publishedStated: publishedStated || seen ? undefined : false,
    updated: updated === published ? undefined : updated,
    arrived,
    slice: entry.slice,
    firstRevision: firstRevision === revision ? undefined : firstRevision,
    revision,
    gaps: unlessEmpty(entry.gaps),
    section: entry.section,
    tags: unlessEmpty(entry.tags),
    authors: unlessEmpty(entry.authors),
    left: unlessEmpty(entry.left),
    returned: entry.returned,
    ids: entry.ids,
    permalink: entry.permalink,
    paths: entry.paths && unlessEmpty(entry.paths),
    source: entry.sourceHash,
    formerSources: entry.formerSources && unlessEmpty(entry.formerSources),
    content: entry.contentHash,
    sketch: entry.sketch,
    numbers: entry.numbers === "" ? undefined : entry.numbers,
    ...("removed" in entry ? { removed: entry.removed, reason: entry.reason } : {}),
  };
}

export function readEntry(stored: StoredEntry): Entry | RemovedEntry {
  const { id, arrived, revision, section, ids, permalink, paths } = stored;
  const { removed, reason, returned, formerSources } = stored;
  const published = stored.published ?? arrived;
  const entry: Entry = {
    path: stored.path,
    title: stored.title,
    id: UUID.test(id) ? URN + id : id,
    slug: stored.slug,
    formerSlugs: stored.formerSlugs ?? NONE,
    published,
    publishedStated: stored.publishedStated ?? stored.published !== undefined,
    updated: stored.updated ?? published,
    arrived,
    slice: stored.slice,
    firstRevision: stored.firstRevision ?? revision,
    revision,
    gaps: stored.gaps ?? NONE,
    sourceHash: stored.source,
    ...(formerSources === undefined ? {} : { formerSources }),
    contentHash: stored.content,
    sketch: stored.sketch,
    numbers: stored.numbers ?? "",
    ...(section === undefined ? {} : { section }),
    tags: stored.tags ?? NONE,
    authors: stored.authors ?? NONE,
    left: (stored.left as Entry["left"] | undefined) ?? NONE,
    ...(returned === undefined ? {} : { returned }),
    ...(ids === undefined ? {} : { ids: ids as NonNullable<Entry["ids"]> }),
    ...(permalink === undefined ? {} : { permalink }),
    ...(paths === undefined ? {} : { paths }),
  };
  return removed === undefined || reason === undefined ? entry : { ...entry, removed, reason };
}

function unlessEmpty<T>(list: readonly T[]): T[] | undefined {
  return list.length === 0 ? undefined : [...list];
}

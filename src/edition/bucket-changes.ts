/** Articles and removals in, what `/changes.json` tells of them out, in files of some revisions each. */
import type { NumberedArticle } from "../model/article.ts";
import { compare } from "../model/compare.ts";
import { permalinkOf } from "../model/addresses/paths.ts";
import type { EditionInput, RemovedArticle } from "./edition-input.ts";
import { madeOf, type Planned } from "./gather-files.ts";
import { shortDigest } from "./digest-article.ts";
import { REVISIONS_A_FILE, SITEMAP_BUCKETS, type StoredChange } from "./shape.ts";

type Changed = NumberedArticle | RemovedArticle;

/** By `revision / REVISIONS_A_FILE`, oldest first; undefined where no revision is left. */
export function planChanges(
  buckets: readonly (readonly Changed[])[],
  digestOf: (slug: string) => string,
): (Planned | undefined)[] {
  return buckets.map((bucket) => {
    if (bucket.length === 0) return undefined;
    const make = (changed: Changed): StoredChange => storedChange(changed, digestOf);
    const parts = bucket.map((changed) => {
      if ("removed" in changed) return JSON.stringify(make(changed));
      const { slug, revision, firstRevision, gaps } = changed;
      return [digestOf(slug), revision, firstRevision, ...gaps].join(" ");
    });
    return madeOf(parts, () => bucket.map(make));
  });
}

/**
 * What changes when a part of the sitemap does, which has the articles of so many buckets: what it
 * shows of them, and no number.
 */
export function digestSitemap(buckets: readonly (readonly Changed[])[]): string[] {
  const parts = Array.from(
    { length: Math.max(1, Math.ceil(buckets.length / SITEMAP_BUCKETS)) },
    (_, part) => buckets.slice(part * SITEMAP_BUCKETS, (part + 1) * SITEMAP_BUCKETS).flat(),
  );
  return parts.map((part) => {
    const shown = part.flatMap((one) =>
      "removed" in one ? [] : [[permalinkOf(one), one.updated]],
    );
    return shortDigest(JSON.stringify(shown));
  });
}

/** By `revision / REVISIONS_A_FILE`, oldest first. */
export function bucketChanges({
  articles,
  removed,
}: Pick<EditionInput, "articles" | "removed">): Changed[][] {
  const buckets: Changed[][] = [];
  for (const changed of [...articles, ...removed]) {
    const at = Math.floor(changed.revision / REVISIONS_A_FILE);
    while (buckets.length <= at) buckets.push([]);
    buckets[at]?.push(changed);
  }
  for (const bucket of buckets) {
    bucket.sort((a, b) => a.revision - b.revision || compare(a.id, b.id));
  }
  return buckets;
}

function storedChange(changed: Changed, digestOf: (slug: string) => string): StoredChange {
  const { slug, permalink, revision } = changed;
  const id = changed.id;
  const place = { id, slug, ...(permalink === undefined ? {} : { permalink }) };
  if ("removed" in changed) {
    return { state: "removed", ...place, removed: changed.removed, revision };
  }
  const { title, published, updated, section, tags, slice, firstRevision, gaps } = changed;
  return {
    ...{ state: "published", ...place, title, published, updated },
    ...(section === undefined ? {} : { section }),
    tags,
    digest: digestOf(slug),
    slice,
    firstRevision,
    ...(gaps.length === 0 ? {} : { gaps }),
    revision,
  };
}

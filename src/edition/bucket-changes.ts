/** Articles and removals in, what `/changes.json` tells of them out, in files of some revisions each. */
import type { Article } from "../model/article.ts";
import { compare } from "../model/compare.ts";
import type { EditionInput, RemovedArticle } from "./make-edition.ts";
import { REVISIONS_A_FILE, type StoredChange } from "./shape.ts";

/** By `revision / REVISIONS_A_FILE`, oldest first; undefined where no revision is left. */
export function* bucketChanges({
  articles,
  removed,
}: Pick<EditionInput, "articles" | "removed">): Generator<StoredChange[] | undefined> {
  const buckets: (Article | RemovedArticle)[][] = [];
  for (const changed of [...articles, ...removed]) {
    const at = Math.floor(changed.revision / REVISIONS_A_FILE);
    while (buckets.length <= at) buckets.push([]);
    buckets[at]?.push(changed);
  }
  for (const bucket of buckets) {
    bucket.sort((a, b) => a.revision - b.revision || compare(a.id, b.id));
    yield bucket.length === 0 ? undefined : bucket.map(storedChange);
  }
}

function storedChange(changed: Article | RemovedArticle): StoredChange {
  const { id, slug, revision } = changed;
  if ("removed" in changed) {
    return { state: "removed", id, slug, removed: changed.removed, revision };
  }
  const { title, published, updated, firstRevision } = changed;
  return { state: "published", id, slug, title, published, updated, firstRevision, revision };
}

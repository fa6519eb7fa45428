/** Articles and removals in, what `/changes.json` tells of them out, in files of some revisions each. */
import type { EditionInput } from "./make-edition.ts";
import { REVISIONS_A_FILE, type StoredChange } from "./shape.ts";

/** By `revision / REVISIONS_A_FILE`, oldest first; undefined where no revision is left. */
export function bucketChanges(
  input: Pick<EditionInput, "articles" | "removed">,
): (StoredChange[] | undefined)[] {
  const changes: StoredChange[] = [
    ...input.articles.map(({ id, slug, title, published, updated, firstRevision, revision }) => ({
      state: "published" as const,
      ...{ id, slug, title, published, updated, firstRevision, revision },
    })),
    ...input.removed.map(({ id, slug, removed, revision }) => ({
      state: "removed" as const,
      ...{ id, slug, removed, revision },
    })),
  ].sort((a, b) => a.revision - b.revision || (a.id < b.id ? -1 : 1));
  const buckets: (StoredChange[] | undefined)[] = [];
  for (const change of changes) {
    const at = Math.floor(change.revision / REVISIONS_A_FILE);
    while (buckets.length <= at) buckets.push(undefined);
    (buckets[at] ??= []).push(change);
  }
  return buckets;
}

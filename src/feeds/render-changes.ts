/** Changes of the ledger in, the JSON of `/changes.json` out. */
import { articlePath, changesPath } from "../model/paths.ts";
import { writeJson } from "./write-json.ts";

/** An article that came or changed. */
interface PublishedChange {
  readonly state: "new" | "changed";
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly published: string;
  readonly updated: string;
  readonly revision: number;
}

/** An article that is gone. */
interface Removal {
  readonly state: "removed";
  readonly id: string;
  readonly slug: string;
  readonly removed: string;
  readonly revision: number;
}

export type Change = PublishedChange | Removal;

export interface ChangesInput {
  /** `https://example.com`, without a path and a closing slash. */
  readonly origin: string;
  /** The ledger's revision: the cursor of the next call when there is no `next`. */
  readonly revision: number;
  readonly items: readonly Change[];
  /** The cursor of the next page, and the one that the first page was asked for with. */
  readonly next?: { readonly since: number; readonly from: number };
}

export function renderChanges({ origin, revision, items, next }: ChangesInput): string {
  return writeJson({
    revision,
    items: items.map((item) => changeItem(item, origin)),
    next: next === undefined ? undefined : origin + changesPath(next.since, next.from),
  });
}

/** Field by field, so that nothing else that an item carries gets out. */
function changeItem(item: Change, origin: string): object {
  const { state, id, revision } = item;
  const url = origin + articlePath(item.slug);
  if (item.state === "removed") return { state, id, url, removed: item.removed, revision };
  const { title, published, updated } = item;
  const json_url = origin + articlePath(item.slug, "json");
  return { state, id, url, json_url, title, published, updated, revision };
}

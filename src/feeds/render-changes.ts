/** Changes of the ledger in, the JSON of `/changes.json` out. */
import { articlePath } from "../paths.ts";
import { writeJson } from "./write-json.ts";

/** An article that came or changed. */
export interface PublishedChange {
  readonly state: "new" | "changed";
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly published: string;
  readonly updated: string;
  readonly revision: number;
}

/** An article that is gone. */
export interface Removal {
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
  /** The cursor of the next page. */
  readonly next?: number;
}

export function renderChanges({ origin, revision, items, next }: ChangesInput): string {
  return writeJson({
    revision,
    items: items.map((item) => renderChange(item, origin)),
    next: next === undefined ? undefined : `${origin}/changes.json?since=${next}`,
  });
}

function renderChange(change: Change, origin: string): object {
  const { state, id, slug, revision } = change;
  const url = origin + articlePath(slug);
  if (state === "removed") return { state, id, removed: change.removed, revision, url };
  const { title, published, updated } = change;
  const json_url = origin + articlePath(slug, "json");
  return { state, id, title, published, updated, revision, url, json_url };
}

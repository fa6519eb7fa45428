/** Changes of the ledger in, the JSON of `/changes.json` out. */
import type { Article } from "../model/article.ts";
import { printCursor, type Cursor } from "../model/cursor.ts";
import { articlePath, permalinkOf, changesPath } from "../model/addresses/paths.ts";
import { articleItem } from "./render-article.ts";
import { writeJson } from "./write-json.ts";

/** An article that came or changed. */
interface PublishedChange {
  readonly state: "new" | "changed";
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly published: string;
  readonly updated: string;
  readonly section?: string;
  readonly tags: readonly string[];
  /** Changes when anything of the article does. */
  readonly digest: string;
  readonly revision: number;
  /** The article itself, when it was asked for. */
  readonly article?: Article;
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
  /** The ledger's revision. */
  readonly revision: number;
  /** The id of the site's feeds. */
  readonly publication: string;
  readonly items: readonly Change[];
  /** What the client knows after this page. */
  readonly cursor: Cursor;
  /** Whether there is more after this page. */
  readonly more: boolean;
  /** Whether the articles were asked for: then the next page has them, too. */
  readonly withArticles: boolean;
}

export function renderChanges(input: ChangesInput): string {
  const { origin, revision, publication, items, cursor, more, withArticles } = input;
  const since = printCursor(cursor);
  return writeJson({
    revision,
    cursor: since,
    publication,
    items: items.map((item) => changeItem(item, origin)),
    next: more ? origin + changesPath(since, withArticles) : undefined,
  });
}

/** Field by field, so that nothing else that an item carries gets out. */
function changeItem(item: Change, origin: string): object {
  const { state, id, revision } = item;
  const url = origin + permalinkOf(item);
  if (item.state === "removed") return { state, id, url, removed: item.removed, revision };
  const { title, published, updated, section, tags, digest, article } = item;
  return {
    ...{ state, id, url, json_url: origin + articlePath(item.slug, "json"), title },
    ...{ published, updated, section, digest, revision },
    tags: tags.length === 0 ? undefined : tags,
    article: article && articleItem(article, origin),
  };
}

/** A client of /changes.json that keeps all articles: by the cursor, and over again when it is told so. */
import { expect } from "vitest";
import type { Served } from "./subscription.ts";

interface Item {
  readonly state: "new" | "changed" | "removed";
  readonly id: string;
  readonly digest?: string;
  readonly url: string;
}
interface Page {
  readonly cursor: string;
  readonly items: readonly Item[];
  readonly next?: string;
}

export class Mirror {
  readonly articles = new Map<string, string>();
  /** How often it was told to start over. */
  restarts = 0;
  #cursor = "0";

  async update(served: Served): Promise<void> {
    const pages = await readAll(served, this.#cursor);
    if (pages === undefined) {
      this.restarts += 1;
      this.articles.clear();
      this.#cursor = "0";
      return this.update(served);
    }
    for (const { items, cursor } of pages) {
      for (const { state, id, digest = "" } of items) {
        // To whom does not have it, an article is new; after a merge it may be told twice.
        if (state !== "removed" && !this.articles.has(id)) expect([id, state]).toEqual([id, "new"]);
        if (state === "removed") this.articles.delete(id);
        else this.articles.set(id, digest);
      }
      this.#cursor = cursor;
    }
  }
}

/** All that is published, by id, with its digest and its address. */
export async function readSite(served: Served): Promise<Map<string, Item>> {
  const pages = (await readAll(served, "0")) ?? [];
  return new Map(
    pages.flatMap(({ items }) =>
      items.filter(({ state }) => state !== "removed").map((item) => [item.id, item]),
    ),
  );
}

async function readAll(served: Served, cursor: string): Promise<Page[] | undefined> {
  const pages: Page[] = [];
  for (let path: string | undefined = `/changes.json?since=${cursor}`; path !== undefined;) {
    const response = await served.fetch(path);
    if (response.status === 409) return undefined;
    expect(response.status).toBe(200);
    const page = (await response.json()) as Page;
    pages.push(page);
    path = page.next;
  }
  return pages;
}

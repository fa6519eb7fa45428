/**
 * Feed readers that subscribe to the served feeds and poll them through a publication's life: after
 * each step they show what is new, and nothing else, and a walk through the archives finds
 * everything once.
 */
import type { Hono } from "hono";
import { describe, expect, it } from "vitest";
import type { Manuscript } from "../../src/model/article.ts";
import { newLedger } from "../../src/ledger/ledger.ts";
import { mintListId } from "../../src/ledger/mint-id.ts";
import { printLedger } from "../../src/ledger/file/print-ledger.ts";
import { readLedger } from "../../src/ledger/file/read-ledger.ts";
import { reconcile } from "../../src/ledger/reconcile.ts";
import { FEED_FILES, listPath, type Format } from "../../src/model/addresses/paths.ts";
import { defined } from "../defined.ts";
import { readEntries } from "../feeds/read-back/by-feedsmith.ts";
import type { ReadEntry } from "../feeds/read-back/read-entry.ts";
import { makeApp } from "../make-app.ts";
import { makeManuscript, makeText, type Overrides } from "./make-manuscript.ts";

const SITE = "00000000-0000-4000-8000-000000000001";

interface Source {
  readonly text: string;
  readonly more?: Overrides;
}
type Folder = Map<string, Source>;

interface Step {
  readonly name: string;
  readonly deed?: (folder: Folder) => void;
  readonly parser?: number;
  readonly host?: string;
  /** The titles that a reader shows as new; nothing when not given. */
  readonly fresh?: readonly string[];
  /** For a reader that forgets what the feed does not list, when that differs. */
  readonly freshToForgetful?: readonly string[];
  readonly unchanged?: boolean;
}

const rewrite = (path: string, change: (text: string) => string) => (folder: Folder) => {
  const source = defined(folder.get(path));
  folder.set(path, { ...source, text: change(source.text) });
};
const move = (from: string, to: string) => (folder: Folder) => {
  folder.set(to, defined(folder.get(from)));
  folder.delete(from);
};
const titles = (count: number, name: string) =>
  Array.from({ length: count }, (_, at) => `${name} ${at}`);
const add = (names: readonly string[], more?: Overrides) => (folder: Folder) => {
  for (const name of names) {
    const seed = Array.from(name).reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);
    const text = makeText(name, seed % 1_000_003);
    folder.set(`articles/${name}.txt`, more === undefined ? { text } : { text, more });
  }
};

const STEPS: readonly Step[] = [
  { name: "the first poll", deed: add(titles(20, "First")), fresh: titles(20, "First") },
  { name: "no change", unchanged: true },
  { name: "an edit", deed: rewrite("articles/First 3.txt", (text) => `${text} and an edit`) },
  {
    name: "a typo mended",
    deed: rewrite("articles/First 4.txt", (text) => text.replace("e", "3")),
  },
  {
    name: "a new title",
    deed: rewrite("articles/First 5.txt", (text) => text.replace(/^.*/, "Retitled")),
  },
  { name: "a rename", deed: move("articles/First 6.txt", "articles/six.txt"), unchanged: true },
  {
    name: "a rename with an edit",
    deed: (folder) => {
      rewrite("articles/First 7.txt", (text) => `${text} and an edit`)(folder);
      move("articles/First 7.txt", "articles/seven.txt")(folder);
    },
  },
  { name: "a removal", deed: (folder) => void folder.delete("articles/First 19.txt") },
  {
    name: "the removed text again",
    deed: add(["First 19"]),
    freshToForgetful: ["First 19"],
  },
  {
    name: "a text with an old date",
    deed: add(["Old"], { published: "1999-12-31T12:00:00Z" }),
    fresh: ["Old"],
  },
  { name: "a new parser", parser: 2 },
  { name: "a new host", host: "https://other.example.com" },
  { name: "500 articles at once", deed: add(titles(500, "Many")), fresh: titles(500, "Many") },
  { name: "nothing again", unchanged: true },
];

/** Takes what a feed lists, says what is new to it. */
class Reader {
  #seen = new Set<string>();
  readonly key: (entry: ReadEntry) => string;
  readonly forgets: boolean;

  constructor(key: (entry: ReadEntry) => string, forgets: boolean) {
    this.key = key;
    this.forgets = forgets;
  }

  show(entries: readonly ReadEntry[]): string[] {
    const fresh = entries.filter((entry) => !this.#seen.has(this.key(entry)));
    if (this.forgets) this.#seen = new Set();
    for (const entry of entries) this.#seen.add(this.key(entry));
    return fresh.map(({ title }) => title);
  }
}

/** A feed's document and the archives before it. */
async function walk(app: Hono, address: string, format: Format): Promise<ReadEntry[][]> {
  const pages: ReadEntry[][] = [];
  for (let next: string | undefined = address; next !== undefined;) {
    const response = await app.request(next);
    expect(response.status).toBe(200);
    const document = await response.text();
    pages.push(readEntries(document, format));
    next =
      format === "json"
        ? (JSON.parse(document) as { next_url?: string }).next_url
        : /<(?:atom:)?link (?=[^>]*rel="prev-archive")[^>]*href="([^"]+)"/.exec(document)?.[1];
  }
  return pages;
}

describe.each<Format>(["rss", "atom", "json"])("subscribers to the %s feed", (format) => {
  it("see every article once, whatever the publisher does", async () => {
    const folder: Folder = new Map();
    const path = (entry: ReadEntry) => new URL(entry.url).pathname;
    const byId = new Reader(({ id }) => id, false);
    const byLink = new Reader(path, false);
    const forgetful = new Reader(({ id }) => id, true);
    let text = printLedger(newLedger(SITE));
    let parser = 1;
    let host = "https://news.example.com";
    let etag: string | null = null;
    for (const [at, step] of STEPS.entries()) {
      step.deed?.(folder);
      parser = step.parser ?? parser;
      host = step.host ?? host;
      const ledger = defined(readLedger(text, "articles/ledger.json").ledger);
      const manuscripts = Array.from(folder, ([file, { text: raw, more }]): Manuscript =>
        makeManuscript(file, raw, { ...more, parser }),
      );
      const now = `2026-03-02T${String(at).padStart(2, "0")}:59:00Z`;
      const { problems, ...result } = reconcile({ ledger, manuscripts, now });
      expect(problems, step.name).toEqual([]);
      text = printLedger(result.ledger);
      const { app } = await makeApp(result.articles, {
        edition: {
          revision: result.ledger.revision,
          removed: result.removed,
          redirects: result.redirects,
          openSlice: result.openSlice,
          changed: result.lastChanged,
          listId: (list) => mintListId(SITE, listPath(list)),
        },
      });

      const address = `${host}/${FEED_FILES[format]}`;
      const conditional: Record<string, string> = etag === null ? {} : { "If-None-Match": etag };
      const response = await app.request(address, { headers: conditional });
      expect(response.status, step.name).toBe(step.unchanged ? 304 : 200);
      etag = response.headers.get("ETag");
      const again = await app.request(address, { headers: { "If-None-Match": etag ?? "" } });
      expect(again.status, step.name).toBe(304);

      const pages = await walk(app, address, format);
      const everything = pages.flat();
      const ids = everything.map(({ id }) => id);
      expect(new Set(ids).size, step.name).toBe(ids.length);
      expect(new Set(ids), step.name).toEqual(new Set(result.articles.map(({ id }) => id)));

      const fresh = (step.fresh ?? []).toSorted();
      expect(byId.show(everything).toSorted(), step.name).toEqual(fresh);
      expect(byLink.show(everything).toSorted(), step.name).toEqual(fresh);
      // It reads the subscription document alone, which lists the newest.
      const shown = forgetful.show(defined(pages[0]));
      const expected = step.freshToForgetful ?? step.fresh ?? [];
      for (const title of shown) expect(expected, step.name).toContain(title);
      expect(shown.length, step.name).toBe(Math.min(expected.length, defined(pages[0]).length));
    }
  });
});

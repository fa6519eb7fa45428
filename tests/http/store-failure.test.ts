// A store that fails is told apart from what is not there, and nothing of it passes for a document.
import type { Hono } from "hono";
import { expect, it, onTestFinished, vi } from "vitest";
import { openEdition } from "../../src/edition/reader/open-edition.ts";
import { createApp } from "../../src/http/app.ts";
import { readSite } from "../../src/model/site.ts";
import { makeApp } from "../make-app.ts";
import { makeArticles } from "../make-article.ts";

const HOST = "https://news.example.com";
const PATHS = [
  "/",
  "/rss.xml",
  "/feed.json",
  "/archive/1",
  "/archive/1/atom.xml",
  "/sections/news",
  "/sections/news/rss.xml",
  "/articles/article-1",
  "/articles/article-1.json",
  "/articles/before",
  "/articles/nothing",
  "/articles/ARTICLE-1",
  "/sections/nothing",
  "/changes.json",
  "/opml.xml",
  "/openapi.json",
  "/sitemap.xml",
  "/search?q=article",
  "/search/rss.xml?q=nothing",
  "/subscribe",
];

const articles = makeArticles(40, 15).map((article) => ({ ...article, section: "News" }));
const edition = { redirects: [{ from: "before", to: "article-1" }] };
const { app: intact, files } = await makeApp(articles, { edition });

async function answersOf(app: Hono): Promise<Map<string, { status: number; said: string }>> {
  const answers = new Map<string, { status: number; said: string }>();
  for (const path of PATHS) {
    const response = await app.request(HOST + path);
    const { status, headers } = response;
    const said = [headers.get("ETag"), headers.get("Location"), await response.text()].join("\n");
    if (status === 503) expect(headers.get("Retry-After"), path).toMatch(/^[1-9]\d*$/);
    answers.set(path, { status, said });
  }
  return answers;
}

function failing(damage: (path: string, text: string) => string | undefined): Hono {
  const read = (path: string): Promise<string | undefined> =>
    Promise.resolve(files.get(path)?.()).then((content) =>
      content === undefined ? undefined : damage(path, Buffer.from(content).toString()),
    );
  const { site } = readSite({});
  return createApp({ site, openEdition: () => openEdition(read), now: Date.now });
}

it.each<[string, (text: string) => string | undefined]>([
  ["is gone", () => undefined],
  ["is empty", () => ""],
  ["is cut off in the middle", (text) => text.slice(0, text.length / 2)],
  ["lacks its last line", (text) => text.slice(0, text.lastIndexOf("\n"))],
  ["lacks its last article, and ends well", (text) => text.replace(/\n[^\n]*\n([^\n]*)$/, "\n$1")],
  ["has a digit changed", (text) => text.replace(/[0-8]/, (digit) => String(Number(digit) + 1))],
  ["is a page of an error", () => "<!doctype html><title>error 1101</title>"],
])("answers as ever or with 503 when a file %s", async (_what, change) => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  onTestFinished(() => {
    log.mockRestore();
  });
  const expected = await answersOf(intact);
  const failed = new Set<string>();
  for (const name of files.keys()) {
    const answers = await answersOf(failing((path, text) => (path === name ? change(text) : text)));
    for (const [path, { status, said }] of answers) {
      if (status === 503) failed.add(name);
      else expect({ name, path, status, said }).toEqual({ name, path, ...expected.get(path) });
    }
  }
  const slices = [...files.keys()].filter((name) => name.startsWith("slices/"));
  expect([...failed]).toEqual(expect.arrayContaining(slices));
});

it("says 503 when the store throws, and is well again when the store is", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  onTestFinished(() => {
    log.mockRestore();
  });
  let down = true;
  const app = failing((_path, text) => {
    if (down) throw new TypeError("network connection lost");
    return text;
  });
  for (const path of PATHS) expect((await app.request(HOST + path)).status, path).toBe(503);
  down = false;
  expect(await answersOf(app)).toEqual(await answersOf(intact));
});

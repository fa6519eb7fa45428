// Of every address, the description has the statuses that the application answers with, and no other.
import type { Hono } from "hono";
import { beforeAll, expect, it, onTestFinished, vi } from "vitest";
import { describeInterface } from "../../src/build/interface/describe-interface.ts";
import { StoreFailure } from "../../src/edition/seal.ts";
import { createApp } from "../../src/http/app.ts";
import { readSite } from "../../src/model/site.ts";
import { makeApp } from "../make-app.ts";
import { makeArticles } from "../make-article.ts";
import { makeOwnPage } from "../make-own-page.ts";

const HOST = "https://news.example.com";
const variables = { SITE_URL: HOST };

interface Operation {
  readonly parameters: readonly { readonly name?: string }[];
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
}

const { paths } = describeInterface() as {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
};
const ROWS = Object.entries(paths).map(([path, { get }]) => ({ path, get }));

/** What stands for a template's parameters: what is there, what never was, and what is no more. */
const FILLED = {
  there: { section: "news", tag: "tides", author: "jane-doe", slice: "2", part: "1" },
  never: { section: "none", tag: "none", author: "none", slice: "999", part: "999" },
} as const;
const THERE = { ...FILLED.there, slug: "article-1", page: "about" };
const NEVER = { ...FILLED.never, slug: "none", page: "none" };
const GONE = { ...FILLED.there, slug: "gone", page: "2019/gone.html" };

const fill = (path: string, values: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");

const failing = (error: Error): Hono =>
  createApp({
    site: readSite(variables).site,
    openEdition: () => Promise.reject(error),
    now: Date.now,
  });

let app: Hono;

beforeAll(async () => {
  const articles = makeArticles(200, 15).map((article) => ({
    ...{ ...article, section: "News", tags: ["Tides"], authors: ["Jane Doe"] },
  }));
  const gone = { slug: "gone", permalink: "/2019/gone.html", paths: ["/?p=9"], formerSlugs: [] };
  const removed = [{ ...gone, id: "urn:x", removed: "2026-02-01T00:00:00Z", revision: 201 }];
  const edition = { removed, revision: 201, ownPages: [makeOwnPage("/about")] };
  ({ app } = await makeApp(articles, { variables, edition }));
});

/** A server takes a malformed host from the header as it is. */
function withoutHost(path: string): Request {
  return Object.defineProperty(new Request(HOST), "url", { value: `http://a b${path}` });
}

/** What is asked about a path, in all ways that another answer may come from. */
async function answersAt(path: string, { parameters }: Operation): Promise<Response[]> {
  const takes = (name: string): boolean => parameters.some((each) => each.name === name);
  const query = takes("q") ? "?q=article" : "";
  const there = fill(path, THERE) + query;
  const ask = (address: string, headers: Record<string, string> = {}) =>
    app.request(HOST + address, { headers });
  return Promise.all([
    ask(there),
    ask(there, { "Sec-Fetch-Dest": "document", Accept: "text/html" }),
    ask(there, { "If-None-Match": "*" }),
    ask(there, { "If-Match": '"other"' }),
    app.request(`https://www.example.com${there}`),
    app.fetch(withoutHost(there)),
    failing(new Error("ours")).request(HOST + there),
    failing(new StoreFailure("the store's")).request(HOST + there),
    ask(fill(path, NEVER) + query),
    ask(fill(path, GONE) + query),
    ...(path === "/" ? [ask("/?p=9")] : []),
    ...(takes("q") ? [ask(`${path}?q=!`)] : []),
    ...(takes("since") ? [ask(`${path}?since=x`), ask(`${path}?since=999`)] : []),
  ]);
}

it.each(ROWS)("$path answers with what is described", async ({ path, get }) => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  onTestFinished(() => {
    log.mockRestore();
  });
  const answers = await answersAt(path, get);
  const met = new Set(answers.map(({ status }) => String(status)));
  expect([...met].sort()).toEqual(Object.keys(get.responses).sort());
  const types = answers
    .filter(({ status }) => status === 200)
    .map(({ headers }) => headers.get("Content-Type")?.replace(/;.*/, ""));
  const described = Object.keys(get.responses["200"]?.content ?? {});
  // The formats of /feed are asked for one by one elsewhere.
  expect(described).toEqual(expect.arrayContaining([...new Set(types)]));
});

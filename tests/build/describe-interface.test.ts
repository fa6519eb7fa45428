// The description of the interface, held against what the application really answers.
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Hono } from "hono";
import { describe, expect, it, onTestFinished } from "vitest";
import type { z } from "zod";
import type { Article } from "../../src/model/article.ts";
import { describeInterface } from "../../src/build/interface/describe-interface.ts";
import {
  articleSchema,
  changesSchema,
  feedSchema,
  listsSchema,
  problemSchema,
} from "../../src/build/interface/interface-schemas.ts";
import { makeRoutes } from "../../src/http/routes.ts";
import { FOLDERS, stylePath } from "../../src/model/addresses/paths.ts";
import { readSite } from "../../src/model/site.ts";
import { STYLE_VERSION } from "../../src/pages/style.ts";
import { defined } from "../defined.ts";
import { makeApp } from "../make-app.ts";
import { makeArticle, makeArticles } from "../make-article.ts";
import { makeOwnPage } from "../make-own-page.ts";

const HOST = "https://news.example.com";

const RICH: Partial<Article> = {
  section: "World News",
  standfirst: "What it is about.",
  byline: "Jane Doe and John Roe",
  authors: ["Jane Doe", "John Roe"],
  tags: ["Rivers & bridges", "漢字"],
  origin: { name: "The Gazette", url: "https://gazette.example.com/x" },
  image: { address: "https://img.example.com/a.jpg" },
  publishedStated: true,
};

const ARTICLES = makeArticles(700, 30).map((article, at) => ({
  ...article,
  ...[RICH, {}, { ...RICH, language: "ar", direction: "rtl" as const }, { language: "und" }][
    at % 4
  ],
}));

const PUBLICATIONS = [
  {
    what: "a rich publication",
    articles: ARTICLES,
    removed: ["gone", "gone-too"],
    variables: {
      SITE_RIGHTS: "© Jane Doe",
      LICENSE_URL: `${HOST}/rsl.xml`,
      HUB_URL: "https://hub.example.com/",
      SITE_URL: HOST,
    },
  },
  { what: "a plain publication", articles: [makeArticle(1)], removed: [], variables: {} },
  { what: "an empty publication", articles: [], removed: [], variables: {} },
];

/** The values that stand for a template's parameters. */
const FILLED: Readonly<Record<string, string>> = {
  "{section}": "world-news",
  "{tag}": "rivers--bridges",
  "{author}": "jane-doe",
  "{slice}": "2",
  "{part}": "2",
  "{slug}": "article-1",
  "{page}": "about",
};

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  Article: articleSchema,
  Changes: changesSchema,
  Feed: feedSchema,
  Lists: listsSchema,
};

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly {
    readonly name?: string;
    readonly in?: string;
    readonly required?: boolean;
  }[];
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly schema: object }>> }>
  >;
}

interface Description {
  readonly info: { readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
}

const DESCRIPTION = describeInterface() as Description;
const OPERATIONS = Object.entries(DESCRIPTION.paths).map(([path, { get }]) => ({ path, get }));

async function makePublication({ articles, removed, variables }: (typeof PUBLICATIONS)[number]) {
  const { app } = await makeApp(articles, {
    variables,
    edition: {
      ownPages: [makeOwnPage("/about")],
      revision: articles.length + removed.length,
      removed: removed.map((slug, at) => ({
        id: `urn:uuid:00000000-0000-5000-9000-00000000000${at}`,
        slug,
        formerSlugs: [],
        removed: "2026-02-01T00:00:00Z",
        revision: articles.length + at + 1,
      })),
    },
  });
  return app;
}

function fill(path: string): string {
  return path.replace(/\{\w+\}/g, (parameter) => FILLED[parameter] ?? parameter);
}

/** Holds an answer against the schema that the description names for it. */
async function expectDescribed(app: Hono, path: string, get: Operation): Promise<number> {
  const isSearch = get.parameters.some(({ name, required }) => name === "q" && required === true);
  const address = isSearch ? `${fill(path)}?q=article` : fill(path);
  const response = await app.request(HOST + address);
  if (response.status !== 200) {
    expect(Object.keys(get.responses), address).toContain(String(response.status));
    problemSchema.parse(await response.json());
    return response.status;
  }
  const type = defined(response.headers.get("Content-Type")).replace(/;.*/, "");
  const { schema } = defined(defined(get.responses["200"]).content[type]);
  const name = "$ref" in schema ? String(schema.$ref).replace(/^.*\//, "") : "";
  if (name !== "") defined(SCHEMAS[name]).parse(await response.json());
  else expect(type).not.toBe("application/feed+json");
  return 200;
}

describe.each(PUBLICATIONS)("$what", (publication) => {
  it("answers every address as it is described", async () => {
    const app = await makePublication(publication);
    for (const { path, get } of OPERATIONS) {
      const status = await expectDescribed(app, path, get);
      const isThere = publication.articles.length > 100 && !path.includes("{part}");
      if (isThere || !path.includes("{")) expect(status, path).toBe(200);
    }
  });

  it("pages its changes as they are described", async () => {
    const app = await makePublication(publication);
    let [next, found]: [string | undefined, number] = [`${HOST}/changes.json`, 0];
    while (next !== undefined) {
      const page = changesSchema.parse(await (await app.request(next)).json());
      found += page.items.length;
      next = page.next;
    }
    expect(found).toBe(publication.articles.length + publication.removed.length);
  });
});

it.each([
  ["/changes.json?since=-1", 400],
  ["/changes.json?since=100000", 409],
  ["/articles/none.json", 404],
  ["/articles/gone.json", 410],
  ["/sections/none/feed.json", 404],
  ["/archive/99/feed.json", 404],
  ["/nothing/at/all", 404],
])("the error at %s is a problem with status %i", async (path, status) => {
  const app = await makePublication(defined(PUBLICATIONS[0]));
  const response = await app.request(HOST + path);
  expect(response.status).toBe(status);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  expect(problemSchema.parse(await response.json()).status).toBe(status);
});

describe("the document", () => {
  it("describes every address that there is", async () => {
    const router = new Hono();
    const routes = makeRoutes(readSite({}).site).map(([pattern]) => pattern);
    for (const pattern of routes) router.get(pattern, (context) => context.text(pattern));
    const met = new Set<string>();
    for (const { path } of OPERATIONS) {
      met.add(await (await router.request(HOST + fill(path))).text());
    }
    // Pages name the stylesheet. Linters want no slash at the end, and an answer beside a redirect.
    const told = [...Object.keys(FOLDERS), "/feed/", "/rss/"];
    for (const path of told) expect(DESCRIPTION.info.description).toContain(path);
    const undescribed = [stylePath(STYLE_VERSION), ...told];
    expect(routes.filter((path) => !met.has(path)).sort()).toEqual(undescribed.sort());
  });

  it("has nothing that redocly would say a word about", async () => {
    const folder = await mkdtemp(join(tmpdir(), "broadsheet-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const app = await makePublication(defined(PUBLICATIONS[1]));
    const file = join(folder, "openapi.json");
    await writeFile(file, await (await app.request(`https://news.invalid/openapi.json`)).text());
    const redocly = fileURLToPath(
      new URL("bin/cli.js", import.meta.resolve("@redocly/cli/package.json")),
    );
    const run = promisify(execFile)(process.execPath, [redocly, "lint", file, "--format=json"], {
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    // It exits with 1 when it has something to say.
    const { stdout } = await run.catch((error: unknown) => error as { readonly stdout: string });
    expect(JSON.parse(stdout)).toMatchObject({ problems: [] });
  });

  it("describes every JSON address", () => {
    const json = OPERATIONS.map(({ path }) => path).filter((path) => path.endsWith(".json"));
    expect(json).toEqual([
      "/feed.json",
      "/archive/{slice}/feed.json",
      "/sections/{section}/feed.json",
      "/sections/{section}/archive/{slice}/feed.json",
      "/tags/{tag}/feed.json",
      "/tags/{tag}/archive/{slice}/feed.json",
      "/authors/{author}/feed.json",
      "/authors/{author}/archive/{slice}/feed.json",
      "/articles/{slug}.json",
      "/changes.json",
      "/openapi.json",
      "/search/feed.json",
      "/lists.json",
      "/lists/{part}.json",
      "/index.json",
    ]);
  });

  it("names each operation once, and every parameter of its address", () => {
    const names = OPERATIONS.map(({ get }) => get.operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const { path, get } of OPERATIONS) {
      const declared = get.parameters.flatMap((each) => (each.in === "path" ? [each.name] : []));
      const used = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(declared, path).toEqual(used);
    }
  });

  it("points only to what it holds", () => {
    const text = JSON.stringify(DESCRIPTION);
    const pointers = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path);
    expect(pointers.length).toBeGreaterThan(20);
    for (const pointer of new Set(pointers)) {
      let at: unknown = DESCRIPTION;
      for (const name of defined(pointer).split("/")) {
        at = (at as Readonly<Record<string, unknown>>)[name];
      }
      expect(at, pointer).toBeTypeOf("object");
    }
  });

  it("is served with the address where it was asked for", async () => {
    const app = await makePublication(defined(PUBLICATIONS[1]));
    const response = await app.request("http://localhost:8787/openapi.json");
    const { servers, ...rest } = (await response.json()) as Description;
    expect(servers).toEqual([{ url: "http://localhost:8787" }]);
    expect(rest).toEqual(DESCRIPTION);
  });
});

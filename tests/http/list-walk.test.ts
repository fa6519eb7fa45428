// The way back through the history of every kind of list, with feed parsers of three authors.
import { extractFromXml } from "@extractus/feed-extractor";
import RssParser from "rss-parser";
import { beforeAll, describe, expect, it } from "vitest";
import {
  feedPath,
  SITE_LIST,
  type Format,
  type ListName,
} from "../../src/model/addresses/paths.ts";
import { defined } from "../defined.ts";
import { readFeed } from "../life/read-feed.ts";
import { makeApp, type AppForTests } from "../make-app.ts";
import { makeArticles } from "../make-article.ts";

const HOST = "https://news.example.com";

interface ReadPage {
  readonly ids: readonly (string | undefined)[];
  readonly before: string | undefined;
}

interface Link {
  readonly rel?: string;
  readonly href?: string;
}

const previous = (links: readonly Link[]): string | undefined =>
  links.find(({ rel }) => rel === "prev-archive")?.href;

const LINKS: Readonly<Record<string, string>> = { rss: "atom:link", atom: "link" };

const PARSERS: Readonly<Record<string, (text: string, format: Format) => Promise<ReadPage>>> = {
  feedsmith: (text, format) => {
    const { entries, before } = readFeed(text, format);
    return Promise.resolve({ ids: entries.map(({ id }) => id), before });
  },
  "rss-parser": async (text, format) => {
    const customFields = {
      feed: [[LINKS[format] ?? "", "history", { keepArray: true }]],
    } as object;
    const parser = new RssParser<Record<string, { $: Link }[]>, { id?: string }>({ customFields });
    const feed = await parser.parseString(text);
    return {
      ids: feed.items.map(({ id, guid }) => id ?? guid),
      before: previous((feed["history"] ?? []).map(({ $ }) => $)),
    };
  },
  "feed-extractor": (text, format) => {
    let links: Link[] = [];
    const feed = extractFromXml(text, {
      getExtraFeedFields: (data: object) => {
        const found = (data as Record<string, Record<string, string>[]>)[LINKS[format] ?? ""] ?? [];
        links = found.map((link) => ({ rel: link["@_rel"] ?? "", href: link["@_href"] ?? "" }));
        return {};
      },
    });
    return Promise.resolve({
      ids: (feed.entries ?? []).map(({ id }) => id),
      before: previous(links),
    });
  },
};

const LISTS: readonly ListName[] = [
  { kind: "section", slug: "world" },
  { kind: "tag", slug: "rail" },
  { kind: "author", slug: "jane-doe" },
];

const ARTICLES = makeArticles(400, 15).map((article) => ({
  ...article,
  section: "World",
  tags: article.revision % 3 === 0 ? ["Rail"] : [],
  authors: article.revision % 9 === 0 ? ["Jane Doe"] : [],
}));

const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  section: ARTICLES.map(({ id }) => id),
  tag: ARTICLES.filter(({ tags }) => tags.length > 0).map(({ id }) => id),
  author: ARTICLES.filter(({ authors }) => authors.length > 0).map(({ id }) => id),
};

let app: AppForTests["app"];

beforeAll(async () => {
  ({ app } = await makeApp(ARTICLES));
});

const ROWS = Object.keys(PARSERS).flatMap((parser) =>
  LISTS.flatMap((list) =>
    (["rss", "atom", ...(parser === "feedsmith" ? ["json" as const] : [])] as const).map(
      (format) => ({ parser, list, kind: list.kind, format }),
    ),
  ),
);

describe("every member of a list is met once, newest first", () => {
  it.each(ROWS)("in the $format of a $kind, by $parser", async ({ parser, list, kind, format }) => {
    const ids: (string | undefined)[] = [];
    let documents = 0;
    for (let next: string | undefined = HOST + feedPath(list, format); next !== undefined;) {
      const response = await app.request(next);
      expect(response.status, next).toBe(200);
      const page: ReadPage | undefined = await PARSERS[parser]?.(await response.text(), format);
      ids.push(...(page?.ids ?? []));
      next = page?.before;
      documents += 1;
    }
    expect(ids).toEqual(MEMBERS[kind]);
    expect(documents).toBeGreaterThan(2);
  });

  it.each(["rss", "atom", "json"] as const)(
    "in %s, and once more behind the window where it states an update since",
    async (format) => {
      const { id: old } = defined(ARTICLES.at(-1));
      const stated = { updated: "2026-12-01T00:00:00Z", updateStated: true };
      const articles = ARTICLES.map((one) => (one.id === old ? { ...one, ...stated } : one));
      const { app: edited } = await makeApp(articles);
      for (const list of [SITE_LIST, ...LISTS.slice(0, 1)]) {
        const shown: string[][] = [];
        for (let next: string | undefined = HOST + feedPath(list, format); next !== undefined;) {
          const { entries, before } = readFeed(await (await edited.request(next)).text(), format);
          shown.push(entries.map(({ id }) => id));
          next = before;
        }
        expect(shown[0]?.at(-1)).toBe(old);
        expect(shown.at(-1)?.at(-1)).toBe(old);
        expect(shown.flat().filter((id) => id === old)).toHaveLength(2);
      }
    },
  );

  it("says that a feed is complete only where it is", async () => {
    const whole = await (await app.request(`${HOST}/authors/jane-doe/rss.xml`)).text();
    expect(whole).not.toContain("fh:complete");
    const small = await makeApp(ARTICLES.slice(0, 20));
    const text = await (await small.app.request(`${HOST}/tags/rail/rss.xml`)).text();
    expect(text).toContain("<fh:complete/>");
    expect(text).not.toContain("prev-archive");
  });
});

// Searching the index finds what reading every text finds, in several languages.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Edition } from "../../src/edition/reader/edition.ts";
import { WINDOW } from "../../src/edition/lists/divide-history.ts";
import type { EditionFiles } from "../../src/edition/gather-files.ts";
import { makeEdition } from "../../src/edition/make-edition.ts";
import { planSegments } from "../../src/edition/search/plan-segments.ts";
import { openEdition } from "../../src/edition/reader/open-edition.ts";
import type { NumberedArticle } from "../../src/model/article.ts";
import { parseQuery, type Query } from "../../src/search/query.ts";
import { makeArticle, makeArticles, makeParagraph } from "../make-article.ts";
import { searchAll } from "./brute-force.ts";

function filesOf(articles: readonly NumberedArticle[]): EditionFiles {
  return makeEdition({
    revision: articles.length,
    openSlice: Math.max(1, ...articles.map(({ slice }) => slice)),
    articles,
    removed: [],
    redirects: [],
    openapi: {},
    listId: () => "urn:uuid:list",
  });
}

const open = (articles: readonly NumberedArticle[]): Promise<Edition> =>
  openFiles(filesOf(articles));

function openFiles(files: EditionFiles, reads: string[] = []): Promise<Edition> {
  return openEdition((path) => {
    reads.push(path);
    return Promise.resolve(files.get(path)?.());
  });
}

function query(text: string): Query {
  const parsed = parseQuery(text);
  if ("wrong" in parsed) throw new Error(parsed.wrong);
  return parsed;
}

/** All pages, one after the other. */
async function searchPages(edition: Edition, text: string): Promise<string[][]> {
  const pages: string[][] = [];
  for (let before: number | undefined, more = true; more;) {
    const { articles, older } = await edition.find(query(text), before);
    pages.push(articles.map(({ slug }) => slug));
    more = older !== undefined;
    before = older;
  }
  return pages;
}

/** Few words, so that they meet: with case and diacritics, and of scripts without blanks. */
const VOCABULARY = [
  ..."rail Rail RÁIL ferry Straße strasse don't naïve R2-D2 порт Порт ΛΌΓΟΣ λόγος قِطار قطار".split(
    " ",
  ),
  ..."ﬁne fine co\u00adop coop שָׁלוֹם שלום C++ c 1,000 🙂 o’clock o'clock".split(" "),
  ..."東京 東京都 京都 都 新聞です カタカナ รถไฟ รถไฟฟ้า การเดินทาง".split(" "),
];

const texts = fc
  .array(fc.tuple(fc.constantFrom(...VOCABULARY), fc.constantFrom(" ", " ", ", ", "", "\n")), {
    maxLength: 12,
  })
  .map((parts) => parts.flat().join(""));
const names = fc.constantFrom("World News", "world news", "World", "Öl & Gas", "東京", "🙂");

const articles = fc
  .array(
    fc.record({
      title: texts,
      body: fc.array(texts.map(makeParagraph), { maxLength: 3 }),
      standfirst: texts,
      section: names,
      tags: fc.array(names, { maxLength: 2 }),
      authors: fc.array(names, { maxLength: 2 }),
      language: fc.constantFrom("de-AT", "de", "ja", "und"),
      gap: fc.constantFrom(0, 0, 0, 0, 1, 40),
    }),
    { maxLength: 60 },
  )
  .map((all) => {
    let slice = 1;
    const oldestFirst = all.map(({ gap, ...content }, at) => {
      slice += gap + (at % 15 === 14 ? 1 : 0);
      return makeArticle(at + 1, { ...content, slice });
    });
    return oldestFirst.reverse();
  });

const terms = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...VOCABULARY) },
  fc
    .array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: 3 })
    .map((w) => `"${w.join(" ")}"`),
  names.chain((name) =>
    fc.constantFrom("section", "tag", "author").map((field) => `${field}:"${name}"`),
  ),
  fc.constantFrom("lang:de", "lang:de-at", "lang:JA", "lang:und"),
);
const queries = fc
  .array(
    fc.tuple(fc.constantFrom("", "", "", "-"), terms).map((parts) => parts.join("")),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((parts) => parts.join(" "))
  .filter((text) => !("wrong" in parseQuery(text)));

describe("a search", () => {
  it("finds what reading every text finds, once each, newest first", async () => {
    await fc.assert(
      fc.asyncProperty(
        articles,
        fc.array(queries, { minLength: 1, maxLength: 6 }),
        async (all, asked) => {
          const edition = await open(all);
          for (const text of asked) {
            const found = (await searchPages(edition, text)).flat();
            expect(found, text).toEqual(searchAll(query(text), all));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ["a word in another case, without its diacritics", "raíl", ["Das RAIL-Netz"], 1],
    ["no part of a word", "rai", ["Das RAIL-Netz"], 0],
    ["the words of a phrase in their order", '"ferry port"', ["port ferry"], 0],
    ["a phrase over a comma", '"ferry port"', ["The ferry, port of call"], 1],
    ["no phrase over the end of a paragraph", '"ferry port"', ["the ferry", "port of call"], 0],
    ["a run of Chinese anywhere in a longer one", "京都", ["東京都新聞"], 1],
    ["one Chinese character", "都", ["東京都"], 1],
    ["no run over a blank", "東京都", ["東京 都"], 0],
    ["a word anywhere in a Thai sentence", "รถไฟ", ["ขึ้นรถไฟไปเชียงใหม่"], 1],
    ["no part of a Thai word", "รถ", ["ขึ้นรถไฟไปเชียงใหม่"], 0],
    ["no run that is only there in parts", "東都", ["東京都 東 都"], 0],
    ["a word with an apostrophe as it is written", "don't", ["I don’t know"], 1],
    ["everything but a word", "-ferry", ["a port"], 1],
    ["nothing that has a word that must not occur", "port -ferry", ["a ferry port"], 0],
  ])("finds %s", async (_, text, paragraphs, count) => {
    const edition = await open([
      makeArticle(1, { title: "x", body: paragraphs.map(makeParagraph) }),
    ]);
    expect((await edition.find(query(text))).articles).toHaveLength(count);
  });
});

describe("of an article's names and texts", () => {
  const article = makeArticle(1, {
    ...{ title: "The ferry", standfirst: "What stands first", body: [makeParagraph("The port.")] },
    ...{
      section: "World News",
      tags: ["Öl & Gas", "🙂"],
      authors: ["Mara Lind"],
      language: "de-AT",
    },
  });

  it.each([
    ['section:"WORLD news"', 1],
    ["section:world", 0],
    ['tag:"ol & gas"', 1],
    ["tag:gas", 0],
    ["tag:🙂", 1],
    ["tag:🙃", 0],
    ['author:"mara LIND"', 1],
    ["author:mara", 0],
    ["-author:lind", 1],
    ['-author:"Mara Lind"', 0],
    ["lang:de", 1],
    ["lang:de-at", 1],
    ["lang:at", 0],
    ["lind", 0],
    ["ferry first port", 1],
    ['"stands first"', 1],
    ['"ferry what"', 0],
    ['"first the"', 0],
  ])("%s finds %i", async (text, count) => {
    const edition = await open([article]);
    expect((await edition.find(query(text))).articles).toHaveLength(count);
  });
});

describe("what a search reads", () => {
  const MANY = makeArticles(16_500, 15).map((article) => ({
    ...article,
    // Common words, one that is everywhere, and one in the oldest article of each 40th slice.
    title: `every ${"abcdefghij".split("").join(" ")}`,
    body: [makeParagraph(article.revision % 600 === 1 ? "rare" : "other")],
  }));
  const files = filesOf(MANY);

  it.each([
    "every",
    "rare",
    "rare every a b c d e f",
    "-every",
    "rare -other",
    '"a b c d e f g h"',
  ])(
    "is 50 files at most, for %s, with a full page where there is one",
    async (text) => {
      const reads: string[] = [];
      const edition = await openFiles(files, reads);
      const { articles: found, older } = await edition.find(query(text));
      expect(reads.length).toBeLessThanOrEqual(50);
      expect(new Set(reads).size).toBe(reads.length);
      const all = searchAll(query(text), MANY);
      expect(found.map(({ slug }) => slug)).toEqual(all.slice(0, found.length));
      expect(older !== undefined).toBe(all.length > found.length);
      if (all.length >= WINDOW.entries) expect(found.length).toBeGreaterThan(10);
    },
    30_000,
  );

  it("is 50 files at most where each hit is in a slice whose name is in a file of its own", async () => {
    const spread = MANY.map((article) => ({ ...article, slice: 6 * article.slice }));
    const reads: string[] = [];
    const edition = await openFiles(filesOf(spread), reads);
    const { articles: found } = await edition.find(query("rare a b c d e f g"));
    expect(found.length).toBeGreaterThan(10);
    expect(reads.length).toBeGreaterThan(30);
    expect(reads.length).toBeLessThanOrEqual(50);
  }, 30_000);

  it("is bounded for words that are everywhere, in an order that is nowhere: the next page goes on", async () => {
    const pages = await searchPages(await openFiles(files), '"a b d c f e h g"');
    expect(pages.flat()).toEqual([]);
    expect(pages.length).toBeGreaterThan(1);
  });

  it("ends at the same place while articles arrive", async () => {
    const ends = [15_827, 16_100, 16_304].map(async (count) => {
      const edition = await openFiles(filesOf(MANY.slice(-count)));
      return (await edition.find(query('"a c"'))).older;
    });
    const [first, ...later] = await Promise.all(ends);
    expect(first).toBeGreaterThan(0);
    expect(later).toEqual([first, first]);
  });

  it("is, where every article matches, the newest segment alone", async () => {
    const reads: string[] = [];
    const edition = await openFiles(files, reads);
    await edition.find(query("every"));
    expect(reads.filter((path) => path.startsWith("search/"))).toHaveLength(1);
  });
});

describe("an index", () => {
  const searchFiles = (all: readonly NumberedArticle[]): Set<string> =>
    new Set([...filesOf(all).keys()].filter((path) => path.startsWith("search/")));

  it("is rewritten for an arrival in its newest segment alone", () => {
    const [before, after] = [
      searchFiles(makeArticles(600, 15)),
      searchFiles(makeArticles(601, 15)),
    ];
    const rewritten = [...after].filter((path) => !before.has(path));
    // The segment of the slices that are in no whole 32 yet.
    expect(rewritten.length).toBeLessThanOrEqual(2);
    expect(after.size).toBeGreaterThan(rewritten.length);
  });

  it("has 500 files at most, of 100,000 articles", () => {
    const articles = makeArticles(100_000, 15);
    const openSlice = Math.max(...articles.slice(0, 1).map(({ slice }) => slice));
    const segments = planSegments({ articles, openSlice }, (slug) => slug);
    expect(segments).toHaveLength(3);
    expect(segments.reduce((sum, { segment }) => sum + segment.files, 0)).toBeLessThanOrEqual(500);
  });

  it("is divided evenly over its files, by the words", async () => {
    const articles = makeArticles(480, 15).map((article) => ({
      ...article,
      body: [
        makeParagraph(Array.from({ length: 30 }, (_, at) => `w${article.revision * at}`).join(" ")),
      ],
    }));
    const all = filesOf(articles);
    const paths = [...all.keys()].filter((path) => path.startsWith("search/"));
    const sizes = await Promise.all(
      paths.map(async (path) => (await all.get(path)?.())?.length ?? 0),
    );
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.max(...sizes)).toBeLessThan(2 * Math.min(...sizes));
  });

  it("that is cut off is no answer", async () => {
    const files = filesOf([makeArticle(1)]);
    const edition = await openEdition(async (path) => {
      const text = await files.get(path)?.();
      return path.startsWith("search/") ? text?.slice(0, -20) : text;
    });
    await expect(edition.find(query("article"))).rejects.toThrow(/damaged/);
  });
});

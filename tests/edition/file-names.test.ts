// A file that is there is never made again: under one name there must be one content, whatever changes.
import { describe, expect, it } from "vitest";
import { shortDigest } from "../../src/edition/digest-article.ts";
import type { EditionInput } from "../../src/edition/edition-input.ts";
import { makeEdition } from "../../src/edition/make-edition.ts";
import { MANIFEST, SHAPE_VERSION } from "../../src/edition/shape.ts";
import type { NumberedArticle } from "../../src/model/article.ts";
import { listPath } from "../../src/model/addresses/paths.ts";
import { defined } from "../defined.ts";
import { makeArticle, makeParagraph } from "../make-article.ts";
import { makeOwnPage } from "../make-own-page.ts";

const later = "2026-05-06T07:08:09Z";
const COUNT = 1300;

/** With tags that have slices of their own, and old slices that share what surrounds them. */
const ARTICLES = Array.from({ length: COUNT }, (_, at) => {
  const n = COUNT - at;
  return makeArticle(n, {
    slice: Math.ceil(n / 15),
    section: "World",
    authors: ["Jane Doe"],
    tags: n % 2 === 0 ? ["Storms", "Rail"] : ["Rail"],
    ...(n === 20 ? { permalink: "/2019/shed/" } : {}),
  });
});
const REMOVED = {
  ...{ id: "urn:uuid:gone", slug: "gone", formerSlugs: ["older"], paths: ["/gone.html"] },
  ...{ removed: later, revision: 1301, slice: 3 },
};
const FORMER = {
  list: { kind: "tag", slug: "ships" } as const,
  ...{ title: "Ships", at: later, leavings: [{ slice: 2, at: later }] },
};
const LEFT = { ...FORMER, list: { kind: "tag", slug: "rail" } as const, title: "Rail" };

const INPUT: EditionInput = {
  ...{ revision: 1301, head: "aaaaaaaaaa", heads: ["bbbbbbbbbb"], changed: later },
  openSlice: Math.ceil(COUNT / 15),
  articles: ARTICLES,
  removed: [REMOVED],
  formerLists: [FORMER],
  redirects: [
    { from: "before", to: "article-1" },
    { from: "shed", to: "article-20" },
  ],
  oldPaths: [{ from: "/?p=7", to: "/articles/article-7" }],
  ownPages: [makeOwnPage("/about")],
  robots: "User-agent: *\n",
  openapi: {},
  listId: (list) => `urn:uuid:list-of-${listPath(list)}`,
  relate: () => new Map([["article-1299", ["article-1290"]]]),
};

/** `n` is the number of an article. */
function article(n: number, changes: Partial<NumberedArticle>): Partial<EditionInput> {
  const changed = (one: NumberedArticle) =>
    one === ARTICLES[COUNT - n] ? { ...one, ...changes } : one;
  return { articles: ARTICLES.map(changed) };
}

const VARIANTS: readonly (readonly [what: string, change: Partial<EditionInput>])[] = [
  ...[20, 1290].flatMap((n) =>
    [
      { title: "Other" },
      { section: "Home" },
      { tags: ["Storms"] },
      { authors: [] },
      { language: "ar", direction: "rtl" as const },
      { body: [makeParagraph("Other.")] },
      { id: "urn:uuid:other" },
      { ids: { rss: "other" } },
      { slug: "other" },
      { permalink: "/other" },
      { published: later },
      { publishedStated: true },
      { updated: later },
      { updated: later, updateStated: true },
      { arrived: later },
      { returned: later },
      { slice: 50 },
      { image: { address: "https://img.example.com/a.jpg" } },
      { revision: 1400 },
      { firstRevision: n + 1 },
      { gaps: [1400, 1401] },
    ].map((changes) => [`article ${n}: ${JSON.stringify(changes)}`, article(n, changes)] as const),
  ),
  ["an article is gone", { articles: ARTICLES.filter((_, at) => at !== 700) }],
  ["a removal has another slug", { removed: [{ ...REMOVED, slug: "gone-2" }] }],
  ["a removal has another time", { removed: [{ ...REMOVED, removed: "2026-06-06T00:00:00Z" }] }],
  ["a removal has another revision", { removed: [{ ...REMOVED, revision: 1302 }] }],
  ["a removal has another id", { removed: [{ ...REMOVED, id: "urn:uuid:other" }] }],
  ["a removal was at another slug", { removed: [{ ...REMOVED, formerSlugs: ["oldest"] }] }],
  ["a removal was at another path", { removed: [{ ...REMOVED, paths: ["/gone/"] }] }],
  ["a removal is back", { removed: [] }],
  ["a redirect leads elsewhere", { redirects: [{ from: "before", to: "article-2" }] }],
  ["an old path leads elsewhere", { oldPaths: [{ from: "/?p=7", to: "/articles/article-8" }] }],
  ["a list that was left has another title", { formerLists: [{ ...FORMER, title: "Boats" }] }],
  ["a list was left later", { formerLists: [{ ...FORMER, at: "2026-06-06T00:00:00Z" }] }],
  ["a living list was left", { formerLists: [LEFT] }],
  ["another slice is open", { openSlice: 88 }],
  ["so many slices are open that lists are halved elsewhere", { openSlice: 150 }],
  ["lists have other ids", { listId: (list) => `urn:uuid:other-${listPath(list)}` }],
  ["other articles are related", { relate: () => new Map([["article-1299", ["article-1280"]]]) }],
  ["none is related", { relate: () => new Map() }],
  ["the publisher has other rules for robots", { robots: "User-agent: a\n" }],
  ["the interface is another", { openapi: { openapi: "3.1.0" } }],
  ["there is another own page", { ownPages: [makeOwnPage("/about", { title: "Other" })] }],
  ["the ledger has another head", { head: "cccccccccc" }],
];

/** As a build knows it: by a digest of what it says, and by what the ledger says. */
function withDigests(one: NumberedArticle): NumberedArticle {
  const { title, summary, section, tags, authors, language, direction, body, updateStated } = one;
  const said = [title, summary, section, tags, authors, language, direction, body, updateStated];
  const content = shortDigest(JSON.stringify(said));
  return { ...one, digests: { textId: "", content, sketch: "", numbers: "", bodyBytes: 50 } };
}

type Contents = ReadonlyMap<string, string>;

async function contentsOf(input: EditionInput): Promise<Contents> {
  const contents = new Map<string, string>();
  const articles = input.articles.map(withDigests);
  for (const [name, make] of makeEdition({ ...input, articles })) {
    // What the index is made of is tested in tests/search/.
    if (!name.startsWith("search/")) contents.set(name, Buffer.from(await make()).toString());
  }
  return contents;
}

describe("a file's name stands for its content", () => {
  const base = contentsOf(INPUT);

  it.each(VARIANTS)("%s", async (_, change) => {
    const [before, after] = [await base, await contentsOf({ ...INPUT, ...change })];
    expect(after.get(MANIFEST)).not.toBe(before.get(MANIFEST));
    for (const [name, content] of after) {
      if (name !== MANIFEST && before.has(name)) expect(content, name).toBe(before.get(name));
    }
  });
});

/** The digest of what the files of each folder hold. */
const HELD = {
  changes: "26d504079bb81fa7b8c9",
  heads: "578a2446cd7a98eb6fa6",
  listing: "1b6abc0441373584c7b7",
  lists: "00510839a09d02a53523",
  openapi: "c8d422c4544a9d7db82d",
  pages: "ef9baa74a918da5dcc76",
  pasts: "f1c2ec5aaab9d5b52ba0",
  paths: "37652b6e0c227663242f",
  robots: "87d7de35e0acd9ae1b45",
  slices: "58180c39133193502a1f",
  slugs: "b2e42745c0624c9e0c6b",
  surroundings: "978e52dd2634c9350800",
};

/** The version of the shape with which these digests were written. */
const VERSION = 7;

it("the version of the shape is raised when files hold something else for the same articles", async () => {
  const hashes = new Map<string, string[]>();
  for (const [name, content] of await contentsOf(INPUT)) {
    if (name === MANIFEST) continue;
    const folder = defined(name.split("/")[0]);
    hashes.set(folder, [...(hashes.get(folder) ?? []), shortDigest(content)]);
  }
  const held = Array.from(hashes, ([folder, all]) => [folder, shortDigest(all.sort().join())]);
  expect(
    { version: SHAPE_VERSION, held: Object.fromEntries(held) as unknown },
    "raise SHAPE_VERSION in src/edition/shape.ts, and write the version and the digests here",
  ).toEqual({ version: VERSION, held: HELD });
});

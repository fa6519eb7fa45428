// The answer of /changes.json, held against its schema.
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { renderArticle } from "../../src/feeds/render-article.ts";
import { renderChanges, type Change, type ChangesInput } from "../../src/feeds/render-changes.ts";
import { makeArticle, ORIGIN, uuid } from "./make-document.ts";

const published = z.strictObject({
  state: z.enum(["new", "changed"]),
  id: z.string(),
  url: z.url(),
  json_url: z.url(),
  title: z.string(),
  published: z.iso.datetime({ precision: 0 }),
  updated: z.iso.datetime({ precision: 0 }),
  section: z.string().optional(),
  tags: z.array(z.string()).optional(),
  digest: z.string(),
  revision: z.int(),
  article: z.looseObject({}).optional(),
});
const removed = z.strictObject({
  state: z.literal("removed"),
  id: z.string(),
  url: z.url(),
  removed: z.iso.datetime({ precision: 0 }),
  revision: z.int(),
});
const changes = z.strictObject({
  revision: z.int(),
  cursor: z.string(),
  publication: z.string(),
  items: z.array(z.discriminatedUnion("state", [published, removed])),
  next: z.url().optional(),
});

const ITEMS: readonly Change[] = [
  {
    state: "changed",
    id: uuid(1),
    slug: "brücke",
    title: "A & <b> \uD800\u0001",
    published: "2026-10-01T08:00:00Z",
    updated: "2026-10-02T08:00:00Z",
    section: "World",
    tags: [],
    digest: "d1",
    revision: 8,
  },
  { state: "removed", id: uuid(2), slug: "gone", removed: "2026-10-02T09:00:00Z", revision: 9 },
];

const INPUT: ChangesInput = {
  ...{ origin: ORIGIN, revision: 12, publication: uuid(3), items: ITEMS },
  ...{ cursor: { since: 12, from: 12, head: "a1b2" }, more: false, withArticles: false },
};

function read(more: Partial<ChangesInput> = {}): z.infer<typeof changes> {
  return changes.parse(JSON.parse(renderChanges({ ...INPUT, ...more })));
}

describe("the changes", () => {
  it("name what is new, changed and removed with absolute addresses", () => {
    expect(read().items).toEqual([
      {
        state: "changed",
        id: uuid(1),
        url: `${ORIGIN}/articles/br%C3%BCcke`,
        json_url: `${ORIGIN}/articles/br%C3%BCcke.json`,
        title: "A & <b> ",
        published: "2026-10-01T08:00:00Z",
        updated: "2026-10-02T08:00:00Z",
        section: "World",
        digest: "d1",
        revision: 8,
      },
      {
        state: "removed",
        id: uuid(2),
        url: `${ORIGIN}/articles/gone`,
        removed: "2026-10-02T09:00:00Z",
        revision: 9,
      },
    ]);
  });

  it("hold nothing else that an item carries", () => {
    const items = ITEMS.map((item) => ({ ...item, arrived: "2026-10-01T08:00:00Z" }));
    expect(renderChanges({ ...INPUT, items })).toBe(renderChanges(INPUT));
  });

  it("give a cursor and, while there is more, the next page, with the articles if asked for", () => {
    expect(read()).toMatchObject({ revision: 12, cursor: "12.a1b2", publication: uuid(3) });
    expect(read().next).toBeUndefined();
    const first = read({ more: true, cursor: { since: 9, from: 9, head: "a1b2" } });
    expect(first.next).toBe(`${ORIGIN}/changes.json?since=9.a1b2`);
    const cursor = { since: 9, from: 4, head: "a1b2" };
    const later = read({ more: true, withArticles: true, cursor });
    expect(later.next).toBe(`${ORIGIN}/changes.json?since=9.a1b2.4&include=content`);
  });

  it("hold each article whole when it was asked for", () => {
    const [item] = ITEMS;
    const article = makeArticle(1);
    const { items } = read({ items: [{ ...item, article } as Change] });
    const whole: unknown = JSON.parse(renderArticle(article, ORIGIN));
    expect(items[0]).toMatchObject({ article: whole });
  });
});

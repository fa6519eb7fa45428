// The answer of /changes.json, held against its schema.
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { renderChanges, type Change } from "../../src/feeds/render-changes.ts";
import { ORIGIN, uuid } from "./make-document.ts";

const published = z.strictObject({
  state: z.enum(["new", "changed"]),
  id: z.string(),
  url: z.url(),
  json_url: z.url(),
  title: z.string(),
  published: z.iso.datetime({ precision: 0 }),
  updated: z.iso.datetime({ precision: 0 }),
  revision: z.int(),
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
    revision: 8,
  },
  { state: "removed", id: uuid(2), slug: "gone", removed: "2026-10-02T09:00:00Z", revision: 9 },
];

function read(next?: { since: number; from: number }): z.infer<typeof changes> {
  const input = { origin: ORIGIN, revision: 12, items: ITEMS };
  return changes.parse(JSON.parse(renderChanges(next === undefined ? input : { ...input, next })));
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
    const given = renderChanges({ origin: ORIGIN, revision: 12, items });
    expect(given).toBe(renderChanges({ origin: ORIGIN, revision: 12, items: ITEMS }));
  });

  it("give the ledger's revision and, while there is more, the next page", () => {
    expect(read()).toMatchObject({ revision: 12 });
    expect(read().next).toBeUndefined();
    const first = read({ since: 9, from: 9 });
    expect(first.next).toBe(`${ORIGIN}/changes.json?since=9`);
    const later = read({ since: 9, from: 4 });
    expect(later.next).toBe(`${ORIGIN}/changes.json?since=9&from=4`);
  });
});

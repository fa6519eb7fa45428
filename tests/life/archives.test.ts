// The way back through a publication's history, while it stands still and while it grows.
import { describe, expect, it } from "vitest";
import { archivePath, SITE_LIST } from "../../src/model/addresses/paths.ts";
import { Life } from "./life.ts";
import { FORMATS, Subscribers } from "./subscribers.ts";
import { walkArchives } from "./walk-archives.ts";
import { numberIn, writeText } from "./write-text.ts";

/** A publication whose slices closed one by one. */
async function makeLongLife(articles: number): Promise<Life> {
  const life = new Life();
  for (let added = 0; added < articles; added += 10) {
    life.add(10);
    await life.publish();
  }
  return life;
}

it("five hundred articles at once are listed once, the newest of them in the feed", async () => {
  const life = new Life();
  const subscribers = new Subscribers();
  life.add(8);
  await life.publish();
  await subscribers.follow(life);
  life.add(500);
  await life.publish();
  await subscribers.follow(life);
  for (const { byId, byLink, byListing } of subscribers.subscriptions) {
    // 508 articles are 33 closed slices of 15 and 13 more; the feed holds those and the last slice.
    expect(byListing.articles).toHaveLength(28);
    expect(byId.shown).toHaveLength(8 + 28);
    expect(byLink.shown).toHaveLength(8 + 28);
  }
  await life.publish();
  expect(await subscribers.follow(life, [])).toEqual([304, 304, 304]);
});

describe.each(FORMATS)("a walk through the archives of %s", (format) => {
  it("finds every article once while articles are added between two requests", async () => {
    const life = await makeLongLife(130);
    const before = life.numbers;
    const found = await walkArchives(life.publication, format, async () => {
      life.add(17);
      await life.publish();
    });
    expect(life.numbers.length).toBeGreaterThan(before.length + 30);
    expect(found.map(({ html }) => numberIn(html)).sort((a, b) => a - b)).toEqual(before);
  });

  it("finds every article that stays once while others are edited, renamed and deleted", async () => {
    const life = await makeLongLife(100);
    const [, , third = 0, ...rest] = life.numbers;
    const stay = rest.slice(20);
    const found = await walkArchives(life.publication, format, async () => {
      life.edit(third);
      life.rename(third);
      life.delete(Math.min(...life.numbers.filter((number) => number !== third)));
      await life.publish();
    });
    const numbers = found.map(({ html }) => numberIn(html));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(stay.filter((number) => !numbers.includes(number))).toEqual([]);
    expect(numbers).toContain(third);
  });

  it("needs no more than the changed documents when it is taken again", async () => {
    const life = await makeLongLife(130);
    const paths = [3, 2, 1].map((slice) => archivePath(SITE_LIST, slice, format));
    const poll = async (tags: readonly string[]): Promise<Response[]> =>
      Promise.all(
        paths.map((path, at) => life.publication.fetch(path, { "If-None-Match": tags[at] ?? "" })),
      );
    const tags = (await poll([])).map(({ headers }) => headers.get("ETag") ?? "");
    life.edit(20);
    life.add(40);
    await life.publish();
    expect((await poll(tags)).map(({ status }) => status)).toEqual([304, 200, 304]);
  });
});

it("an archive's dates never go back, and no change of it keeps its validators", async () => {
  const { publication } = new Life();
  const path = (n: number): string => `articles/${n}.txt`;
  const write = (n: number, section: string): void => {
    const text = writeText(n, `A headline for story ${n}`);
    publication.files.set(path(n), `---\nsection: ${section}\n---\n\n${text}`);
  };
  const publish = async (change: () => void): Promise<void> => {
    change();
    publication.now += 3600;
    await publication.publish();
  };
  for (let n = 1; n <= 90; n += 15) {
    await publish(() => {
      for (let at = n; at < n + 15; at++) write(at, at === 7 ? "Harbour" : "Town");
    });
  }
  const town = { kind: "section", slug: "town" } as const;
  const addresses = [SITE_LIST, town].map((list) => archivePath(list, 1, "atom"));
  const read = async (address: string) => {
    const response = await publication.fetch(address);
    const text = await response.text();
    const updated = /<updated>([^<]+)/.exec(text)?.[1] ?? "";
    const modified = Date.parse(response.headers.get("Last-Modified") ?? "");
    return { text, updated, modified, etag: response.headers.get("ETag") };
  };
  const last = new Map<string, Awaited<ReturnType<typeof read>>[]>();
  const seen = new Map<string, string>();
  /** A text in its section, or gone. */
  const deeds: readonly (readonly [n: number, section?: string])[] = [
    ...([[90, "Harbour"], [3], [3, "Town"], [4, "Harbour"], [4, "Town"]] as const),
    ...([[7, "Town"], [7, "Harbour"], [5], [95, "Town"]] as const),
  ];
  for (const [n, section] of deeds) {
    await publish(() => {
      if (section === undefined) publication.files.delete(path(n));
      else write(n, section);
    });
    for (const address of addresses) {
      const now = await read(address);
      const before = last.get(address)?.at(-1);
      last.set(address, [...(last.get(address) ?? []), now]);
      const key = `${address} ${now.etag ?? ""}`;
      expect(seen.get(key) ?? now.text, "one entity tag, one document").toBe(now.text);
      seen.set(key, now.text);
      if (!before) continue;
      expect(now.updated >= before.updated, `${address}: ${before.updated}, ${now.updated}`).toBe(
        true,
      );
      if (now.text !== before.text) expect(now.modified).toBeGreaterThan(before.modified);
    }
  }
  for (const documents of last.values()) {
    expect(new Set(documents.map(({ text }) => text)).size).toBeGreaterThan(3);
  }
});

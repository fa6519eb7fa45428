// A short life through the build: real files, the real clock, the edition as it lies on the disk.
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { EDITION } from "../../src/build/files/names.ts";
import { openEdition } from "../../src/edition/reader/open-edition.ts";
import { createApp } from "../../src/http/app.ts";
import { readSite } from "../../src/model/site.ts";
import { buildHere } from "../build/build-here.ts";
import { makeProject, writeArticles } from "../serve-project.ts";
import { FIRST_HOST } from "./publication.ts";
import { FORMATS } from "./subscribers.ts";
import { Subscription, type Served } from "./subscription.ts";
import { walkArchives } from "./walk-archives.ts";
import { editText, numberIn, writeText } from "./write-text.ts";

let root: string;
beforeEach(async () => {
  root = await makeProject({});
});
afterEach(() => rm(root, { recursive: true, force: true }));

const article = (name: string): string => join(root, "articles", name);
const ledger = (): string => article("ledger.json");

async function deploy(): Promise<Served> {
  const { done, told } = await buildHere(root);
  expect(done, told).toBe(true);
  const edition = await openEdition((path) => readFile(join(root, EDITION, path), "utf8"));
  const app = createApp({
    site: readSite({}).site,
    openEdition: () => Promise.resolve(edition),
    now: () => Date.now(),
  });
  return {
    fetch: async (address, headers = {}) =>
      await app.request(new URL(address, FIRST_HOST).href, { headers }),
  };
}

it("what is built from files shows readers every article once", async () => {
  const texts = new Map([1, 2, 3, 4].map((n) => [n, writeText(n, `A headline for story ${n}`)]));
  const textOf = (number: number): string => texts.get(number) ?? "";
  const subscriptions = FORMATS.map((format) => new Subscription(format));
  const poll = async (served: Served): Promise<readonly number[]> => {
    const statuses = [];
    for (const each of subscriptions) {
      statuses.push(await each.poll(served));
      expect(each.byLink.shown).toEqual(each.byId.shown);
      expect(new Set(each.byId.shown).size).toBe(each.byId.shown.length);
    }
    return statuses;
  };
  const shown = (): (readonly number[])[] => subscriptions.map(({ byId }) => byId.shown);

  await writeArticles(root, { "a.txt": textOf(1), "b.txt": textOf(2), "c.txt": textOf(3) });
  await poll(await deploy());
  expect(shown()).toEqual([
    [1, 2, 3],
    [1, 2, 3],
    [1, 2, 3],
  ]);

  const before = await stat(ledger());
  expect(await poll(await deploy()), "no change").toEqual([304, 304, 304]);
  expect((await stat(ledger())).mtimeMs).toBe(before.mtimeMs);

  await writeFile(article("a.txt"), editText(textOf(1), 2));
  await rename(article("b.txt"), article("renamed.txt"));
  await rm(article("c.txt"));
  await poll(await deploy());
  await writeArticles(root, { "c-again.txt": textOf(3), "d.txt": textOf(4) });
  const served = await deploy();
  await poll(served);
  for (const { byId, format } of subscriptions) {
    expect(byId.shown, format).toEqual([1, 2, 3, 4]);
    expect(byId.copyOf(1)?.html, format).toContain("In edition 2");
    const walked = await walkArchives(served, format);
    expect(walked.map(({ html }) => numberIn(html))).toEqual([4, 3, 2, 1]);
  }
});

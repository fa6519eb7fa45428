/** What a build may still publish of a file that is gone: only what the last edition really has. */
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { EDITION } from "../../src/build/files/names.ts";
import { MediaFacts } from "../../src/build/media/remember-facts.ts";
import { writeEdition } from "../../src/build/write-edition.ts";
import { publishedAs } from "../../src/media/resolve-references.ts";

const FILE = "articles/plan one.pdf";
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "gone-media-"));
  await mkdir(join(root, "articles"));
});

afterEach(() => rm(root, { recursive: true }));

/** Remembers a file, publishes it, and deletes it. The path is the one in the edition. */
async function publishAndDelete(): Promise<string> {
  await writeFile(join(root, FILE), "a plan");
  // A file that is changed this very moment is not remembered.
  await utimes(join(root, FILE), 1, 1);
  const facts = new MediaFacts(root, join(root, "media.json"));
  const known = await facts.of(FILE);
  if (known === undefined) throw new Error("the file was not read");
  facts.remember();
  const path = publishedAs(FILE, "application/pdf", known).path.slice(1);
  await writeEdition(join(root, EDITION), new Map([[path, () => "a plan"]]));
  await rm(join(root, FILE));
  return path;
}

it("is the copy of the last edition", async () => {
  await publishAndDelete();
  const facts = new MediaFacts(root, join(root, "media.json"));
  expect(facts.published()).toEqual([FILE]);
  expect(await facts.of(FILE)).toMatchObject({ isGone: true });
});

it("is nothing when the last edition has only the folder", async () => {
  const path = await publishAndDelete();
  await rm(join(root, EDITION, path));
  const facts = new MediaFacts(root, join(root, "media.json"));
  expect(facts.published()).toEqual([]);
  expect(await facts.of(FILE)).toBeUndefined();
});

it("leaves no empty folder in an edition that has no more of it", async () => {
  await publishAndDelete();
  const folder = join(root, EDITION);
  await writeEdition(folder, new Map([["slices/1.json", () => "{}"]]));
  expect((await readdir(folder, { recursive: true })).toSorted()).toEqual([
    "slices",
    join("slices", "1.json"),
  ]);
});

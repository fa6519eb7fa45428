/** What is published while nobody looks on. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { holdBack } from "../../src/build/hold-back.ts";
import { makeText } from "../ledger/make-manuscript.ts";
import { Repository } from "./ledger/repository.ts";
import { parseHere } from "./parse-here.ts";

const text = (title: string, seed: number) =>
  makeText(title, seed)
    .split("\n")
    .map((line) => `${line}.`)
    .join("\n\n");

let repository: Repository;
beforeEach(async () => {
  repository = await Repository.create();
  await repository.write("articles/a.txt", text("Harbour bridge opens after long repairs", 1));
  await repository.write("articles/b.txt", text("Market hall closes for the winter", 2));
  for (const seed of [5, 6, 7, 8, 9]) {
    await repository.write(`articles/${seed}.txt`, text(`Report of the week ${seed}`, seed));
  }
  await repository.publish();
});
afterEach(() => {
  repository.destroy();
});

async function hold() {
  const now = `${new Date(repository.now + 3_600_000).toISOString().slice(0, 19)}Z`;
  const { plan, held } = await holdBack({
    ...{ root: repository.root, now, against: { revision: "HEAD" }, mostUpdated: 0.2 },
    threads: parseHere,
  });
  if ("unreadable" in plan) throw new Error("the ledger cannot be read");
  return {
    held: held.map(({ rule, file }) => `${rule} ${file}`),
    hazards: plan.hazards.map(({ rule }) => rule),
    effects: plan.effects.map(({ kind, path }) => `${kind} ${path}`),
  };
}

/** Another story in an old file, and a new one beside it. */
async function replace(): Promise<void> {
  await repository.write("articles/a.txt", text("School wins a prize for its garden", 3));
  await repository.write("articles/new.txt", text("A new library for the village", 4));
  repository.commit("a new story in an old file");
}

describe("a source with a hazard", () => {
  it("is held back, and the rest is published, hour after hour", async () => {
    const before = await repository.read("articles/a.txt");
    await replace();
    const expected = { held: ["text-replaced articles/a.txt"], hazards: [] };
    expect(await hold()).toEqual({ ...expected, effects: ["new articles/new.txt"] });
    expect(await repository.read("articles/a.txt")).toBe(before);
    await repository.build();
    // As the workflow does: the ledger is committed, and what was put back is not.
    repository.git("add", "articles/ledger.json");
    repository.git("commit", "--quiet", "--message", "publish");
    repository.git("checkout", "--quiet", "--", ".");
    expect(await hold()).toEqual({ ...expected, effects: [] });
  });

  it("is not put back over what is not committed", async () => {
    await replace();
    await repository.write("articles/b.txt", text("Words that git has never seen", 10));
    await expect(hold()).rejects.toThrow(/not committed/);
    expect(await repository.read("articles/b.txt")).toContain("never seen");
  });

  it("stays where it is published when it moved to a place that is a hazard", async () => {
    const old = await repository.read("articles/a.txt");
    await repository.delete("articles/a.txt");
    await repository.write("articles/c.txt", `---\ntitle: [\n---\n${old}`);
    repository.commit("moved and broken");
    const found = await hold();
    expect(found).toMatchObject({ hazards: [], effects: [] });
    expect(found.held).toEqual([
      expect.stringContaining("articles/c.txt"),
      "moved-into-held articles/a.txt",
    ]);
    expect(await repository.read("articles/a.txt")).toBe(old);
  });
});

it("a deletion beside it stays one", async () => {
  await repository.delete("articles/a.txt");
  await repository.write("articles/c.txt", "---\ntitle: [\n---\nAnother text altogether.");
  repository.commit("one goes, and another is broken");
  expect(await hold()).toMatchObject({ hazards: [], effects: ["removed articles/a.txt"] });
});

it.each([
  ["that git ignores", ".gitignore", "private.txt\n"],
  ["that git does not show", ".git/config", "[status]\n  showUntrackedFiles = no\n"],
])("a file %s is never taken away", async (_, config, lines) => {
  await repository.write(config, `${await repository.read(config)}${lines}`);
  repository.commit();
  await repository.write("articles/private.txt", "---\ntitle: [\n---\nText");
  await expect(hold()).rejects.toThrow(/not committed/);
  expect(await repository.read("articles/private.txt")).toContain("Text");
});

it("a withdrawal is no matter of hazards", async () => {
  await repository.write("articles/a.txt", `---\ndraft: true\n---\n${text("Harbour bridge", 1)}`);
  await repository.write("articles/c.txt", "---\ntitle: [\n---\nText");
  repository.commit("withdrawn, beside a broken file");
  expect(await hold()).toMatchObject({ hazards: [], effects: ["removed articles/a.txt"] });
});

it("without hazards holds nothing back", async () => {
  await repository.write("articles/new.txt", text("A new library for the village", 4));
  expect(await hold()).toEqual({ held: [], hazards: [], effects: ["new articles/new.txt"] });
});

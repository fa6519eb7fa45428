/** One bad source does not take the others down. */
import { beforeEach, describe, expect, it } from "vitest";
import { buildHere } from "./build-here.ts";
import { ownFolder } from "./own-folder.ts";

const NOW = "2026-03-01T00:00:00Z";

const folder = ownFolder();
const { put } = folder;

describe("a source with an error", () => {
  beforeEach(async () => {
    await put("good.md", "# Good\n\nA text.");
    await put("bad.md", "---\ntitle: a: b\n---\nA text that nobody shall see.");
    await put("worse.md", "---\ndate: 07/01/2019\n---\nAnother.");
  });

  it("stops a deployment, with all the others told", async () => {
    const { done, problems } = await buildHere(folder.root, { now: NOW });
    expect(done).toBe(false);
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
      ["articles/bad.md", "bad-yaml"],
      ["articles/worse.md", "bad-date"],
    ]);
  });

  it("is left out of a preview, which has the rest", async () => {
    const { done, problems, reconciliation } = await buildHere(folder.root, {
      now: NOW,
      mode: "provisional",
    });
    expect(done).toBe(true);
    expect(reconciliation?.articles.map(({ title }) => title)).toEqual(["Good"]);
    expect(problems).toHaveLength(2);
  });
});

it("says how much the cleaning took, and warns of what it took most of", async () => {
  const story = "The bridge over the river will stay shut until the autumn, the harbour master said.";
  await put("a.txt", `The bridge stays shut\n\n${story}\n\nSign up for our newsletter!`);
  const promos = Array.from({ length: 9 }, (_, n) => `READ MORE: Number ${n} of the things to do in town`);
  await put("b.txt", `The bridge is open again\n\n${story.replace("shut", "open")}\n\n${promos.join("\n\n")}`);
  await put("c.md", "Subscribe to our newsletter!");
  const { dropped, problems } = await buildHere(folder.root, { now: NOW });
  expect(dropped).toMatchObject({ lines: 10, files: 2, of: 2 });
  expect(dropped?.most.map(({ path }) => path)).toEqual(["articles/b.txt", "articles/a.txt"]);
  expect(problems).toMatchObject([{ file: "articles/b.txt", rule: "mostly-dropped", severity: "warning" }]);
}); // prettier-ignore

it("withdraws what has expired, and holds back until the last of its dates", async () => {
  await put("a.md", "---\nexpiryDate: 2026-02-01\n---\nOne.");
  await put("b.md", "---\nexpiryDate: 2026-04-01\n---\nTwo.");
  await put("c.md", "---\ndate: 2020-01-01\npublishDate: 2026-04-01\n---\nThree.");
  await put("2026-05-01-d.md", "Four.");
  const { reconciliation } = await buildHere(folder.root, { now: NOW });
  expect(reconciliation?.articles.map(({ title }) => title)).toEqual(["B"]);
  expect(reconciliation?.held.map(({ path, reason }) => [path, reason])).toEqual([
    ["articles/2026-05-01-d.md", "future"],
    ["articles/a.md", "draft"],
    ["articles/c.md", "future"],
  ]);
});

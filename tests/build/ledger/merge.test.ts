/** Two branches that both built: git merges their ledgers by itself, and the build does what is left. */
import { afterEach, describe, expect, it } from "vitest";
import { allEntries } from "../../../src/ledger/ledger.ts";
import { writeText } from "../../life/write-text.ts";
import { Repository } from "./repository.ts";

const LEDGER = "articles/ledger.json";
const story = (number: number): string => writeText(number, `A headline for story ${number}`);

const repositories: Repository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.destroy();
});

/** Three stories on the main branch; then one more, and an edit of another, on each of two branches. */
async function diverge(options: { setsUpGit?: boolean }): Promise<Repository> {
  const repository = await Repository.create();
  repositories.push(repository);
  for (const n of [1, 2, 3]) await repository.write(`articles/${n}.txt`, story(n));
  await repository.publish(options);
  repository.git("checkout", "--quiet", "-b", "side");
  await repository.write("articles/5.txt", story(5));
  await repository.write("articles/2.txt", story(2).replace("box 2", "the box 2"));
  await repository.publish(options);
  repository.git("checkout", "--quiet", "main");
  await repository.write("articles/4.txt", story(4));
  await repository.publish(options);
  return repository;
}

function expectWhole(repository: Repository): void {
  const { entries, removed, heads } = repository.ledger;
  expect(entries.map(({ path }) => path).sort()).toEqual(
    [1, 2, 3, 4, 5].map((n) => `articles/${n}.txt`),
  );
  expect(removed).toEqual([]);
  const revisions = new Map(entries.map(({ path, revision }) => [path, revision]));
  // What neither branch touched keeps its number; what one did is news to the other's clients.
  expect([revisions.get("articles/1.txt"), revisions.get("articles/3.txt")]).toEqual([1, 3]);
  for (const path of ["articles/2.txt", "articles/4.txt", "articles/5.txt"]) {
    expect(revisions.get(path)).toBeGreaterThan(4);
  }
  expect(new Set(revisions.values()).size).toBe(5);
  expect(new Set(heads).size).toBe(heads.length);
}

describe("a merge of two branches that both published", () => {
  it("is git's own, where a build has set it up", async () => {
    const repository = await diverge({ setsUpGit: true });
    repository.git("merge", "--quiet", "--no-edit", "side");
    expect(repository.git("status", "--porcelain")).toBe("");
    expectWhole(repository);
    const { problems } = await repository.build();
    expect(problems).toEqual([]);
    expectWhole(repository);
  });

  it("is the build's, where git has left the ledger in conflict", async () => {
    const repository = await diverge({});
    expect(() => repository.git("merge", "--quiet", "--no-edit", "side")).toThrow();
    expect(await repository.read(LEDGER)).toContain("<<<<<<<");
    const { done, problems } = await repository.build();
    expect([done, problems.every(({ severity }) => severity !== "error")]).toEqual([true, true]);
    expectWhole(repository);
    repository.commit();
    expect((await repository.build()).problems).toEqual([]);
  });

  it("keeps an address for each of two articles that came to have one", async () => {
    const repository = await diverge({ setsUpGit: true });
    await repository.write("articles/6.txt", writeText(6, "The same headline for two stories"));
    await repository.publish();
    repository.git("checkout", "--quiet", "side");
    await repository.write("articles/7.txt", writeText(7, "The same headline for two stories"));
    await repository.publish();
    repository.git("merge", "--quiet", "--no-edit", "main");
    await repository.publish();
    const slugs = allEntries(repository.ledger).map(({ slug }) => slug);
    expect(slugs).toContain("the-same-headline-for-two-stories");
    expect(slugs).toContain("the-same-headline-for-two-stories-2");
  });
});

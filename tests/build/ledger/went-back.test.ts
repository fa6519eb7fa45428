/** A ledger that goes back in time: what was committed or deployed once is known again. */
import { afterEach, describe, expect, it } from "vitest";
import { printLedger } from "../../../src/ledger/file/print-ledger.ts";
import { headOf } from "../../../src/ledger/head.ts";
import { allEntries, newLedger } from "../../../src/ledger/ledger.ts";
import { writeText } from "../../life/write-text.ts";
import { Repository } from "./repository.ts";

const LEDGER = "articles/ledger.json";
const story = (number: number): string => writeText(number, `A headline for story ${number}`);

const repositories: Repository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.destroy();
});

async function begin(): Promise<Repository> {
  const repository = await Repository.create();
  repositories.push(repository);
  await repository.write("articles/first.txt", story(1));
  await repository.publish();
  return repository;
}

/** Publishes the second story, loses it in some way, and publishes the third. */
async function lose(
  how: (repository: Repository) => Promise<void> | void,
  options: { deploys?: boolean } = {},
) {
  const repository = await begin();
  await repository.write("articles/second.txt", story(2));
  await repository.publish(options);
  const before = repository.ledger;
  await how(repository);
  await repository.write("articles/third.txt", story(3));
  const { problems, done } = await repository.build();
  return { repository, before, after: repository.ledger, done, problems };
}

describe("an article that was published, in a ledger that goes back by", () => {
  it.each<[string, (repository: Repository) => Promise<void> | void, { deploys?: boolean }?]>([
    ["git revert", (repository) => void repository.git("revert", "--no-edit", "HEAD")],
    ["git reset", (repository) => void repository.git("reset", "--quiet", "--hard", "HEAD~1")],
    [
      "git reset and a new clone's reflog, deployed from here",
      (repository) => {
        repository.git("reset", "--quiet", "--hard", "HEAD~1");
        repository.git("reflog", "expire", "--expire=now", "--all");
      },
      { deploys: true },
    ],
    ["an old checkout", (repository) => void repository.git("checkout", "--quiet", "HEAD~1")],
    [
      "a merge that keeps ours",
      (repository) => {
        repository.git("checkout", "--quiet", "-b", "side", "HEAD~1");
        repository.git("merge", "--quiet", "--strategy=ours", "--no-edit", "main");
      },
    ],
    [
      "a deleted ledger and a deleted source",
      async (repository) => {
        await repository.delete(LEDGER);
        await repository.delete("articles/second.txt");
      },
    ],
  ])("%s, stays known as removed, and no number is given twice", async (_, how, options) => {
    const { repository, before, after, done, problems } = await lose(how, options);
    expect(done).toBe(true);
    expect(problems.map(({ rule }) => rule)).toContainEqual(
      expect.stringMatching(/^ledger-(?:went-back|restored)$/),
    );
    expect(after.site).toBe(before.site);
    const known = new Map(allEntries(after).map((entry) => [entry.id, entry]));
    for (const entry of before.entries) {
      expect(known.get(entry.id)).toMatchObject({ slug: entry.slug, arrived: entry.arrived });
    }
    expect(after.removed).toMatchObject([{ title: "A headline for story 2", reason: "deleted" }]);
    // Whoever has read all of before is told of the removal and of the third story.
    const news = allEntries(after).filter(({ revision }) => revision > before.revision);
    expect(news.map(({ title }) => title).sort()).toEqual([
      "A headline for story 2",
      "A headline for story 3",
    ]);
    expect(after.changed && before.changed && after.changed > before.changed).toBe(true);
    // And it comes back as what it was.
    await repository.write("articles/again.txt", story(2));
    await repository.build();
    const again = repository.ledger.entries.find(({ path }) => path === "articles/again.txt");
    expect(again?.id).toBe(before.entries.find(({ path }) => path === "articles/second.txt")?.id);
  });
});

describe("an edit that is reverted together with the ledger", () => {
  it("is an edit of today", async () => {
    const repository = await begin();
    await repository.write("articles/first.txt", story(1).replace("box 1", "old box 1"));
    await repository.publish();
    const [edited] = repository.ledger.entries;
    repository.git("revert", "--no-edit", "HEAD");
    await repository.build();
    const [entry] = repository.ledger.entries;
    expect(entry?.revision).toBeGreaterThan(edited?.revision ?? 0);
    expect(entry && edited && entry.updated > edited.updated).toBe(true);
  });
});

describe("a reset far back", () => {
  it("reads the last ledger, and none of those that it goes on from", async () => {
    const repository = await begin();
    const base = repository.git("rev-parse", "HEAD").trim();
    await repository.write("articles/second.txt", story(2));
    await repository.publish();
    // Had it been read, the second story would be known.
    const { site, revision, changed = "", heads } = repository.ledger;
    const last = { ...newLedger(site), revision: revision + 1, changed };
    const read = headOf(Buffer.from(await repository.read(LEDGER)));
    await repository.write(LEDGER, printLedger({ ...last, heads: [...heads, read] }));
    repository.commit();
    repository.git("reset", "--quiet", "--hard", base);
    await repository.build();
    expect(allEntries(repository.ledger).map(({ path }) => path)).toEqual(["articles/first.txt"]);
    expect(repository.ledger.heads).toContain(read);
  });
});

describe("a ledger that lost nothing", () => {
  it("is told nothing of, and neither it nor the edition is written", async () => {
    const repository = await begin();
    await repository.write("articles/second.txt", story(2));
    await repository.publish();
    const text = await repository.read(LEDGER);
    const { problems, written } = await repository.build();
    expect([problems, written]).toEqual([[], 0]);
    expect(await repository.read(LEDGER)).toBe(text);
  });

  it("may be of a branch while others have articles that it lacks", async () => {
    const repository = await begin();
    repository.git("checkout", "--quiet", "-b", "side");
    await repository.write("articles/second.txt", story(2));
    await repository.publish();
    repository.git("checkout", "--quiet", "main");
    const { problems } = await repository.build();
    expect(problems).toEqual([]);
    expect(repository.ledger.entries).toHaveLength(1);
  });
});

describe("a clone without the history", () => {
  it("does not begin a new publication where there may be one", async () => {
    const repository = await begin();
    await repository.delete(LEDGER);
    repository.commit();
    const clone = new Repository();
    repositories.push(clone);
    clone.git("clone", "--quiet", "--depth=1", `file://${repository.root}`, ".");
    const { done, problems } = await clone.build();
    expect(done).toBe(false);
    expect(problems).toMatchObject([{ rule: "ledger-unknown", severity: "error" }]);
  });
});

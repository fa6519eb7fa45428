/**
 * What people do to a publication with git, done for real: the build's own command in a repository,
 * the edition that it wrote, and everybody who follows it. After each deployment nothing is lost,
 * doubled, resurrected or hijacked, no address answers 404, the mirror is the site, and none of it
 * made a client start over.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import { Repository } from "../build/ledger/repository.ts";
import { Followers } from "./followers.ts";
import { GitPublication } from "./git-publication.ts";
import { editText, retitle } from "./write-text.ts";

const LEDGER = "articles/ledger.json";
const DRIVER = "merge.broadsheet-ledger";

let main: GitPublication;
const followers = new Followers();
const clones: GitPublication[] = [];

beforeAll(async () => {
  main = new GitPublication(await Repository.create());
});
afterAll(async () => {
  for (const one of [main, ...clones]) await one.destroy();
});

async function deploy(publication = main): Promise<void> {
  await followers.follow(await publication.deploy(), await publication.numbers());
}

/** A story on a branch that is deployed, then one on the main branch, which is, too. */
async function diverge(name: string, theirs: number, ours: number): Promise<void> {
  main.git("checkout", "--quiet", "-b", name);
  await main.write(theirs);
  await deploy();
  main.git("checkout", "--quiet", "main");
  await main.write(ours);
  await deploy();
}

const LIFE: readonly [what: string, deed: () => Promise<void>][] = [
  [
    "three stories",
    async () => {
      for (const n of [1, 2, 3]) await main.write(n);
      await deploy();
    },
  ],
  [
    "a story that is deployed, reverted, and followed by another",
    async () => {
      await main.write(4);
      await deploy();
      main.git("revert", "--no-edit", "HEAD");
      await main.forget();
      await main.write(5);
      await deploy();
    },
  ],
  [
    "a reset beyond edits, a new headline and a removal",
    async () => {
      await main.write(5, (text) => editText(text, 1));
      await deploy();
      const before = main.git("rev-parse", "HEAD").trim();
      await main.write(5, (text) => editText(retitle(text, "Another headline for the fifth"), 2));
      await deploy();
      await main.repository.delete("articles/5.txt");
      await main.write(6);
      await deploy();
      main.git("reset", "--quiet", "--hard", before);
      await main.forget();
      await main.write(7);
      await deploy();
    },
  ],
  [
    "an old checkout that is deployed, and then the branch again",
    async () => {
      main.git("checkout", "--quiet", "HEAD~2");
      await main.write(8);
      await deploy();
      main.git("checkout", "--quiet", "main");
      await main.write(9);
      await deploy();
    },
  ],
  [
    "a side branch that was deployed, merged with the strategy ours",
    async () => {
      await diverge("dropped", 10, 11);
      main.git("merge", "--quiet", "--no-edit", "--strategy=ours", "dropped");
      await main.forget();
      await deploy();
    },
  ],
  [
    "a conflict in which the ledger is taken with --ours",
    async () => {
      await diverge("kept", 12, 13);
      main.git("config", "--remove-section", DRIVER);
      expect(() => main.git("merge", "--quiet", "--no-edit", "kept")).toThrow();
      main.git("checkout", "--quiet", "--ours", "--", LEDGER);
      main.git("add", "--all");
      main.git("commit", "--quiet", "--no-edit");
      await deploy();
    },
  ],
  [
    "a conflict that the build resolves",
    async () => {
      await diverge("conflict", 14, 15);
      main.git("config", "--remove-section", DRIVER);
      expect(() => main.git("merge", "--quiet", "--no-edit", "conflict")).toThrow();
      expect(await main.repository.read(LEDGER)).toContain("<<<<<<<");
      await deploy();
    },
  ],
  [
    "a merge that git does by itself",
    async () => {
      await diverge("driven", 16, 17);
      main.git("merge", "--quiet", "--no-edit", "driven");
      expect(main.git("status", "--porcelain")).toBe("");
      await deploy();
    },
  ],
  [
    "a deleted ledger",
    async () => {
      await main.repository.delete(LEDGER);
      await main.forget();
      await main.write(18);
      await deploy();
    },
  ],
  [
    "a shallow clone that is deployed, and pulled from",
    async () => {
      const clone = main.clone(1);
      clones.push(clone);
      await clone.write(19);
      await deploy(clone);
      main.git("pull", "--quiet", "--no-rebase", clone.repository.root, "main");
      await main.write(20);
      await deploy();
    },
  ],
  [
    "builds that are killed",
    async () => {
      for (const after of [150, 300, 450, 600, 900]) {
        await main.write(1, (text) => editText(text, after));
        await main.kill(after);
      }
      await main.write(21);
      await deploy();
    },
  ],
  [
    "a killed build whose ledger is thrown away",
    async () => {
      await main.write(22);
      await main.build();
      main.git("checkout", "--quiet", "HEAD", "--", LEDGER);
      await deploy();
    },
  ],
  [
    "what was removed, back again",
    async () => {
      for (const n of [4, 6, 8, 10]) await main.write(n);
      await deploy();
    },
  ],
];

it.each(LIFE)("%s", async (_, deed) => deed(), 300_000);

it("made no client start over", () => {
  expect(followers.mirror.restarts).toBe(0);
});

it("a shallow clone whose ledger is gone builds nothing, and says why", async () => {
  const clone = main.clone(1);
  clones.push(clone);
  await clone.repository.delete(LEDGER);
  clone.repository.commit();
  const shallow = clone.clone(1);
  clones.push(shallow);
  const { code, stderr } = await shallow.build();
  expect([code, stderr]).toEqual([1, expect.stringContaining("fetch-depth: 0")]);
});

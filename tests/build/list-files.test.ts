/** What counts as a source's path: regular files and links, however deep; nothing that is hidden. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { listFiles } from "../../src/build/files/list-files.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "broadsheet-list-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function put(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), "");
  }
}

it("lists files by their path from the project's folder, without what is hidden and the ledger", async () => {
  await put("articles/b.txt", "articles/a/deep/c.md", "articles/a.txt", "articles/.b.txt.swp");
  await put("articles/.git/config", "articles/a/.cache/x.txt", "articles/ledger.json", "z.txt");
  expect(listFiles(root).paths).toEqual([
    "articles/a.txt",
    "articles/a/deep/c.md",
    "articles/b.txt",
  ]);
});

it("lists each file once, follows no link out of the folder, and names those that lead nowhere", async () => {
  await put("elsewhere/one.txt", "articles/own.txt", "articles/a/deep.txt");
  await symlink("../elsewhere", join(root, "articles/folder"));
  await symlink("../elsewhere/one.txt", join(root, "articles/link.txt"));
  await symlink("own.txt", join(root, "articles/again.txt"));
  await symlink("a", join(root, "articles/b"));
  await symlink("..", join(root, "articles/a/circle"));
  await symlink("../nowhere.txt", join(root, "articles/lost.txt"));
  const { paths, problems } = listFiles(root);
  expect(paths).toEqual(["articles/a/deep.txt", "articles/lost.txt", "articles/own.txt"]);
  expect(problems.map(({ file, rule }) => `${file} ${rule}`).sort()).toEqual([
    "articles/folder link-leads-out",
    "articles/link.txt link-leads-out",
  ]);
});

it("is empty when there is no folder", () => {
  expect(listFiles(root).paths).toEqual([]);
});

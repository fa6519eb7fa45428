/**
 * A clone of the engine that somebody publishes from in, a publication that has the engine as a dependency
 * out, in the same git repository: the ledger keeps its history. Articles, ledger and settings stay.
 */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "smol-toml";
import { askGit } from "../build/ledger/git.ts";
import { SETTINGS } from "../build/files/names.ts";
import { useInstalled } from "./publication-settings.ts";
import { writeFrame, type Frame } from "./write-publication.ts";

/** What a clone has of the engine; all else is the publisher's. */
const ENGINE_FILES = [
  ...["src", "tests", "docs", "dist", ".ci"],
  ...[".github/workflows/check.yml", ".github/dependabot.yml"],
  ...["eslint.config.js", "knip.jsonc", "tsconfig.json", "vitest.config.ts", "package-lock.json"],
  ...[".editorconfig", ".oxlintrc.json", ".prettierrc", ".prettierignore"],
  ...["CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "LICENSE"],
];

/** Why the folder is not to be touched, if it is not. */
export async function findObstacle(folder: string): Promise<string | undefined> {
  const tracked = await askGit(folder, "ls-files", "--", "src/cli/run.js");
  if (!tracked?.trim()) return "this is no clone of the engine under git";
  const changed = await askGit(folder, "status", "--porcelain");
  return changed?.trim() === "" ? undefined : "there are changes that are not committed";
}

/** Nothing is committed. `choose` says which engine, and may write into the folder. */
export async function migrate(
  folder: string,
  choose: () => Promise<string>,
): Promise<Pick<Frame, "name">> {
  const settings = await readFile(join(folder, SETTINGS), "utf8");
  const { name, vars } = parse(settings) as { name?: string; vars?: { SITE_TITLE?: string } };
  const frame = { name: name ?? "publication", title: vars?.SITE_TITLE ?? "Broadsheet" };
  await writeFrame(folder, { ...frame, engine: await choose() });
  await writeFile(join(folder, SETTINGS), useInstalled(settings));
  // Last, as the engine that runs, and that was chosen, may be this very clone.
  for (const path of ENGINE_FILES) await rm(join(folder, path), { recursive: true, force: true });
  return frame;
}

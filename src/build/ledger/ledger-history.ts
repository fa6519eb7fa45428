/**
 * What git knows of a publication's ledger: every state of it in the history of what is checked out
 * here, both parents of merges included, by the names of its blobs.
 */
import { LEDGER } from "../files/names.ts";
import { askGit } from "./git.ts";

export interface LedgerHistory {
  /** Blobs, the newest first. */
  readonly blobs: readonly string[];
  /** Those that the branch upstream has beyond what is checked out, as it was fetched last. */
  readonly ahead: readonly string[];
  /** The two sides of a merge that is not resolved yet: ours, then theirs. */
  readonly stages: readonly string[];
  /** Whether the clone lacks the older commits, so that nobody can tell what they held. */
  readonly shallow: boolean;
}

/** Of the branch's own past states that git's log does not lead to any more. */
const MOST_TIPS = 200;

/** Undefined where there is no repository, or no git. */
export async function ledgerHistory(root: string): Promise<LedgerHistory | undefined> {
  const shallow = await askGit(root, "rev-parse", "--is-shallow-repository");
  if (shallow === undefined) return undefined;
  const unmerged = (await askGit(root, "ls-files", "--unmerged", "--", LEDGER)) ?? "";
  const stages = [...unmerged.matchAll(/^\d+ ([0-9a-f]+) [23]\t/gm)].map(([, blob = ""]) => blob);
  const tips = await tipsOf(root);
  const blobs = tips.length === 0 ? [] : await blobsBelow(root, tips);
  const ahead = tips.length === 0 ? [] : await blobsBelow(root, ["@{upstream}", "^HEAD"]);
  return { blobs, ahead, stages, shallow: shallow.trim() === "true" };
}

/**
 * The commit that is checked out, and what its branch was before: after `git reset`, nothing else
 * leads there. Where an old commit is checked out without a branch, the branches that came of it.
 */
async function tipsOf(root: string): Promise<string[]> {
  const head = (await askGit(root, "rev-parse", "--verify", "--quiet", "HEAD"))?.trim();
  if (head === undefined) return [];
  const branch = (await askGit(root, "symbolic-ref", "--quiet", "HEAD"))?.trim();
  const merging = await askGit(root, "rev-parse", "--verify", "--quiet", "MERGE_HEAD");
  const others =
    branch === undefined
      ? await askGit(root, "for-each-ref", "--contains", head, "--format=%(objectname)")
      : await askGit(root, "rev-list", "--walk-reflogs", "-n", String(MOST_TIPS), branch);
  const lines = `${head}\n${merging ?? ""}\n${others ?? ""}`.split("\n");
  return [...new Set(lines.filter(Boolean))];
}

async function blobsBelow(root: string, tips: readonly string[]): Promise<string[]> {
  const log = await askGit(
    root,
    ...["log", "--format=", "--raw", "--no-abbrev", "--no-renames", "--full-history", "-m"],
    // Without it, paths would be those of the repository's top folder.
    ...["--relative", ...tips, "--", LEDGER],
  );
  const blobs = [...(log ?? "").matchAll(/^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) /gm)].flatMap(
    ([, before = "", after = ""]) => [after, before],
  );
  return [...new Set(blobs.filter((blob) => !/^0+$/.test(blob)))];
}

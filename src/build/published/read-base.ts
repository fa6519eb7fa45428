/** Reads the ledger as it was at a git revision. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { readLedger } from "../../ledger/file/read-ledger.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { LEDGER } from "../files/names.ts";

const run = promisify(execFile);

/**
 * Undefined when the revision has no ledger, and for HEAD where nothing was ever committed. Throws when
 * there is no such revision, or no git.
 */
export async function readBase(root: string, revision: string): Promise<Ledger | undefined> {
  const git = async (...args: string[]) =>
    (await run("git", args, { cwd: root, maxBuffer: 2 ** 30 })).stdout;
  if (revision === "HEAD" && (await isUncommitted(root))) return undefined;
  const commit = await git("rev-parse", "--verify", "--quiet", `${revision}^{commit}`).catch(
    (cause: unknown) => {
      throw new Error(`git finds no commit "${revision}" here`, { cause });
    },
  );
  const listed = await git("ls-tree", "--name-only", commit.trim(), "--", LEDGER);
  if (listed.trim() === "") return undefined;
  const text = await git("show", `${commit.trim()}:./${LEDGER}`);
  const { ledger, problems } = readLedger(text, `${revision}:${LEDGER}`);
  if (!ledger) throw new Error(problems.map(({ message }) => message).join("; "));
  return ledger;
}

/** Whether the folder is in no repository, or in one without a commit: a publication that is just begun. */
async function isUncommitted(root: string): Promise<boolean> {
  const asked = run("git", ["rev-parse", "--verify", "--quiet", "HEAD"], { cwd: root });
  return asked.then(
    () => false,
    (error: unknown) => error instanceof Error && "code" in error && error.code !== "ENOENT",
  );
}

/** Reads the ledger as it was at a git revision. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { readLedger } from "../../ledger/file/read-ledger.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { LEDGER } from "../files/names.ts";

const run = promisify(execFile);

/** Undefined when the revision has no ledger. Throws when there is no such revision, or no git. */
export async function readBase(root: string, revision: string): Promise<Ledger | undefined> {
  const git = async (...args: string[]) =>
    (await run("git", args, { cwd: root, maxBuffer: 2 ** 30 })).stdout;
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

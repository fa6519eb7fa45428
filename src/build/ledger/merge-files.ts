/** Two files with a ledger each in, one that knows both written in the place of the first. */
import { readFile } from "node:fs/promises";
import writeFileAtomic from "write-file-atomic";
import { headOf } from "../../ledger/head.ts";
import { joinLedgers } from "../../ledger/join/join-ledgers.ts";
import { ledgerBytes } from "../../ledger/file/print-ledger.ts";
import { readLedger } from "../../ledger/file/read-ledger.ts";
import { hasErrors, type Problem } from "../../model/problem.ts";

/** Returns why nothing was written, if so: what is wrong with one of the two. */
export async function mergeFiles(ours: string, theirs: string): Promise<readonly Problem[]> {
  const [first, second] = await Promise.all([readFile(ours), readFile(theirs)]);
  const [one, other] = [first, second].map((bytes) => readLedger(bytes, "the ledger"));
  const problems = [...(one?.problems ?? []), ...(other?.problems ?? [])];
  if (!one?.ledger || !other?.ledger || hasErrors(problems)) return problems;
  if (one.ledger.site !== other.ledger.site) return [OTHER_SITE];
  const { ledger } = joinLedgers(one.ledger, [{ ledger: other.ledger, head: headOf(second) }]);
  const head = headOf(first);
  const heads = ledger.heads.includes(head) ? ledger.heads : [...ledger.heads, head];
  await writeFileAtomic(ours, ledgerBytes({ ...ledger, heads }));
  return [];
}

const OTHER_SITE: Problem = {
  file: "articles/ledger.json",
  severity: "error",
  rule: "site-changed",
  message: "the two sides of the merge are ledgers of two publications",
  hint: "keep one of the two: git checkout --ours, or --theirs",
};

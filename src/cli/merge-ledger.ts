/** Git's merge driver for the ledger; the build sets it up, and git alone calls it. */
import { runCommand, UsageError } from "./command/run-command.ts";
import { printProblems } from "./print/print-problems.ts";

const HELP = `Usage: merge-ledger BASE OURS THEIRS

Joins two ledgers of one publication, and writes what knows both into OURS. Git calls it while it
merges; to resolve a ledger that is in conflict, run "npm run build".

Exit codes: 0 merged, 1 not merged, 2 wrong usage.`;

await runCommand(HELP, { options: {}, allowPositionals: true }, async ({ positionals }) => {
  const [, ours, theirs, ...more] = positionals;
  if (ours === undefined || theirs === undefined || more.length > 0) {
    throw new UsageError("it takes three files");
  }
  const { mergeFiles } = await import("../build/ledger/merge-files.ts");
  const problems = await mergeFiles(ours, theirs);
  printProblems(problems);
  return problems.length === 0 ? 0 : 1;
});

/** `npm run build`: articles/ and the ledger in, the edition (and the ledger) out. */
import type { BuildResult } from "../build/build.ts";
import type { BuildMode } from "../build/start-ledger.ts";
import { ParserThreads } from "../build/threads/parser-threads.ts";
import { runCommand } from "./command.ts";
import { now } from "./now.ts";
import { printProblems } from "./print/print-problems.ts";
import { showProgress } from "./print/show-progress.ts";

const HELP = `Usage: npm run build -- [options]

Parses articles/, gives new sources their identity in articles/ledger.json, and writes the
edition that the Worker serves. wrangler runs it before \`dev\` and \`deploy\`.

  --frozen      refuse to give identities: fail when the ledger lacks a source
                (the default when CI=true)
  --no-frozen   give identities also when CI=true: for the one job that commits the ledger
  --json        print one JSON object, for scripts: done, problems, articles, held, revision,
                written
  --help        this text

Under \`wrangler dev\` and \`wrangler types\` identities of new sources are provisional: they are
kept in .broadsheet/, and articles/ledger.json is not touched.

Exit codes: 0 built, 1 a problem is an error and nothing was written, 2 wrong usage.`;

const OPTIONS = {
  frozen: { type: "boolean" },
  json: { type: "boolean", default: false },
} as const;

await runCommand(HELP, { options: OPTIONS, allowNegative: true }, async ({ values }) => {
  const mode = chooseMode(values.frozen);
  const { show, end } = showProgress();
  show("reading articles/");
  // The first thread loads the parser while this one loads the rest.
  const threads = new ParserThreads();
  const { build } = await import("../build/build.ts");
  const { hasEdition } = await import("../build/write-edition.ts");
  const root = process.cwd();
  const result = await build({ root, mode, now: now(), threads, onProgress: show }).finally(() => {
    end();
    return threads.end();
  });
  const { done, problems, written } = result;
  const counts = countAll(result);
  if (values.json) console.log(JSON.stringify({ done, problems, ...counts, written }, null, 2));
  else printProblems(problems);
  if (!done && mode === "provisional" && hasEdition(root)) {
    // Under `wrangler dev`, requests would hang after a failed build until the next good one.
    console.error("The last good edition is still served: mend the errors above.");
    return 0;
  }
  if (!values.json) {
    if (done) console.log(describe(counts, written));
    else console.error("Nothing was published: mend the errors above and build again.");
  }
  return done ? 0 : 1;
});

function chooseMode(frozen: boolean | undefined): BuildMode {
  const command = process.env["WRANGLER_COMMAND"];
  if (command === "dev" || command === "types") return "provisional";
  return (frozen ?? process.env["CI"] === "true") ? "frozen" : "mint";
}

function countAll({ reconciliation }: BuildResult) {
  return {
    articles: reconciliation?.articles.length ?? 0,
    held: reconciliation?.held.length ?? 0,
    revision: reconciliation?.ledger.revision ?? 0,
  };
}

function describe(counts: ReturnType<typeof countAll>, written: number): string {
  const { articles, held, revision } = counts;
  const heldBack = held > 0 ? `, ${held} held back` : "";
  return `${articles} articles${heldBack}, revision ${revision}; ${written} edition files written`;
}

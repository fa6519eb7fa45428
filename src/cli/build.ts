/** `npm run build`: articles/ and the ledger in, the edition (and the ledger) out. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { BuildMode } from "../build/build.ts";
import { MANIFEST } from "../edition/shape.ts";
import { EDITION } from "../build/files/names.ts";
import { cacheCode } from "../build/memory/cache-code.ts";
import { ParserThreads } from "../build/threads/parser-threads.ts";
import { printProblems } from "./print/print-problems.ts";
import { showProgress } from "./print/show-progress.ts";
import { failUsage } from "./usage.ts";

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

function chooseMode(frozen: boolean | undefined): BuildMode {
  const command = process.env["WRANGLER_COMMAND"];
  if (command === "dev" || command === "types") return "provisional";
  return (frozen ?? process.env["CI"] === "true") ? "frozen" : "mint";
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      frozen: { type: "boolean" },
      json: { type: "boolean", default: false },
      help: { type: "boolean" },
    },
    allowNegative: true,
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const mode = chooseMode(values.frozen);
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  const progress = showProgress();
  progress.show("reading articles/");
  // What is large is loaded in two threads at once.
  const threads = new ParserThreads();
  cacheCode();
  const { build } = await import("../build/build.ts");
  const root = process.cwd();
  const result = await build({ root, mode, now, threads, onProgress: progress.show }).finally(
    async () => {
      progress.end();
      await threads.end();
    },
  );
  const { done, problems, reconciliation, written } = result;
  const counts = {
    articles: reconciliation?.articles.length ?? 0,
    held: reconciliation?.held.length ?? 0,
    revision: reconciliation?.ledger.revision ?? 0,
    written,
  };
  if (values.json) console.log(JSON.stringify({ done, problems, ...counts }, null, 2));
  else printProblems(problems);
  if (!done) {
    if (mode === "provisional" && existsSync(join(EDITION, MANIFEST))) {
      // Under `wrangler dev` a failed build would let requests hang until it is mended.
      console.error("The last good edition is still served: mend the errors above.");
      return 0;
    }
    if (!values.json) {
      console.error("Nothing was published: mend the errors above and build again.");
    }
    return 1;
  }
  if (!values.json) {
    const { articles, held, revision } = counts;
    console.log(
      `${articles} articles${held > 0 ? `, ${held} held back` : ""}, ` +
        `revision ${revision}; ${written} edition files written`,
    );
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = failUsage(error, HELP);
}

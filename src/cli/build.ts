/** `npm run build`: articles/ and the ledger in, the edition (and the ledger) out. */
import { counted } from "../model/counted.ts";
import type { BuildResult } from "../build/build.ts";
import type { BuildMode } from "../build/build-mode.ts";
import { wranglerCommand } from "../build/wrangler-command.ts";
import { ParserThreads } from "../build/threads/parser-threads.ts";
import { hasErrors } from "../model/problem.ts";
import { runCommand } from "./command/run-command.ts";
import { now } from "./command/clock.ts";
import { printProblems } from "./print/print-problems.ts";
import { showProgress } from "./print/show-progress.ts";

const HELP = `Usage: npm run build -- [options]

Parses articles/, gives new sources their identity in articles/ledger.json, and writes the
edition that the Worker serves. wrangler runs it before \`dev\` and \`deploy\`.

  --frozen      refuse to give identities: fail when the ledger lacks a source
                (the default when CI=true)
  --no-frozen   give identities also when CI=true: for the one job that commits the ledger
  --same FILE   the new text of this source is the same article in other words
  --new FILE    the new text of this source is another article
  --accept HAZARD:FILE
                go on in spite of a hazard, as its message names it
  --json        print one JSON object, for scripts: done, problems, articles, held, revision,
                written, dropped
  --help        this text

Under \`wrangler dev\`, \`wrangler types\` and a dry run of \`wrangler deploy\` identities of new
sources are provisional: they are kept in .broadsheet/, and articles/ledger.json is not touched.

Exit codes: 0 built, 1 a problem is an error and nothing was written, 2 wrong usage.`;

const OPTIONS = {
  frozen: { type: "boolean" },
  same: { type: "string", multiple: true },
  new: { type: "string", multiple: true },
  accept: { type: "string", multiple: true },
  json: { type: "boolean", default: false },
} as const;

await runCommand(HELP, { options: OPTIONS, allowNegative: true }, async ({ values }) => {
  const command = wranglerCommand(process.env);
  const mode = chooseMode(values.frozen, command);
  const { show, end } = showProgress();
  show("reading articles/");
  // The first thread loads the parser while this one loads the rest.
  const threads = new ParserThreads();
  const { build } = await import("../build/build.ts");
  const { hasEdition } = await import("../build/write-edition.ts");
  const root = process.cwd();
  const { same = [], new: other = [], accept = [] } = values;
  const result = await build({
    ...{ root, mode, now: now(), threads, onProgress: show, onWait: console.error },
    given: { same, new: other, accept },
    deploys: command === "deploy",
    setsUpGit: mode === "mint" && process.env["CI"] !== "true",
  }).finally(() => {
    end();
    void threads.end();
  });
  const { done, problems, written, dropped } = result;
  const counts = countAll(result);
  if (values.json)
    console.log(JSON.stringify({ done, problems, ...counts, written, dropped }, null, 2));
  else printProblems(problems);
  if (!done && mode === "provisional" && hasEdition(root)) {
    // Under `wrangler dev`, requests would hang after a failed build until the next good one.
    console.error("The last good edition is still served: mend the errors above.");
    return 0;
  }
  if (!values.json) {
    if (done) {
      console.log(describe(counts, written));
      for (const line of droppedText(dropped)) console.log(line);
      if (hasErrors(problems)) console.error("The sources with errors are left out.");
    } else console.error("Nothing was published: mend the errors above and build again.");
  }
  return done ? 0 : 1;
});

/** Only what publishes may give identities: `npm run build`, and the build of a deployment. */
function chooseMode(frozen: boolean | undefined, command: string | undefined): BuildMode {
  const wantsFrozen = frozen ?? process.env["CI"] === "true";
  // A dry run is as strict as the deployment that it stands for.
  if (command === "dry-run" && wantsFrozen) return "frozen";
  if (command !== undefined && command !== "deploy") return "provisional";
  return wantsFrozen ? "frozen" : "mint";
}

function countAll({ reconciliation }: BuildResult) {
  return {
    articles: reconciliation?.articles.length ?? 0,
    held: reconciliation?.held.length ?? 0,
    revision: reconciliation?.ledger.revision ?? 0,
  };
}

/** What the cleaning took, and where it took most. */
function droppedText(dropped: BuildResult["dropped"]): string[] {
  if (!dropped || dropped.lines === 0) return [];
  const { lines, files, of, most } = dropped;
  return [
    `dropped ${counted(lines, "line")} in ${files} of ${counted(of, "raw file")} (npm run explain)`,
    ...most.map(({ path, share }) => `  ${Math.round(share * 100)}% of ${path}`),
  ];
}

function describe(counts: ReturnType<typeof countAll>, written: number): string {
  const { articles, held, revision } = counts;
  const heldBack = held > 0 ? `, ${held} held back` : "";
  const files = counted(written, "edition file");
  return `${counted(articles, "article")}${heldBack}, revision ${revision}; ${files} written`;
}

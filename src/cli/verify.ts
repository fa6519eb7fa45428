/** `npm run verify -- URL`: asks a running site what a careful reader would, and says what is wrong. */
import { parseArgs } from "node:util";
import { readLedger } from "../ledger/read-ledger.ts";
import { LEDGER } from "../build/files/names.ts";
import { readText } from "../build/files/read-sources.ts";
import { showProgress } from "./print/show-progress.ts";
import { failUsage, UsageError } from "./usage.ts";
import { NoAnswer } from "../verify/ask.ts";
import { formatReport, hasFailed } from "./print/print-report.ts";
import { CHECKS, verifySite } from "../verify/verify-site.ts";

const HELP = `Usage: npm run verify -- URL [options]

Asks a running Broadsheet site what a careful reader would: whether its three feeds are well-formed
and equal, whether unchanged feeds are not sent again, whether the archive can be walked to its end
without an article missing or coming twice, whether permalinks answer, and whether redirects and
removals are as articles/ledger.json says, when it is this site's.

  URL            https://news.example.com, or http://localhost:8787 while npm start runs
  --json         the report as JSON, for scripts
  --timeout N    give an answer N seconds at most (20)
  --list         name the checks, and ask nothing
  --help         this text

With npm run --silent verify -- URL --json only the JSON is printed.
Exit codes: 0 all is well, 1 a check failed or nothing answers, 2 wrong usage.`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: "boolean" },
      timeout: { type: "string", default: "20" },
      list: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (values.list) {
    const width = Math.max(...CHECKS.map(({ name }) => name.length));
    for (const { name, asks } of CHECKS) console.log(`${name.padEnd(width)}  ${asks}`);
    return 0;
  }
  const [address, ...others] = positionals;
  const url = URL.parse(address ?? "");
  if (url === null || others.length > 0 || !/^https?:$/.test(url.protocol)) {
    throw new UsageError("give the address of one site: https://news.example.com");
  }
  const timeout = Number(values.timeout) * 1000;
  if (!(timeout > 0)) throw new UsageError("--timeout takes a number of seconds");

  const text = await readText(process.cwd(), LEDGER);
  const ledger = text === undefined ? undefined : readLedger(text, LEDGER).ledger;
  const progress = showProgress();
  try {
    const report = await verifySite(url.origin, {
      ledger,
      timeout,
      onStart: (check, number) => {
        progress.show(`${number} of ${CHECKS.length}: ${check.asks}`);
      },
    });
    progress.end();
    console.log(values.json ? JSON.stringify(report, undefined, 2) : formatReport(report));
    return hasFailed(report) ? 1 : 0;
  } catch (error) {
    progress.end();
    if (!(error instanceof NoAnswer)) throw error;
    console.error(`${error.message}\n    is the address right, and the site deployed?`);
    return 1;
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = failUsage(error, HELP);
}

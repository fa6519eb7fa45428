/** `npm run verify -- URL`: asks a running site what a careful reader would, and says what is wrong. */
import { runCommand } from "./command/run-command.ts";
import { originOf, secondsOption } from "./command/options.ts";
import { formatReport, hasFailed } from "./print/print-report.ts";
import { showProgress } from "./print/show-progress.ts";

const HELP = `Usage: npm run verify -- URL [options]

Asks a running Broadsheet site what a careful reader would: whether its three feeds are well-formed
and equal, whether unchanged feeds are not sent again, whether the archive can be walked to its end
without an article missing or coming twice, whether permalinks, lists and searches answer, whether
other spellings, hosts and conditions are met as they should be, and whether redirects and removals
are as articles/ledger.json says, when it is this site's. It asks no other host, and reads a
bounded part of what is there.

  URL            https://news.example.com, or http://localhost:8787 while npm start runs
  --from OLDFEED the feed that subscribers of an earlier site have, a file or an address: asks as well
                 whether its entries keep their ids and dates, and its addresses answer; repeatable
  --json         the report as JSON, for scripts
  --timeout N    wait N seconds for an answer (20)
  --list         name the checks, and ask nothing
  --help         this text

With npm run --silent verify -- URL --json only the JSON is printed.
Exit codes: 0 all is well, 1 a check failed or nothing answers, 2 wrong usage.`;

const OPTIONS = {
  from: { type: "string", multiple: true, default: [] as string[] },
  json: { type: "boolean" },
  timeout: { type: "string", default: "20" },
  list: { type: "boolean" },
} as const;

await runCommand(
  HELP,
  { options: OPTIONS, allowPositionals: true },
  async ({ values, positionals }) => {
    if (values.list) return listChecks();
    const origin = originOf(positionals);
    const timeout = secondsOption("--timeout", values.timeout);
    const { readLedgerFile } = await import("../build/files/read-ledger-file.ts");
    const { readFeeds } = await import("../import/read-feeds.ts");
    const { Unreadable } = await import("../import/files/files.ts");
    const { verifySite } = await import("../verify/verify-site.ts");
    const { NoAnswer } = await import("../verify/ask.ts");
    const ledger = (await readLedgerFile(process.cwd()))?.ledger;
    const { show, end } = showProgress();
    const onStart = ({ asks }: { asks: string }, number: number, of: number): void => {
      show(`${number} of ${of}: ${asks}`);
    };
    try {
      const oldFeeds = await readFeeds(values.from);
      const report = await verifySite(origin, { ledger, timeout, oldFeeds, onStart }).finally(end);
      console.log(values.json ? JSON.stringify(report, undefined, 2) : formatReport(report));
      return hasFailed(report) ? 1 : 0;
    } catch (error) {
      if (error instanceof Unreadable) {
        console.error(error.message);
        return 1;
      }
      if (!(error instanceof NoAnswer)) throw error;
      console.error(`${error.message}\n    is the address right, and the site deployed?`);
      return 1;
    }
  },
);

async function listChecks(): Promise<number> {
  const { CHECKS } = await import("../verify/verify-site.ts");
  const width = Math.max(...CHECKS.map(({ name }) => name.length));
  for (const { name, asks } of CHECKS) console.log(`${name.padEnd(width)}  ${asks}`);
  return 0;
}

/** `npm run deploy`: the plan, the deployment by wrangler, a look at the result, the announcement. */
import { runCommand } from "./command/run-command.ts";
import { originOption } from "./command/options.ts";
import { readOrReport } from "./command/read-site.ts";

const HELP = `Usage: npm run deploy -- [options] [-- options of wrangler]

Publishes, with a look before and after:
  1. compare    stops when the live site is ahead of articles/ledger.json: somebody deployed
                from a ledger that is not here, so pull it first; or shows another publication,
                or when no address is known and the account has a Worker of this name
  2. plan       shows what changes for subscribers (against the live site, or else against the
                last commit), and stops on hazards (npm run plan)
  3. deploy     runs wrangler deploy, which builds and uploads
  4. verify     waits until the site shows the new revision, then checks it (npm run verify)
  5. announce   tells the WebSub hub, when HUB_URL is set (npm run announce)

  --yes         go on in spite of the plan's hazards, without a plan, over a Worker of this name, or
                when the live site answers with an error (5xx), so that nobody can tell whether it
                is ahead
  --url URL     the site's address, for steps 1, 4 and 5; else SITE_URL in wrangler.toml, else the
                address that wrangler names
  --no-verify   leave out step 4
  --dry-run     stop after a dry run of step 3: it builds, and nothing is uploaded
  --help        this text

npx wrangler deploy alone does step 3, for instance to roll back on purpose.
Exit codes: 0 done; 1 stopped, or deployed with a finding (the last line says which); 2 wrong usage.`;

const OPTIONS = {
  yes: { type: "boolean", default: false },
  url: { type: "string" },
  verify: { type: "boolean", default: true },
  "dry-run": { type: "boolean", default: false },
} as const;

await runCommand(
  HELP,
  { options: OPTIONS, allowPositionals: true, allowNegative: true },
  async ({ values, positionals }) => {
    const origin = originOption("--url", values.url);
    const root = process.cwd();
    const site = await readOrReport(root);
    if (!site) {
      console.error("mend wrangler.toml: nothing was deployed");
      return 1;
    }
    const { deploy } = await import("../deploy/deploy.ts");
    const { yes, verify, "dry-run": dryRun } = values;
    return deploy({ root, site, yes, origin, verify, dryRun, wranglerOptions: positionals });
  },
);

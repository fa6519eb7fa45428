/** `npm run announce`: tells the WebSub hub which feeds changed, so that it pushes to subscribers. */
import { parseArgs } from "node:util";
import { hasErrors } from "../model/problem.ts";
import { announce } from "../deploy/announce/announce.ts";
import { PATIENT } from "../deploy/announce/ping-hub.ts";
import { printProblems } from "./print/print-problems.ts";
import { readDeployed } from "../deploy/deployed.ts";
import { readSettings } from "../build/files/read-settings.ts";
import { showProgress } from "./print/show-progress.ts";
import { originGiven } from "./site-address.ts";
import { failUsage, UsageError } from "./usage.ts";

const HELP = `Usage: npm run announce -- [options]

Tells the WebSub hub that HUB_URL in wrangler.toml names which feeds changed since the last
announcement: those of the site, and of the sections, tags and authors whose content is another.
npm run deploy does it by itself. What the hub took is remembered in .broadsheet/announced.json.

  --url URL      the site's address, when wrangler.toml sets no SITE_URL
  --all          announce every feed, changed or not
  --timeout N    give an answer N seconds at most (10); there are four attempts
  --json         what was announced as JSON, for scripts
  --help         this text

Exit codes: 0 announced, or nothing to announce; 1 the hub did not take it; 2 wrong usage.`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      url: { type: "string" },
      all: { type: "boolean", default: false },
      timeout: { type: "string", default: "10" },
      json: { type: "boolean", default: false },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const timeout = Number(values.timeout) * 1000;
  if (!(timeout > 0)) throw new UsageError("--timeout takes a number of seconds");
  const given = originGiven("--url", values.url);
  const root = process.cwd();
  const { site, problems } = await readSettings(root);
  printProblems(problems);
  if (hasErrors(problems)) return 1;
  if (site.hub === undefined) {
    console.log(values.json ? '{"topics":[]}' : "no HUB_URL in wrangler.toml: nothing to announce");
    return 0;
  }
  const origin = site.url ?? given ?? (await readDeployed(root));
  if (origin === undefined) {
    throw new UsageError(
      "the site's address is not known: set SITE_URL in wrangler.toml, or --url",
    );
  }
  const progress = showProgress();
  const result = await announce({
    root,
    hub: site.hub,
    origin,
    all: values.all,
    options: { ...PATIENT, timeout },
    onBatch: (text) => {
      progress.show(text);
    },
  });
  progress.end();
  if (!result) {
    console.error("there is no edition to announce: run npm run build, or npm run deploy");
    return 1;
  }
  const { topics, failure } = result;
  if (values.json) console.log(JSON.stringify({ hub: site.hub, ...result }, undefined, 2));
  else console.log(`${topics.length} feeds announced to ${site.hub}`);
  if (failure === undefined) return 0;
  console.error(
    `${site.hub} did not take the announcement: ${failure}\n` +
      "    subscribers get the articles when they poll; npm run announce tries again",
  );
  return 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = failUsage(error, HELP);
}

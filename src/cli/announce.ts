/** `npm run announce`: tells the WebSub hub which feeds changed, so that it pushes to subscribers. */
import { counted } from "../model/counted.ts";
import { runCommand, UsageError } from "./command/run-command.ts";
import { originOption, secondsOption } from "./command/options.ts";
import { showProgress } from "./print/show-progress.ts";
import { readOrReport } from "./command/read-site.ts";

const HELP = `Usage: npm run announce -- [options]

Tells the WebSub hub that HUB_URL in wrangler.toml names which feeds changed since the last
announcement: those of the site, and of the sections, tags and authors whose content is another.
npm run deploy does it by itself. What the hub accepted is remembered in .broadsheet/announced.json.

  --url URL      the site's address, when wrangler.toml sets no SITE_URL
  --all          announce every feed, changed or not
  --timeout N    wait N seconds for an answer (10); there are four attempts
  --json         what was announced as JSON, for scripts
  --help         this text

Exit codes: 0 announced, or nothing to announce; 1 the hub did not accept it; 2 wrong usage.`;

const OPTIONS = {
  url: { type: "string" },
  all: { type: "boolean", default: false },
  timeout: { type: "string", default: "10" },
  json: { type: "boolean", default: false },
} as const;

await runCommand(HELP, { options: OPTIONS }, async ({ values }) => {
  const timeout = secondsOption("--timeout", values.timeout);
  const given = originOption("--url", values.url);
  const root = process.cwd();
  const site = await readOrReport(root);
  if (!site) return 1;
  const { hub } = site;
  if (hub === undefined) {
    console.log(values.json ? '{"topics":[]}' : "no HUB_URL in wrangler.toml: nothing to announce");
    return 0;
  }
  const { readDeployed } = await import("../deploy/deployed.ts");
  const origin = site.url ?? given ?? (await readDeployed(root));
  if (origin === undefined) {
    throw new UsageError("the site's address is unknown: set SITE_URL in wrangler.toml, or --url");
  }
  const { announce } = await import("../deploy/announce/announce.ts");
  const { PAUSES: pauses } = await import("../deploy/announce/ping-hub.ts");
  const options = { timeout, pauses };
  const { show, end } = showProgress();
  const result = await announce({ root, hub, origin, options, all: values.all, onProgress: show });
  end();
  if (!result) {
    console.error("there is no edition to announce: run npm run build, or npm run deploy");
    return 1;
  }
  if (values.json) console.log(JSON.stringify({ hub, ...result }, undefined, 2));
  else console.log(`${counted(result.topics.length, "feed")} announced to ${hub}`);
  if (result.failure === undefined) return 0;
  console.error(
    `${hub} did not accept the announcement: ${result.failure}\n` +
      "    subscribers get the articles when they poll; npm run announce tries again",
  );
  return 1;
});

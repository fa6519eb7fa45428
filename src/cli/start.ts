/**
 * `npm start`: builds and serves the publication on localhost through `wrangler dev`, without
 * telemetry, update checks or requests to the network. Arguments go on to wrangler.
 */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { nearestName } from "../model/nearest-name.ts";

const HELP = `Usage: npm start -- [options]

Serves the publication on http://localhost:8787 and rebuilds it when a file in articles/,
pages/ or static/ changes.
New sources get provisional identities: articles/ledger.json is not touched.

  --port N   listen on another port
  --ip A     listen on another address than localhost
  --help     this text

Further options are those of \`wrangler dev\`.`;

const OPTIONS = ["port", "ip", "help"];

/** An option that is nearly one of ours; wrangler would answer with its own help. */
function findSlip(option: string): { readonly is: string; readonly meant: string } | undefined {
  const [is = "", name = ""] = /^--([a-z-]+)/iu.exec(option) ?? [];
  const meant = OPTIONS.includes(name) ? undefined : nearestName(name, OPTIONS);
  return meant === undefined ? undefined : { is, meant: `--${meant}` };
}

const given = process.argv.slice(2);
const slip = given.map(findSlip).find((one) => one !== undefined);
if (given.includes("--help")) {
  console.log(HELP);
} else if (slip !== undefined) {
  console.error(`there is no option ${slip.is}: is ${slip.meant} meant?`);
  process.exitCode = 2;
} else {
  const wrangler = createRequire(import.meta.url).resolve("wrangler/package.json");
  const child = spawn(
    process.execPath,
    [join(dirname(wrangler), "bin", "wrangler.js"), "dev", ...given],
    {
      stdio: "inherit",
      env: {
        ...process.env,
        CLOUDFLARE_CF_FETCH_ENABLED: "false",
        WRANGLER_HIDE_BANNER: "true",
        WRANGLER_SEND_METRICS: "false",
      },
    },
  );
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => child.kill(signal));
  }
  child.on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}

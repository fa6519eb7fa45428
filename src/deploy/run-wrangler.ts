/** Runs `wrangler deploy` and reads from its output file where the site is now; asks what is deployed. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseJson } from "../verify/read-answer.ts";
import { run } from "./run-command.ts";

export interface Deployment {
  readonly code: number;
  /** The first address that wrangler names; absent after a dry run or a failure. */
  readonly origin: string | undefined;
}

export async function runWrangler(root: string, given: readonly string[]): Promise<Deployment> {
  const folder = await mkdtemp(join(tmpdir(), "broadsheet-deploy-"));
  const file = join(folder, "output.ndjson");
  try {
    const code = await run("wrangler", ["deploy", ...given], root, {
      WRANGLER_OUTPUT_FILE_PATH: file,
      WRANGLER_SEND_METRICS: "false",
    });
    const lines = await readFile(file, "utf8").catch(() => "");
    return { code, origin: code === 0 ? originIn(lines) : undefined };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether the account has a Worker of the publication's name; false, too, where wrangler cannot tell. */
export async function isNameTaken(root: string): Promise<boolean> {
  const environment = { WRANGLER_SEND_METRICS: "false" };
  return (await run("wrangler", ["deployments", "status"], root, environment, "ignore")) === 0;
}

/** Wrangler writes a JSON object a line; the one of a deployment has `targets`. */
function originIn(lines: string): string | undefined {
  for (const line of lines.split("\n")) {
    const entry = parseJson(line) as { type?: unknown; targets?: unknown } | undefined;
    if (entry?.type !== "deploy" || !Array.isArray(entry.targets)) continue;
    for (const target of entry.targets) {
      const origin = URL.parse(String(target))?.origin ?? URL.parse(`https://${target}`)?.origin;
      if (origin !== undefined) return origin;
    }
  }
  return undefined;
}

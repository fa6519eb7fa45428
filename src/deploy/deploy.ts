/** The steps of a deployment, each of which may stop those after it. */
import { setTimeout as sleep } from "node:timers/promises";
import { ledgerProgress } from "../build/ledger/ledger-progress.ts";
import type { Site } from "../model/site.ts";
import { LEDGER, SETTINGS } from "../build/files/names.ts";
import { keepDeployed, readDeployed } from "./deployed.ts";
import { liveRevision } from "./live-revision.ts";
import { runOwn } from "./run-command.ts";
import { isNameTaken, runWrangler } from "./run-wrangler.ts";

export interface DeployInput {
  readonly root: string;
  /** The publication's settings. */
  readonly site: Site;
  /** Go on in spite of hazards, or when the live site cannot say what it shows. */
  readonly yes: boolean;
  /** Of the site, when it is given. */
  readonly origin: string | undefined;
  readonly verify: boolean;
  readonly dryRun: boolean;
  readonly wranglerOptions: readonly string[];
}

/** A new version reaches all of the network within seconds; a new host name takes longer. */
const PATIENCE = 90_000;
const PAUSE = 2_000;

/** Returns the exit code. */
export async function deploy(input: DeployInput): Promise<number> {
  const { root, site, yes, verify, dryRun, wranglerOptions } = input;
  const known = input.origin ?? site.url ?? (await readDeployed(root));
  const live = await compare(root, known, yes);
  if (live.refusal !== undefined) return stop(live.refusal);
  const isFirst = known === undefined && !yes && !dryRun && wranglerOptions.length === 0;
  if (isFirst && (await isNameTaken(root))) return stop(TAKEN);

  const planned = await runOwn("plan", live.answers ? ["--live", known ?? ""] : [], root);
  if (planned !== 0 && !yes) {
    const reason = planned === 1 ? "the plan has hazards" : "the plan could not be made";
    return stop(`${reason}: nothing was deployed. If all is as you want it, add --yes`);
  }

  const options = dryRun ? ["--dry-run", ...wranglerOptions] : wranglerOptions;
  const { code, origin } = await runWrangler(root, options);
  if (code !== 0) return stop("wrangler deploy failed, see above: the site is as it was", code);
  if (dryRun) return 0;
  const address = known ?? origin;
  if (address === undefined) {
    return stop("deployed, but not verified: give the site's address with --url");
  }
  await keepDeployed(root, address);
  console.log(`deployed to ${address}`);

  const failures: string[] = [];
  if (verify) {
    if (!(await showsLedger(root, address))) {
      return stop(`deployed, but ${address} still shows an earlier revision: verify it later`);
    }
    if ((await runOwn("verify", [address], root)) !== 0) failures.push("verify");
  }
  if (site.hub !== undefined && (await runOwn("announce", ["--url", address], root)) !== 0) {
    failures.push("announce");
  }
  return failures.length === 0
    ? 0
    : stop(`deployed, but ${failures.join(" and ")} failed: see above`);
}

/** What is live, as far as it is known, and why not to deploy over it. */
async function compare(
  root: string,
  origin: string | undefined,
  yes: boolean,
): Promise<{ answers: boolean; refusal?: string }> {
  if (origin === undefined) {
    console.error("no address known yet: what is live is not compared (SITE_URL, or --url)");
    return { answers: false };
  }
  const ours = await ledgerProgress(root);
  const live = await liveRevision(origin, ours);
  if ("unknown" in live) {
    if (live.failing && !yes) return { answers: false, refusal: unclear(live.unknown) };
    console.error(`what is live could not be compared: ${live.unknown}`);
    return { answers: false };
  }
  if ("other" in live) return { answers: true, refusal: another(origin) };
  if ("behind" in live) return { answers: true };
  if ("revision" in live && live.revision <= ours.revision) return { answers: true };
  const revision = "revision" in live ? live.revision : live.elsewhere;
  return { answers: true, refusal: ahead(origin, revision, ours.revision) };
}

const unclear = (reason: string): string =>
  `${reason}: it may be ahead of ${LEDGER}, and nothing was deployed. Try again later; if this is ` +
  "the repair, or the first deployment there, add --yes";

const another = (origin: string): string =>
  `${origin} shows another publication, which this one would replace: nothing was deployed. Give this ` +
  `one's Worker another name in ${SETTINGS}, or its own address in SITE_URL or --url`;

const TAKEN =
  "the account has a Worker of this name, which was not deployed from here: nothing was deployed. If it shows " +
  `this publication, name its address with --url, or SITE_URL in ${SETTINGS}; if it shows another one, give ` +
  "this one's Worker another name there; to replace whatever it is, add --yes";

const ahead = (origin: string, revision: number, ours: number): string =>
  `${origin} is at revision ${revision}, ${LEDGER} at ${ours}: it was deployed from a ledger that ` +
  "is not here, and subscribers would see articles come and go. Pull first " +
  "(to roll back on purpose: npx wrangler deploy)";

/** Waits until the site shows the revision that was deployed. */
async function showsLedger(root: string, origin: string): Promise<boolean> {
  const ours = await ledgerProgress(root);
  for (const end = Date.now() + PATIENCE; ;) {
    const live = await liveRevision(origin, ours, 10_000);
    if ("revision" in live && live.revision >= ours.revision) return true;
    if (Date.now() > end) return false;
    await sleep(PAUSE);
  }
}

function stop(message: string, code = 1): number {
  console.error(message);
  return code;
}

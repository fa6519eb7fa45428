/** `npm run plan`: what the next deploy does to subscribers, before it happens. Writes nothing. */
import { parseArgs } from "node:util";
import { LEDGER, MEMORY } from "../build/files/names.ts";
import { comparePublished } from "../ledger/compare-published.ts";
import { findHazards } from "../ledger/find-hazards.ts";
import { newLedger, UNKNOWN_SITE } from "../ledger/ledger.ts";
import { publishedIn, type Published } from "../ledger/published.ts";
import { readLedger } from "../ledger/read-ledger.ts";
import { reconcile } from "../ledger/reconcile.ts";
import { hasErrors } from "../model/problem.ts";
import { printPlan, totals, type Plan } from "./print/print-plan.ts";
import { printProblems } from "./print/print-problems.ts";
import { readBase } from "../build/published/read-base.ts";
import { readChanges } from "../build/published/read-changes.ts";
import { readManuscripts } from "../build/read-manuscripts.ts";
import { readText } from "../build/files/read-sources.ts";
import { originGiven } from "./site-address.ts";
import { failUsage, UsageError } from "./usage.ts";

const HELP = `Usage: npm run plan -- [options]

Says what the next deploy does to subscribers, before it happens, and writes nothing: which
articles are new, updated, renamed, removed, held back, and which would be resurrected: the same
text under a new id, so that readers show it again. The last line has the totals.

  --base REV           compare with the ledger of this git revision (HEAD when not given)
  --live URL           compare with a running site instead, through its /changes.json
  --most-updated PCT   how many percent of all articles may be updated at once (20)
  --json               print one JSON object, for scripts
  --help               this text

Hazards, each with the file and the way out:
  id-changed           a text that subscribers know would get another id
  slug-changed         a slug changes, and no front matter asks for it
  link-broken          an old link would lead nowhere
  date-backwards       published or updated moves to an earlier time
  many-updated         more articles are updated at once than --most-updated allows
  near-duplicate       a new or changed article is nearly the same text as another
  mostly-dropped       the cleaning dropped more than half of a new or changed article
and every error that would stop the build: two sources with one text, a slug that another
article has or had, a rename that nobody can tell from another.

Exit codes: 0 no hazard, 1 hazards, 2 wrong usage, 3 nothing to compare with: no such revision,
or the site does not answer.`;

class CannotCompare extends Error {}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      base: { type: "string" },
      live: { type: "string" },
      "most-updated": { type: "string", default: "20" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const mostUpdated = Number(values["most-updated"]);
  if (!(mostUpdated >= 0 && mostUpdated <= 100))
    throw new UsageError("--most-updated takes 0 to 100");
  if (values.live !== undefined && values.base !== undefined) {
    throw new UsageError("--base and --live are alternatives");
  }
  const live = originGiven("--live", values.live);
  const against = values.live ?? values.base ?? "HEAD";
  const root = process.cwd();
  const known = await readKnown(root, against, live);

  const text = await readText(root, LEDGER);
  const read =
    text === undefined
      ? { ledger: newLedger(UNKNOWN_SITE), problems: [] }
      : readLedger(text, LEDGER);
  const sources = await readManuscripts(root, read.ledger?.site ?? UNKNOWN_SITE, MEMORY);
  const { manuscripts, unreadable } = sources;
  const problems = [...sources.problems, ...read.problems];
  if (!read.ledger) {
    printProblems(problems);
    return 1;
  }
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  const result = reconcile({ ledger: read.ledger, manuscripts, unreadable, now });
  problems.push(...result.problems);
  const effects = comparePublished(known, result.ledger);
  const hazards = findHazards({
    known,
    next: result.ledger,
    effects,
    manuscripts,
    mostUpdated: mostUpdated / 100,
  });
  const plan: Plan = {
    against,
    effects,
    held: result.held,
    hazards: [...problems.filter((problem) => hasErrors([problem])), ...hazards],
    problems: problems.filter((problem) => !hasErrors([problem])),
  };
  if (values.json) console.log(JSON.stringify({ ...plan, totals: totals(plan) }, null, 2));
  else printPlan(plan);
  return plan.hazards.length > 0 ? 1 : 0;
}

async function readKnown(root: string, against: string, live?: string): Promise<Published[]> {
  try {
    if (live !== undefined) return await readChanges(new URL(live));
    const base = await readBase(root, against);
    return base ? publishedIn(base) : [];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new CannotCompare(`cannot compare with ${against}: ${error.message.trim()}`, {
      cause: error,
    });
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof CannotCompare) {
    console.error(error.message);
    process.exitCode = 3;
  } else process.exitCode = failUsage(error, HELP);
}

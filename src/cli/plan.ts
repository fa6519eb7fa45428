/** `npm run plan`: what the next deploy does to subscribers, before it happens. Writes nothing. */
import { runCommand, UsageError } from "./command.ts";
import { now } from "./now.ts";
import { originOption, percentOption } from "./options.ts";
import { printPlan } from "./print/print-plan.ts";
import { printProblems } from "./print/print-problems.ts";

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

const OPTIONS = {
  base: { type: "string" },
  live: { type: "string" },
  "most-updated": { type: "string", default: "20" },
  json: { type: "boolean", default: false },
} as const;

await runCommand(HELP, { options: OPTIONS }, async ({ values }) => {
  const mostUpdated = percentOption("--most-updated", values["most-updated"]);
  if (values.live !== undefined && values.base !== undefined) {
    throw new UsageError("--base and --live are alternatives");
  }
  const site = originOption("--live", values.live);
  const named = values.live ?? values.base ?? "HEAD";
  const against = site === undefined ? { revision: named } : { site };
  const { CannotCompare, makePlan } = await import("../build/plan.ts");
  try {
    const plan = await makePlan({ root: process.cwd(), now: now(), against, mostUpdated });
    if ("unreadable" in plan) {
      printProblems(plan.unreadable);
      return 1;
    }
    if (values.json) console.log(JSON.stringify({ against: named, ...plan }, null, 2));
    else printPlan(plan, named);
    return plan.hazards.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof CannotCompare)) throw error;
    console.error(`cannot compare with ${named}: ${error.message}`);
    return 3;
  }
});

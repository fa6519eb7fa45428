/** `npm run plan`: what the next deploy does to subscribers, before it happens. */
import { runCommand, UsageError } from "./command/run-command.ts";
import { now } from "./command/clock.ts";
import { originOption, percentOption } from "./command/options.ts";
import { printPlan } from "./print/print-plan.ts";
import { printProblems } from "./print/print-problems.ts";

const HELP = `Usage: npm run plan -- [options]

Says what the next deploy does to subscribers, before it happens: which articles are new, updated,
renamed, removed, held back, and which would be resurrected: the same text under a new id, so that
readers show it again. The last line has the totals. It compares with the ledger of the last commit:
plan, then build and commit; what is committed counts as published. --live asks the site itself.

  --base REV             compare with the ledger of this git revision (HEAD when not given)
  --live URL             compare with a running site instead, through its /changes.json
  --from OLDFEED         play the readers of an earlier site's feed, a file or an address, instead: which of
                         its entries keep their id, come back as unread, are doubled or lost, and whether
                         their links and dates stay; repeatable, for other formats and for archives
  --most-updated PCT     how many percent of all articles may be updated at once (20)
  --accept HAZARD:FILE   accept a hazard, as its message names it; repeatable
  --same FILE            the new text of this source is the same article in other words
  --new FILE             the new text of this source is another article
  --hold                 put each source that a hazard is about back to what is published, so that the rest
                         can be published: for runs that nobody looks at. All of articles/ must be
                         committed; git keeps what is put back.
  --json                 print one JSON object, for scripts
  --help                 this text

What is accepted is written into articles/ledger.json, so that nobody is asked again; otherwise nothing
is written. Hazards, each with the file and the way out:
  site-changed           the ledger is that of another publication
  other-history          the live site was deployed from a ledger that is not in this one's history
  clock-differs          this machine's clock and the live site's differ by more than a minute
  behind-upstream        the branch that this one follows has a newer ledger
  ledger-went-back       the ledger has lost what was committed or deployed before
  id-changed             a text that subscribers know would get another id
  article-forgotten      the ledger does not know a published article
  removal-forgotten      the ledger does not know a removed article
  slug-changed           a slug changes, and no front matter asks for it
  link-broken            an old link would lead nowhere
  list-emptied           a section, tag or author has lost all its articles
  list-moved             all its articles have moved to another, and its feeds redirect there
  date-backwards         published moves to an earlier day, which no front matter states, or updated
                         to an earlier time
  many-updated           more articles are updated at once than --most-updated allows
  many-removed           so many are removed or withdrawn at once, or all
  near-duplicate         a new or changed article is nearly the same text as another
  mostly-dropped         the cleaning dropped more than half of a new or changed article
and every error that would stop the build, which cannot be accepted: text-replaced (is it a new
story?), ledger-ahead (the clock), two sources with one text, a slug that another article has or
had, a rename that nobody can tell from another.

Exit codes: 0 no hazard, 1 hazards, or an entry of an old feed that is not kept, 2 wrong usage, 3 nothing
to compare with: no such revision, or the site does not answer, 4 hazards, of which all are held back.`;

const OPTIONS = {
  base: { type: "string" },
  live: { type: "string" },
  from: { type: "string", multiple: true },
  "most-updated": { type: "string", default: "20" },
  accept: { type: "string", multiple: true },
  same: { type: "string", multiple: true },
  new: { type: "string", multiple: true },
  hold: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

await runCommand(HELP, { options: OPTIONS }, async ({ values }) => {
  const mostUpdated = percentOption("--most-updated", values["most-updated"]);
  if (values.live !== undefined && values.base !== undefined) {
    throw new UsageError("--base and --live are alternatives");
  }
  if (values.from !== undefined) return planMove(values.from, values.json);
  const site = originOption("--live", values.live);
  const named = values.live ?? values.base ?? "HEAD";
  const against = site === undefined ? { revision: named } : { site };
  const { CannotCompare, makePlan } = await import("../build/plan.ts");
  const { holdBack } = await import("../build/hold-back.ts");
  const planOnly: typeof holdBack = async (options) => ({
    plan: await makePlan(options),
    held: [],
  });
  try {
    const { accept = [], same = [], new: other = [] } = values;
    const given = { accept, same, new: other };
    const options = { root: process.cwd(), now: now(), against, mostUpdated, given };
    const { plan, held } = values.hold ? await holdBack(options) : await planOnly(options);
    if ("unreadable" in plan) {
      printProblems(plan.unreadable);
      return 1;
    }
    if (values.json)
      console.log(JSON.stringify({ against: named, ...plan, heldBack: held }, null, 2));
    else printPlan(plan, named, held);
    if (plan.hazards.length > 0) return 1;
    return held.length > 0 ? 4 : 0;
  } catch (error) {
    if (!(error instanceof CannotCompare)) throw error;
    console.error(`cannot compare with ${named}: ${error.message}`);
    return 3;
  }
});

/** The readers of an earlier site's feeds, before the move. */
async function planMove(places: readonly string[], json: boolean): Promise<number> {
  const { playMove } = await import("../build/play-move.ts");
  const { isUnharmed } = await import("../model/play-readers.ts");
  const { readFeeds } = await import("../import/read-feeds.ts");
  const { Unreadable } = await import("../import/files/files.ts");
  const { printMove } = await import("./print/print-move.ts");
  try {
    const feeds = await readFeeds(places);
    const { feeds: played, errors } = await playMove({ root: process.cwd(), now: now() }, feeds);
    if (json) console.log(JSON.stringify({ feeds: played, errors }, null, 2));
    else printMove(played);
    printProblems(errors);
    return errors.length === 0 && played.every(({ entries }) => entries.every(isUnharmed)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    console.error(error.message);
    return 3;
  }
}

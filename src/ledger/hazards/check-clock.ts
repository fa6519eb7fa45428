/**
 * A ledger and the time in, a problem out when the ledger is ahead of it: a build ran with a wrong
 * clock, or this machine's is wrong now. Nothing that subscribers see may lie in the future.
 */
import type { Problem } from "../../model/problem.ts";
import { fromSeconds, later, toSeconds } from "../times/instant.ts";
import { allEntries, withEntries, type Entry, type Ledger, type RemovedEntry } from "../ledger.ts";

/** Clocks differ by seconds; and each change takes a second of its own. */
const MOST_AHEAD = 60;

const LEDGER_AHEAD = "ledger-ahead";
const FILE = "articles/ledger.json";
const ACCEPT = `${LEDGER_AHEAD}:${FILE}`;

/** Accepted, the times that lie ahead are those of now. */
export function checkClock(
  ledger: Ledger,
  now: string,
  accept: readonly string[],
): { ledger: Ledger; problems: Problem[] } {
  const end = fromSeconds(toSeconds(now) + MOST_AHEAD);
  const last = allEntries(ledger).reduce(
    (top, { arrived, updated, published }) => later(later(top, arrived), later(updated, published)),
    ledger.changed ?? "",
  );
  if (last <= end) return { ledger, problems: [] };
  if (accept.includes(ACCEPT)) return { ledger: bringBack(ledger, now), problems: [] };
  return { ledger, problems: [ahead(last, now)] };
}

function ahead(last: string, now: string): Problem {
  return {
    file: FILE,
    severity: "error",
    rule: LEDGER_AHEAD,
    message: `the ledger has changes of ${last}, and this machine's clock says ${now}`,
    hint:
      "if the clock is wrong, set it; if it is right, an earlier build ran with a wrong one: restore the " +
      `ledger of before ("git log ${FILE}") if that was not deployed, or else bring its times back ` +
      `with "npm run build -- --accept ${ACCEPT}"`,
  };
}

/** What subscribers saw changes with it, so each article whose times do gets a new number. */
function bringBack(ledger: Ledger, now: string): Ledger {
  const past = (time: string): string => (time < now ? time : now);
  let { revision } = ledger;
  const all = allEntries(ledger).map((entry): Entry | RemovedEntry => {
    const { published, updated, arrived, left } = entry;
    const removed = "removed" in entry ? entry.removed : "";
    const { returned = "" } = entry;
    const last = [
      published,
      updated,
      arrived,
      removed,
      returned,
      ...left.map(({ at }) => at),
    ].reduce(later);
    if (last <= now) return entry;
    revision += 1;
    return {
      ...entry,
      published: past(published),
      updated: past(updated),
      arrived: past(arrived),
      left: left.map((one) => ({ ...one, at: past(one.at) })),
      ...("removed" in entry ? { removed: past(removed) } : {}),
      ...(returned === "" ? {} : { returned: past(returned) }),
      revision,
    };
  });
  const { changed } = ledger;
  const dated = changed === undefined ? {} : { changed: past(changed) };
  return withEntries({ ...ledger, revision, ...dated }, all);
}

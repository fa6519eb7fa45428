/** What the publisher is told of a ledger that was not the whole memory of its publication. */
import type { Entry } from "../../ledger/ledger.ts";
import type { Problem } from "../../model/problem.ts";
import { LEDGER } from "../files/names.ts";
import type { Recalled } from "./recall-past.ts";

export const NO_LEDGER: Problem = {
  file: LEDGER,
  severity: "error",
  rule: "ledger-frozen",
  message: "there is no ledger, and this build must not write one",
  hint: `run "npm run build" outside CI and commit ${LEDGER}`,
};

export const UNKNOWN_PAST: Problem = {
  file: LEDGER,
  severity: "error",
  rule: "ledger-unknown",
  message:
    "there is no ledger, and this clone of the repository lacks the commits that may have one",
  hint: 'fetch them first: "git fetch --unshallow", or in a workflow "fetch-depth: 0" at the checkout',
};

/** For a plan: what a shallow clone cannot tell. */
export const SHALLOW: Problem = {
  file: LEDGER,
  severity: "warning",
  rule: "history-unknown",
  message:
    "this clone lacks the older commits, so nobody can tell whether the ledger has lost what they held",
  hint: UNKNOWN_PAST.hint ?? "",
};

export const LEDGER_RESTORED: Problem = {
  file: LEDGER,
  severity: "warning",
  rule: "ledger-restored",
  message: "the ledger was gone or in conflict; this build goes on from the last one that is known",
  hint: `commit ${LEDGER} with the change that you are at`,
};

/** The rule of a ledger that knew less than what was published. */
const WENT_BACK = "ledger-went-back";

/** Nobody built from it yet, perhaps; but who deploys it takes back what the others deployed. */
const BEHIND_UPSTREAM: Problem = {
  file: LEDGER,
  severity: "warning",
  rule: "behind-upstream",
  message:
    "the branch that this one follows has a newer ledger, which this one does not go on from",
  hint: 'run "git pull" first: the two ledgers are merged by git or by the next build',
};

/** What a build goes on in spite of, and a plan stops on. */
export const ONLY_PLANS_STOP = [WENT_BACK, BEHIND_UPSTREAM.rule];

const NAMED = 5;

export function tellOfRecall({ behind, ...recall }: Recalled): Problem[] {
  return [...(behind ? [BEHIND_UPSTREAM] : []), ...tellOfJoining(recall)];
}

function tellOfJoining(recall: Omit<Recalled, "behind">): Problem[] {
  const { recalled, renumbered, byHand, merging } = recall;
  if (recalled.length > 0 && !merging) return [wentBack(recalled)];
  if (renumbered === 0 && !byHand) return [];
  return [
    {
      file: LEDGER,
      severity: merging ? "note" : "warning",
      rule: merging ? "ledger-merged" : "ledger-renumbered",
      message:
        `the ledger was merged or edited by hand; it is consistent, and ${renumbered} of its entries ` +
        "get new revisions, so that no client of /changes.json misses one",
      hint: `run "npm run build" and commit ${LEDGER}`,
    },
  ];
}

function wentBack(recalled: readonly Entry[]): Problem {
  const names = recalled.slice(0, NAMED).map(({ title }) => `"${title}"`);
  const rest = recalled.length - names.length;
  return {
    file: LEDGER,
    severity: "warning",
    rule: WENT_BACK,
    message:
      `the ledger went back in time: it lacks what was known before of ${names.join(", ")}` +
      `${rest > 0 ? ` and ${rest} more` : ""}. It is known again: what has no source any more counts as ` +
      "removed, under its old addresses",
    hint: `commit ${LEDGER} as the next build writes it`,
  };
}

/**
 * What a build would say of the times that a manuscript states: a future date is a schedule in
 * front matter, and a note in a text. The parser has no clock, so it cannot tell.
 */
import type { Manuscript } from "../model/article.ts";
import { futureProblems, heldUntil } from "../ledger/times/stated-times.ts";
import type { Problem } from "../model/problem.ts";

/** `now` is an RFC 3339 time in UTC. */
export function explainTimes(manuscript: Manuscript, now: string): Problem[] {
  const until = heldUntil(manuscript, now);
  if (until === undefined) return futureProblems(manuscript, now, false);
  const { published: _, ...others } = manuscript;
  const scheduled: Problem = {
    file: manuscript.path,
    severity: "note",
    rule: "scheduled",
    message: `the front matter holds the article back until ${until}, unless it is published already`,
  };
  return [scheduled, ...futureProblems(others, now, false)];
}

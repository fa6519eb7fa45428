/** What a check is, and how the checks are run: one after the other, so that a site is not rushed. */
import { NoAnswer } from "./ask.ts";
import { CannotTell } from "./read-answer.ts";
import type { Visit } from "./visit.ts";

export interface Check {
  /** Stable, kebab-case, for scripts. */
  readonly name: string;
  /** What is asked, as one line of the table. */
  readonly asks: string;
  /** What to do when the answer is no. */
  readonly hint: string;
  /** Everything that is wrong, a line each; nothing when all is well. */
  readonly find: (visit: Visit) => Promise<readonly string[]> | readonly string[];
}

export interface Outcome extends Pick<Check, "name" | "asks" | "hint"> {
  /** `unknown`: it could not be asked, see `findings`. */
  readonly state: "passed" | "failed" | "unknown";
  readonly findings: readonly string[];
}

export async function runChecks(
  checks: readonly Check[],
  visit: Visit,
  onStart: (check: Check, number: number, of: number) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [at, check] of checks.entries()) {
    onStart(check, at + 1, checks.length);
    outcomes.push(await runCheck(check, visit));
  }
  return outcomes;
}

async function runCheck(check: Check, visit: Visit): Promise<Outcome> {
  const { name, asks, hint } = check;
  try {
    const findings = await check.find(visit);
    return { name, asks, hint, state: findings.length > 0 ? "failed" : "passed", findings };
  } catch (error) {
    if (error instanceof CannotTell) {
      return { name, asks, hint, state: "unknown", findings: [error.message] };
    }
    if (!(error instanceof NoAnswer)) throw error;
    return { name, asks, hint, state: "failed", findings: [error.message] };
  }
}

/** Prints problems for people, on standard error: a line for each kind, errors last. */
import { styleText } from "node:util";
import { formatLine } from "../../model/problem.ts";
import type { Problem } from "../../model/problem.ts";
import { groupProblems, type ProblemGroup } from "./group-problems.ts";

const COLOURS = { note: "cyan", warning: "yellow", error: "red" } as const;
/** More places than these, or messages of one rule, nobody reads at once. */
const MOST = 5;

export function printProblems(problems: readonly Problem[]): void {
  for (const { severity, text } of problemLines(problems)) {
    console.error(styleText(COLOURS[severity], text, { stream: process.stderr }));
  }
}

/** What is printed, kind by kind. */
export function problemLines(
  problems: readonly Problem[],
): Pick<ProblemGroup & { readonly text: string }, "severity" | "text">[] {
  const byRule = Map.groupBy(
    groupProblems(problems),
    ({ severity, rule }) => `${severity} ${rule}`,
  );
  return [...byRule.values()].flatMap((groups) => {
    const shown = groups
      .slice(0, MOST)
      .map((group) => ({ severity: group.severity, text: lineOf(group) }));
    const more = groups.slice(MOST).reduce((sum, { places }) => sum + places.length, 0);
    const [first] = groups;
    if (more === 0 || first === undefined) return shown;
    const { severity, rule } = first;
    return [...shown, { severity, text: `and ${more} more of this kind: ${severity} [${rule}]` }];
  });
}

function lineOf({ places, ...problem }: ProblemGroup): string {
  const more = places.length - MOST;
  const shown = places.slice(0, MOST).join(", ");
  return formatLine(more > 0 ? `${shown} and ${more} more` : shown, problem);
}

/** Prints problems for people, on standard error: a line for each kind, errors last. */
import { styleText } from "node:util";
import { formatLine } from "../../model/problem.ts";
import type { Problem } from "../../model/problem.ts";
import { groupProblems, type ProblemGroup } from "./group-problems.ts";

const COLOURS = { note: "cyan", warning: "yellow", error: "red" } as const;
/** More places than these nobody reads at once. */
const MOST = 5;
/** More messages of one rule neither; as many as there are kinds of files that are no sources. */
const MOST_MESSAGES = 13;

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
      .slice(0, MOST_MESSAGES)
      .map((group) => ({ severity: group.severity, text: lineOf(group) }));
    const places = groups.slice(MOST_MESSAGES).flatMap((group) => group.places);
    const [first] = groups;
    if (places.length === 0 || first === undefined) return shown;
    const { severity, rule } = first;
    const text = formatLine(listed(places), { severity, rule, message: "more of this kind" });
    return [...shown, { severity, text }];
  });
}

function lineOf({ places, ...problem }: ProblemGroup): string {
  return formatLine(listed(places), problem);
}

function listed(places: readonly string[]): string {
  const more = places.length - MOST;
  const shown = places.slice(0, MOST).join(", ");
  return more > 0 ? `${shown} and ${more} more` : shown;
}

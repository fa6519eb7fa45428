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
/** What a message is about, if it quotes it: the key that nobody knows. */
const QUOTED = /"[^"]{1,40}"/u;

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
    const about = groups.slice(MOST_MESSAGES).flatMap(({ message }) => QUOTED.exec(message) ?? []);
    const names = listed([...new Set(about)], MOST_MESSAGES);
    const message = names === "" ? "more of this kind" : `more of this kind: ${names}`;
    const text = formatLine(listed(places, MOST), { severity, rule, message });
    return [...shown, { severity, text }];
  });
}

function lineOf({ places, ...problem }: ProblemGroup): string {
  return formatLine(listed(places, MOST), problem);
}

function listed(all: readonly string[], most: number): string {
  const more = all.length - most;
  const shown = all.slice(0, most).join(", ");
  return more > 0 ? `${shown} and ${more} more` : shown;
}

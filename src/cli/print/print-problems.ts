/** Prints problems for people, on standard error: errors last, where the eye is. */
import { styleText } from "node:util";
import { formatProblem, type Problem, type Severity } from "../../model/problem.ts";

const ORDER: readonly Severity[] = ["note", "warning", "error"];
const COLOURS = { note: "cyan", warning: "yellow", error: "red" } as const;

export function printProblems(problems: readonly Problem[]): void {
  const sorted = problems.toSorted(
    (a, b) =>
      ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0)),
  );
  for (const problem of sorted) {
    const text = formatProblem(problem);
    console.error(styleText(COLOURS[problem.severity], text, { stream: process.stderr }));
  }
}

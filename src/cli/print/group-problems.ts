/**
 * Problems in, one for each kind out, with the places where it occurs: what three hundred files have in
 * common is said once.
 */
import type { Problem, Severity } from "../../model/problem.ts";

export interface ProblemGroup {
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly hint?: string;
  /** `articles/x.txt:3`. */
  readonly places: readonly string[];
}

const ORDER: readonly Severity[] = ["note", "warning", "error"];

/** Errors last, where the eye is; otherwise by file and line. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const sorted = problems.toSorted(
    (a, b) =>
      ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0)),
  );
  const groups = Map.groupBy(sorted, ({ severity, rule, message, hint = "" }) =>
    [severity, rule, message, hint].join("\0"),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { severity, rule, message, hint } = first;
    return [
      {
        ...{ severity, rule, message, ...(hint === undefined ? {} : { hint }) },
        places: group.map(({ file, line }) => (line === undefined ? file : `${file}:${line}`)),
      },
    ];
  });
}

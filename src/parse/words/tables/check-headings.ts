/** Tells which headings of a table of words mean nothing, with file and line. */
import { HEADINGS } from "./headings.ts";
import type { Problem } from "../../../model/problem.ts";
import { isPhrase, type Section } from "./read-table.ts";

/** A rule, what is wrong, and the line. */
export type Fault = readonly [rule: string, message: string, line: number];

/** Quick enough to be asked whenever a table is loaded; what else may be wrong is the tests' to ask. */
export function checkHeadings(file: string, sections: readonly Section[]): Problem[] {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const { heading, line, lines } of sections) {
    const isEmpty = !lines.some(isPhrase);
    if (heading === "") {
      const stray = lines.findIndex(isPhrase);
      if (stray >= 0)
        faults.push(["no-heading", "a phrase above the first heading", line + 1 + stray]);
    } else if (!HEADINGS.has(heading))
      faults.push(["unknown-heading", `there is no heading "${heading}"`, line]);
    else if (seen.has(heading))
      faults.push(["repeated-heading", `"${heading}" is a heading for the second time`, line]);
    else if (isEmpty) faults.push(["empty-heading", `nothing stands under "${heading}"`, line]);
    seen.add(heading);
  }
  return faultsIn(file, faults);
}

export function faultsIn(file: string, faults: readonly Fault[]): Problem[] {
  return faults.map(([rule, message, line]) => ({ file, line, severity: "error", rule, message }));
}

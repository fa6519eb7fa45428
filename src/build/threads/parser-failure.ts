/** What to tell of a source that the parser cannot take: it throws, runs out of time, or of memory. */
import { counted } from "../../model/counted.ts";
import type { Problem } from "../../model/problem.ts";

export function parserFailure(file: string, error: unknown): Problem {
  // The libraries walk a tree by recursion.
  if (error instanceof RangeError && error.message.includes("call stack")) {
    return failure(file, "nested-too-deeply", "the markup is nested too deeply to be read");
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    ...failure(file, "parser-failed", `the parser fails on this file (${what})`),
    hint: "simplify its markup, or save it as plain text; please report it, with the file",
  };
}

/** `budget` in milliseconds. */
export function outOfTime(file: string, budget: number): Problem {
  const seconds = Math.round(budget / 1000);
  return failure(
    file,
    "parser-too-slow",
    `the file is not read within ${counted(seconds, "second")}`,
  );
}

export function outOfMemory(file: string): Problem {
  return failure(file, "parser-out-of-memory", "the file takes more memory than there is");
}

function failure(file: string, rule: string, message: string): Problem {
  return {
    ...{ file, severity: "error", rule, message },
    hint: "simplify its markup, or save it as plain text",
  };
}

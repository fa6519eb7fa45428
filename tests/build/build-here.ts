/** Builds in the test's own process and thread: a command takes as long to start as ten small builds. */
import { build, type BuildOptions, type BuildResult } from "../../src/build/build.ts";
import { formatProblem } from "../../src/model/problem.ts";
import { parseHere } from "./parse-here.ts";

export interface Built extends BuildResult {
  /** The problems as they are printed. */
  readonly told: string;
}

export async function buildHere(root: string, options: Partial<BuildOptions> = {}): Promise<Built> {
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  const result = await build({ root, mode: "mint", now, threads: parseHere, ...options });
  return { ...result, told: result.problems.map(formatProblem).join("\n") };
}

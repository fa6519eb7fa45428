/** The publication's settings, for commands that need them whole; prints what is wrong with them. */
import { hasErrors } from "../../model/problem.ts";
import type { Site } from "../../model/site.ts";
import { printProblems } from "../print/print-problems.ts";

/** Undefined when a problem is an error. */
export async function readOrReport(root: string): Promise<Site | undefined> {
  const { readSettings } = await import("../../build/files/read-settings.ts");
  const { site, problems } = await readSettings(root);
  printProblems(problems);
  return hasErrors(problems) ? undefined : site;
}

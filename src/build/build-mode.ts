/** What a build may do to the ledger, and what stops it. */
import { hasErrors, type Problem } from "../model/problem.ts";
import { ARTICLES, LEDGER, PAGES } from "./files/names.ts";

/**
 * `mint` writes it; `frozen` refuses what would change it; `provisional` keeps the identities of new
 * sources in an ignored folder, for previews.
 */
export type BuildMode = "mint" | "frozen" | "provisional";

/**
 * The errors that stop the build: at a deployment all of them, all told at once. While developing, a
 * source with an error is left out, and the rest is served.
 */
export function stoppers(problems: readonly Problem[], mode: BuildMode): readonly Problem[] {
  const errors = problems.filter((problem) => hasErrors([problem]));
  if (mode !== "provisional") return errors;
  const isSource = (file: string): boolean =>
    file !== LEDGER && [ARTICLES, PAGES].some((folder) => file.startsWith(`${folder}/`));
  return errors.filter(({ file }) => !isSource(file));
}

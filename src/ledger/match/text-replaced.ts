/** What to ask about a text that may be a new story under an old name. */
import type { Manuscript } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";
import type { Entry } from "../ledger.ts";

/** The rule by which the question is known. */
export const TEXT_REPLACED = "text-replaced";

export function textReplaced({ path, title }: Manuscript, entry: Entry): Problem {
  const where = path === entry.path ? "" : `, from ${entry.path},`;
  return {
    file: path,
    severity: "error",
    rule: TEXT_REPLACED,
    message: `is "${title}" the article "${entry.title}"${where} in other words, or a new one?`,
    hint:
      'if it is the same, write "same: true" in its front matter, if it is a new one "new: true"; for ' +
      `a file without front matter run "npm run build -- --same ${path}" or "--new ${path}" once, or ` +
      "name the file in SERIES in wrangler.toml, if each of its texts is a new article",
  };
}

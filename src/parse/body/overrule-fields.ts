/** Tells which lines state a field otherwise than front matter, which decides. */
import type { Role } from "../lines/verdict.ts";
import type { FrontMatter } from "../source/front-matter.ts";
import type { Draft } from "../story/draft.ts";

/** A line whose field front matter states otherwise is told as dropped: it stands nowhere else. */
export function overruleFields(draft: Draft, matter: FrontMatter): void {
  for (const line of draft.lines) {
    const verdict = draft.verdict(line);
    if (verdict?.fate !== "field") continue;
    const field = STATED[verdict.role];
    const stated = field && matter[field];
    if (stated !== undefined && stated !== line.text) draft.overruleField(line);
  }
}

/** What front matter says instead of the line of a role. */
const STATED: Readonly<Partial<Record<Role, keyof FrontMatter>>> = {
  headline: "title",
  standfirst: "standfirst",
  section: "section",
  byline: "byline",
  dateline: "date",
  updated: "updated",
  "source-line": "origin",
};

/** Tells which lines state a field otherwise than front matter, which decides. */
import type { Role } from "../lines/verdict.ts";
import type { FrontMatter } from "../source/front-matter.ts";
import type { Draft } from "../story/draft.ts";

/** A line whose field front matter states otherwise is told as dropped: it stands nowhere else. */
export function overruleFields(draft: Draft, matter: FrontMatter): void {
  for (const line of draft.lines) {
    const verdict = draft.verdict(line);
    if (verdict?.fate !== "field") continue;
    const stated = statedFor(verdict.role, matter);
    if (stated !== undefined && stated !== line.text) draft.overruleField(line);
  }
}

/** What front matter says instead of the line of a role. */
function statedFor(role: Role, matter: FrontMatter): unknown {
  switch (role) {
    case "headline":
      return matter.title;
    case "standfirst":
      return matter.standfirst;
    case "section":
      return matter.section;
    case "byline":
      return matter.byline;
    case "dateline":
      return matter.date;
    case "updated":
      return matter.updated;
    case "source-line":
      return matter.origin;
    default:
      return undefined;
  }
}

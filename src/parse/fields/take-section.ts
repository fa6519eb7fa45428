/** Takes the section above a headline, or below it. */
import type { Draft } from "../story/draft.ts";
import { findSection } from "./find-section.ts";

export function takeSection(draft: Draft): void {
  const section = draft.hasHead ? findSection(draft) : undefined;
  if (section === undefined) return;
  draft.fields.section = section.name;
  draft.field(section.line, "section", section.rule);
}

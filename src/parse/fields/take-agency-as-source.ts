/** Takes the agency that a byline, a credit or the story's first sentence names for its source. */
import { readDatelineSource } from "../lines/bylines/read-agency.ts";
import type { Draft } from "../story/draft.ts";

/** A source that the text states goes before. */
export function takeAgencyAsSource(draft: Draft): void {
  const { fields } = draft;
  if (fields.source !== undefined) return;
  const lede = draft.lines.find((line) => draft.isText(line));
  const agency = fields.agency ?? (lede && readDatelineSource(lede.text));
  if (agency !== undefined) fields.source = { name: agency };
}

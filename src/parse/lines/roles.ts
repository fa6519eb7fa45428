/** What a passage can be, and the verdict that the rules pass on it. */
import type { ReadLine } from "../../model/article.ts";
import type { PhraseRole } from "../words/headings.ts";

/** Kept in the body. */
export type BodyRole =
  | "paragraph"
  | "heading"
  | "list-item"
  | "quotation"
  | "verse"
  | "table-row"
  | "interview"
  | "scene-break"
  | "image"
  | "code";

/** Kept as fields. */
export type FieldRole =
  "section" | "headline" | "standfirst" | "byline" | "dateline" | "updated" | "source-line";

/** Dropped. */
export type NoiseRole =
  | PhraseRole
  | "caption"
  | "comment"
  | "outside"
  | "editor-credit"
  | "mail-header"
  | "local-image"
  | "dropped-by-front-matter"
  | "second-byline";

export type Role = BodyRole | FieldRole | NoiseRole;

export interface Verdict {
  readonly role: Role;
  /** The rule that decided, in kebab-case; docs/parser.md explains each. */
  readonly rule: string;
  readonly fate: Exclude<ReadLine["fate"], "cut">;
}

export function drop(role: NoiseRole | FieldRole, rule: string): Verdict {
  return { role, rule, fate: "dropped" };
}

export function field(role: FieldRole, rule: string): Verdict {
  return { role, rule, fate: "field" };
}

export function keep(role: BodyRole, rule: string): Verdict {
  return { role, rule, fate: "body" };
}

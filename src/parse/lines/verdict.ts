/** What a line can be, and the verdict that a rule passes on it. */
import type { Provenance } from "../../model/article.ts";
import type { PhraseRole, Where } from "../words/tables/headings.ts";
import type { RuleName } from "./rule-names.ts";

/** Kept in the body. */
export type BodyRole =
  | "paragraph"
  | "heading"
  | "list-item"
  | "quotation"
  | "verse"
  | "table-row"
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

/**
 * What a rule went by: where in the line its words stand (`throughout`: words of begging all over
 * it), or where in the source the line itself does, when that alone decided.
 */
type Ground = Where | "throughout" | "between" | "below";

export interface Verdict extends Provenance {
  readonly fate: "body" | "field" | "dropped";
  readonly role: Role;
  readonly rule: RuleName;
  readonly where?: Ground;
}

/** What a line is dropped for. */
export interface Noise extends Provenance {
  readonly role: NoiseRole | FieldRole;
  readonly rule: RuleName;
  readonly where?: Ground;
}

/** A promo or a mark at the end of a line, from position `at` on. */
export interface Cut extends Noise {
  readonly at: number;
}

/** The same when it is gone, with the space before it. */
export interface CutOff extends Noise {
  readonly text: string;
}

/** Whether nothing but a label of capitals, which may be the story's own, decided. */
export function isByCapitals({ where, language }: Verdict): boolean {
  return where === "label" && language === undefined;
}

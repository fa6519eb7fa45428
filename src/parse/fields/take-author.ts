/** Takes lines that name who wrote the story. */
import type { Line } from "../lines/line.ts";
import { readSignature } from "../lines/bylines/read-agency.ts";
import type { BylineFound } from "../lines/bylines/byline.ts";
import { readByline } from "../lines/bylines/read-byline.ts";
import { readWideName } from "../lines/bylines/wide-byline.ts";
import type { Draft } from "../story/draft.ts";
import { readDate } from "../words/dates/read-date.ts";

/** `bare`: whether a name alone counts, as it does between headline and text. */
export function takeAuthor(draft: Draft, line: Line, bare: boolean): boolean {
  const { fields } = draft;
  const found = authorIn(line, bare && !headsText(draft, line) && !isSpeaker(draft, line));
  if (found === undefined) return false;
  if (found.source !== undefined) fields.agency ??= found.source;
  if (fields.byline === undefined) {
    fields.byline = found.byline;
    fields.authors = found.authors;
    draft.field(line, "byline", found.stated ? "byline-with-prefix" : "bare-name-below-headline");
  } else draft.drop(line, "second-byline", "second-byline");
  return true;
}

/** A heading among a page's paragraphs: "GIRLS BASKETBALL", perhaps by its capitals alone. */
function headsText(draft: Draft, line: Line): boolean {
  const { form, passage } = line;
  if (passage.main !== true) return false;
  if (passage.markup?.kind === "heading") return true;
  return form.shouted && draft.below(line)?.isDate !== true;
}

/** So often a name alone on its line is who speaks. */
const FEWEST_TURNS = 3;

function isSpeaker(draft: Draft, { text }: Line): boolean {
  return draft.lines.filter((line) => line.text === text).length >= FEWEST_TURNS;
}

/** A sentence may begin like a byline; one that is longer than this is not one. */
const LONGEST_SENTENCE = 90;

function authorIn(line: Line, bare: boolean): BylineFound | undefined {
  const date = readDate(line.text, "en");
  const text = date === undefined ? line.text : date.before;
  const found = readByline(text) ?? (bare ? readWideName(text) : undefined);
  if (found?.stated === true)
    return line.isProse && line.form.length > LONGEST_SENTENCE ? undefined : found;
  if (found === undefined || !bare || line.isProse) return undefined;
  return speaksOf(text, found.byline) || isLabel(line) ? undefined : found;
}

/** More words behind a bare name say something of the person: "Jane Doe, 54, was filmed at home". */
const MOST_BESIDE = 4;

function speaksOf(text: string, name: string): boolean {
  const at = text.indexOf(name);
  const beside = at < 0 ? "" : text.slice(at + name.length);
  return beside.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length > MOST_BESIDE;
}

/** "Breaking News" */
function isLabel({ evidence }: Line): boolean {
  return evidence.keywords.some(({ where, role }) => where === "whole" && role === "related");
}

/** Takes the agency that stands alone between headline and text, where a byline would. */
export function takeAgency(draft: Draft, line: Line): boolean {
  const agency = readSignature(line.text);
  if (agency === undefined || draft.fate(draft.above(line)) !== "field") return false;
  // Above a caption it is the photographer's.
  if (draft.verdict(draft.below(line))?.role === "caption") return false;
  draft.fields.agency ??= agency;
  draft.field(line, "source-line", "agency-below-headline");
  return true;
}

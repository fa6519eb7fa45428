/** Reads one line between headline and text: a date, a source, a byline, a standfirst, or noise. */
import type { Ending } from "../lines/form.ts";
import type { Line } from "../lines/line.ts";
import { readSignature } from "../lines/bylines/read-agency.ts";
import { readSource } from "../lines/read-source.ts";
import type { Draft } from "../story/draft.ts";
import { isSalutation } from "./salutation.ts";
import { isSectionOrKicker } from "./section-labels.ts";
import { takeTime } from "../story/take-time.ts";
import { takeAgency, takeAuthor } from "./take-author.ts";

/** A line of this length below the headline says something of the story. */
export const LONG_LINE = 70;

export function readHeadLine(draft: Draft, line: Line): void {
  // The picture that opens a story stands here.
  if (line.isPicture || draft.fate(line) === "body") return;
  if (takeTime(draft, line)) return;
  const isBelowHeadline = draft.headline !== undefined;
  if (!draft.isOpen(line) && !(isBelowHeadline && isReadAgain(draft, line))) return;
  if (takeSource(draft, line) || (isBelowHeadline && takeAgency(draft, line))) return;
  const isDated = draft.below(line)?.isDate === true;
  const mayBeName = (isBelowHeadline || isDated) && (draft.isFramed || isAlone(draft, line));
  if (takeAuthor(draft, line, mayBeName)) return;
  if (isBelowHeadline) readStandfirst(draft, line);
  else if (!line.isProse && !isSalutation(draft, line))
    draft.drop(line, "navigation", "above-the-text");
}

/**
 * Whether nothing but a name stands between title and text, or a date, source or stated byline with it. Where
 * lines hang on the name, it heads them.
 */
function isAlone(draft: Draft, line: Line): boolean {
  const end = draft.lines.findIndex(({ at, passage }) => at > line.at && passage.apart);
  const hanging = draft.between(line.at + 1, end < 0 ? draft.lines.length : end - 1);
  if (line.passage.apart && hanging.length > 0) return hanging.some(isField);
  const others = draft.between(draft.top + 1, draft.lede - 1).filter((one) => one !== line);
  return others.some(isField) || others.every((one) => one.isPicture || isSectionOrKicker(one));
}

function isField(line: Line): boolean {
  return line.isDate || line.byline?.stated === true || readSource(line) !== undefined;
}

/**
 * What reads as noise anywhere else: "Autor: …" heads a box about the author, "Redaktion" stands in
 * menus, "Quelle: dpa" below pictures.
 */
function isReadAgain(draft: Draft, line: Line): boolean {
  const { byline } = line;
  if (byline?.stated === true) return true;
  if (draft.fate(draft.above(line)) !== "field") return false;
  return (
    byline !== undefined ||
    readSource(line)?.name !== undefined ||
    readSignature(line.text) !== undefined
  );
}

function takeSource(draft: Draft, line: Line): boolean {
  const source = readSource(line);
  if (source?.name === undefined && source?.url === undefined) return false;
  draft.fields.source ??= source;
  draft.field(line, "source-line", "source-in-head");
  return true;
}

/** From this length on, an open line below the byline is a picture's. */
const SHORTEST_CAPTION = 35;
const SHORTEST_STANDFIRST = 25;

/** Whole sentences between headline and byline stay in the body: a lede must not be lost. */
function readStandfirst(draft: Draft, line: Line): void {
  const { fields } = draft;
  const { form } = line;
  if (line.isProse) return;
  // A standfirst stands above the byline; what stands below without a full stop is a picture's.
  const isBelowByline = fields.byline !== undefined && form.length >= SHORTEST_CAPTION;
  if (line.isHeadlineLike && form.ending === "open" && isBelowByline)
    draft.drop(line, "caption", "open-line-below-byline");
  else if (
    line.isHeadlineLike &&
    fields.standfirst === undefined &&
    !goesOn(draft, line) &&
    form.length >= SHORTEST_STANDFIRST
  ) {
    fields.standfirst = line.text;
    draft.field(line, "standfirst", "second-headline");
  } else if (!isOfStory(draft, line))
    draft.drop(line, "navigation", "between-headline-and-text", { where: "between" });
}

/** A line of verse: its sentence goes on in the line below. */
function goesOn(draft: Draft, line: Line): boolean {
  const below = draft.below(line);
  return below?.passage.apart === false && below.form.lower;
}

/** "But tragedy struck." and "Dear readers," are the story's own however short they are. */
const STAYING: ReadonlySet<Ending> = new Set<Ending>(["sentence", "comma", "colon"]);
/** The time above an entry of a live blog, whose heading stands between it and the text. */
const CLOCK = /^\d{1,2}[.:]\d{2}(?:\s?[\p{L}.]{1,5})?$/u;
/** A shorter question or exclamation is a kicker. */
const FEWEST_EXCLAIMED = 4;

function isOfStory(draft: Draft, line: Line): boolean {
  const { form, text } = line;
  const above = draft.above(line);
  if (STAYING.has(form.ending) || goesOn(draft, line) || isPointOfList(draft, line)) return true;
  if (form.ending === "question" && form.wordCount >= FEWEST_EXCLAIMED) return true;
  if (CLOCK.test(above?.text ?? "") && line.at === draft.lede - 1) return true;
  return line.isHeadlineLike && form.length >= LONG_LINE && text !== draft.fields.standfirst;
}

/** The points of a list above the text, as wires send them. */
function isPointOfList(draft: Draft, line: Line): boolean {
  const { bullet } = line.form;
  if (bullet === "") return false;
  return draft.above(line)?.form.bullet === bullet || draft.below(line)?.form.bullet === bullet;
}

/**
 * Takes the lines that say who helped with a story. They are not of the story; only who reported is
 * an author, and only an agency or an outlet is a source.
 */
import type { Line } from "../lines/line.ts";
import { readClosingCredit } from "../lines/credits/read-closing-credit.ts";
import {
  readCredit,
  readLastLine,
  withoutBrackets,
  type Credit,
} from "../lines/credits/read-credit.ts";
import type { Role } from "../lines/verdict.ts";
import type { Draft } from "../story/draft.ts";
import type { Fields } from "../story/fields.ts";
import { fieldAtStart, opensField } from "../words/field-words.ts";
import { entryOf } from "../words/phrase-index.ts";

const LONGEST = 240;

export function takeCredits(draft: Draft): void {
  const { lines, range } = draft;
  const last = lines.findLastIndex((line) => line.at <= range.last && line.isProse);
  for (const line of lines) {
    const cut = draft.cutOf(line);
    const closing =
      cut?.rule === "credit-behind-text"
        ? readClosingCredit(line.part(line.text + cut.text))
        : undefined;
    if (closing !== undefined) takeFields(draft.fields, closing);
    if (line.form.length > LONGEST || line.form.quoted || !mayBeCredit(draft, line)) continue;
    const may = opensCredit(line) || (line.at >= last - 1 && closesWithCredit(line));
    const credit =
      (may ? readCredit(line.text) : undefined) ??
      (line.at > last ? readLastLine(line) : undefined);
    if (credit !== undefined) takeCredit(draft, line, credit);
  }
}

/** What the place of a line alone made noise of may still be read. */
const READ_AGAIN: ReadonlySet<Role> = new Set<Role>([
  "caption",
  "footer",
  "navigation",
  "biography",
  "copyright",
]);

function mayBeCredit(draft: Draft, line: Line): boolean {
  const verdict = draft.verdict(line);
  return verdict === undefined || (verdict.fate === "dropped" && READ_AGAIN.has(verdict.role));
}

const OPENING = ["editor", "material", "by"] as const;

/** Most lines begin with no word of a credit, and need no closer look. */
function opensCredit({ form, text }: Line): boolean {
  const [first] = form.head.known;
  const opens = first === undefined ? undefined : entryOf(first)?.fields;
  return OPENING.some(
    (word) => opens?.has(word) === true && fieldAtStart(withoutBrackets(text), word) > 0,
  );
}

/** "(avec AFP)" */
const LONGEST_AGENCY = 30;

/** What names helpers in the middle of a line stands at the end of a story. */
function closesWithCredit({ form }: Line): boolean {
  const field = form.length <= LONGEST_AGENCY ? "wire" : "contributed";
  return form.head.known.some((word) => opensField(word, field));
}

function takeCredit(draft: Draft, line: Line, credit: Credit): void {
  const taken = takeFields(draft.fields, credit);
  if (taken === "byline") draft.field(line, "byline", "byline-in-credit");
  else if (taken === "agency") draft.field(line, "source-line", "agency-in-credit");
  else draft.drop(line, "editor-credit", "credit-of-helpers");
}

/** What of a credit was not known before. */
function takeFields(fields: Fields, { byline, agency }: Credit): "byline" | "agency" | undefined {
  const isNewAgency = agency !== undefined && fields.agency === undefined;
  if (isNewAgency) fields.agency = agency;
  if (byline !== undefined && fields.byline === undefined) {
    fields.byline = byline.byline;
    fields.authors = byline.authors;
    return "byline";
  }
  return isNewAgency ? "agency" : undefined;
}

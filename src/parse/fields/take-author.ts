/** Takes lines that name who wrote the story. */
import type { Fields } from "./fields.ts";
import { readSignature } from "../lines/read-agency.ts";
import { readByline } from "../lines/read-byline.ts";
import { readDate } from "../words/read-date.ts";
import { drop, field, type Verdict } from "../lines/roles.ts";
import { isProse, type Sight } from "../lines/sight.ts";
import { readWideName } from "../lines/wide-byline.ts";

/** "Le Courrier du Val": no person's name begins with an article. */
const OUTLET =
  /^(?:(?:The|Le|La|Les|El|Il|Lo|De|Het|Die|Der|Das|O|A)\s|L['’])\p{Lu}(?!.*\p{Lu}{2})/u;
/** More words behind a bare name say something of the person: "Jane Doe, 54, was filmed at home". */
const MOST_BESIDE = 4;

/** "Breaking News" */
function isLabel(sight: Sight): boolean {
  return sight
    .evidence()
    .keywords.some(({ where, role }) => where === "whole" && role === "related");
}

function speaksOf(text: string, name: string): boolean {
  const at = text.indexOf(name);
  const beside = at < 0 ? "" : text.slice(at + name.length);
  return beside.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length > MOST_BESIDE;
}

/** `bare`: whether a name alone counts, as it does between headline and text. */
export function takeAuthor(
  sight: Sight,
  i: number,
  verdicts: (Verdict | undefined)[],
  fields: Fields,
  bare: boolean,
): boolean {
  const date = readDate(sight.text, "en");
  const text = date === undefined ? sight.text : date.before;
  const found = readByline(text) ?? (bare ? readWideName(text) : undefined);
  if (
    found === undefined ||
    (!found.stated && !bare) ||
    (isProse(sight) && (!found.stated || sight.form.length > 90))
  )
    return false;
  if (!found.stated && (speaksOf(text, found.byline) || isLabel(sight))) return false;
  if (!found.stated && found.source === undefined && OUTLET.test(found.byline)) {
    verdicts[i] = field("source-line", "outlet-below-headline");
    fields.agency ??= found.byline;
    return true;
  }
  if (found.source !== undefined) fields.agency ??= found.source;
  if (fields.byline === undefined) {
    fields.byline = found.byline;
    fields.authors = found.authors;
    verdicts[i] = field("byline", found.stated ? "byline-with-prefix" : "bare-name-below-headline");
  } else verdicts[i] = drop("second-byline", "second-byline");
  return true;
}

/** Takes the agency that stands alone between headline and text, where a byline would. */
export function takeAgency(
  { text }: Sight,
  i: number,
  verdicts: (Verdict | undefined)[],
  fields: Fields,
): boolean {
  const agency = readSignature(text);
  const next = verdicts[i + 1];
  // Above a caption it is the photographer's.
  if (agency === undefined || next?.role === "caption" || verdicts[i - 1]?.fate !== "field")
    return false;
  verdicts[i] =
    fields.agency === undefined
      ? field("source-line", "agency-below-headline")
      : drop("source-line", "second-agency");
  fields.agency ??= agency;
  return true;
}

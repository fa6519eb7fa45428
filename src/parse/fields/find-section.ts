/**
 * Finds the section of a story among the labels around its headline: one that says so ("Rubrik:
 * Lokales"), the end of a path, a label that the page repeats, a name that the tables know, or the
 * one label that stands there.
 */
import type { Fields } from "./fields.ts";
import { behindLabel, fieldAtStart } from "../words/field-words.ts";
import { isDump } from "../story/page-dump.ts";
import { readBreadcrumb } from "../lines/read-breadcrumb.ts";
import { isSectionName } from "../words/section-names.ts";
import { readByline } from "../lines/read-byline.ts";
import type { Verdict } from "../lines/roles.ts";
import type { Sight } from "../lines/sight.ts";

type Verdicts = readonly (Verdict | undefined)[];

export interface SectionFound {
  readonly at: number;
  readonly name: string;
  readonly rule: string;
}

interface Head {
  readonly sights: readonly Sight[];
  readonly verdicts: Verdicts;
  /** The headline, or where the text begins. */
  readonly top: number;
  /** Where the text begins. */
  readonly lede: number;
  readonly fields: Fields;
}

/** How far above the headline each kind may stand. */
const PATH_REACH = 6;
const NAME_REACH = 3;
const LABEL_REACH = 14;
/** So many names of sections in a row are a menu. */
const MENU = 3;

export function findSection(head: Head): SectionFound | undefined {
  // A line of section and date has said it.
  if (head.fields.section !== undefined) return undefined;
  return (
    labelled(head) ??
    endOfPath(head) ??
    (isDump(head.sights) ? undefined : repeated(head)) ??
    nameAbove(head) ??
    nameBelow(head) ??
    onlyLabel(head)
  );
}

/** The indices of the lines above the headline, the nearest first. */
function above({ top }: Head, reach: number): number[] {
  return Array.from({ length: Math.min(reach, top) }, (_, k) => top - 1 - k);
}

/** The indices between headline and text. */
function below({ top, lede }: Head): number[] {
  return Array.from({ length: Math.max(0, lede - top - 1) }, (_, k) => top + 1 + k);
}

/** "Section: Local news", and below the headline "in Local News". */
function labelled(head: Head): SectionFound | undefined {
  for (const at of [...above(head, PATH_REACH), ...below(head)]) {
    const text = head.sights[at]?.text ?? "";
    const label = text.length > 60 ? 0 : fieldAtStart(text, "rubric");
    const name = behindLabel(text, label);
    if (label > 0 && /^\s*[:：|]/u.test(text.slice(label)) && name !== "" && isShort(name))
      return { at, name, rule: "labelled-section" };
  }
  return undefined;
}

function endOfPath(head: Head): SectionFound | undefined {
  for (const at of above(head, PATH_REACH)) {
    const name = readBreadcrumb(head.sights[at]?.text ?? "");
    if (name !== undefined && head.verdicts[at]?.fate !== "body")
      return { at, name, rule: "end-of-breadcrumb" };
  }
  return undefined;
}

/** The one label that stands twice around the headline; where several do, they are the menu's. */
function repeated(head: Head): SectionFound | undefined {
  const { sights, verdicts, top } = head;
  const places = new Map<string, number[]>();
  for (const at of [...below(head), ...above(head, LABEL_REACH)]) {
    const sight = sights[at];
    if (sight === undefined || !isLabel(sight) || !isUnclaimed(sight, verdicts[at])) continue;
    const key = sight.text.toLowerCase();
    places.set(key, [...(places.get(key) ?? []), at]);
  }
  const twice = [...places.values()].filter((ats) => ats.length > 1);
  const at = twice.length === 1 ? twice[0]?.find((one) => one >= top - NAME_REACH) : undefined;
  const name = at === undefined ? undefined : sights[at]?.text;
  return at === undefined || name === undefined ? undefined : { at, name, rule: "repeated-label" };
}

/** A known name above the headline, with nothing but noise and a columnist's name between them. */
function nameAbove(head: Head): SectionFound | undefined {
  const { sights, verdicts, fields } = head;
  let labels = 0;
  for (const at of above(head, LABEL_REACH)) {
    const sight = sights[at];
    if (sight === undefined || labels >= NAME_REACH) return undefined;
    if (verdicts[at]?.fate === "body" || isHeadlineAgain(sight, fields)) continue;
    if (isName(sight)) {
      if (isMenu(head, at)) return undefined;
      return { at, name: sight.text, rule: "section-name" };
    }
    // A keyword made it noise, or it is who writes the column.
    const isPassed =
      verdicts[at]?.fate === "dropped" ||
      verdicts[at]?.fate === "field" ||
      isKicker(sight) ||
      (labels === 0 && !isDump(sights) && isTopic(sight)) ||
      readByline(sight.text) !== undefined;
    if (!isPassed) return undefined;
    labels++;
  }
  return undefined;
}

/** A known name below the headline: "Local news", "in Local News". */
function nameBelow({ sights, ...head }: Head): SectionFound | undefined {
  for (const at of below({ sights, ...head })) {
    const sight = sights[at];
    if (sight === undefined || head.verdicts[at]?.fate === "field") continue;
    const name = isNoise(head.verdicts[at]) ? undefined : sectionIn(sight);
    if (name !== undefined) return { at, name, rule: "section-below-headline" };
  }
  return undefined;
}

/** "Local news", or what stands behind "in". */
function sectionIn(sight: Sight): string | undefined {
  if (sight.evidence().section) return sight.text;
  const label = sight.form.length > 40 ? 0 : fieldAtStart(sight.text, "in");
  const name = behindLabel(sight.text, label);
  return label > 0 && isSectionName(name) ? name : undefined;
}

/** The label above the headline that nothing else explains; of several only in a plain text. */
function onlyLabel(head: Head): SectionFound | undefined {
  const { sights, verdicts } = head;
  const [at, ...others] = above(head, LABEL_REACH).filter((i) => verdicts[i] === undefined);
  const sight = at === undefined ? undefined : sights[at];
  if (at === undefined || sight === undefined || !isLabel(sight) || isKicker(sight))
    return undefined;
  if (others.length > 0) return undefined;
  return { at, name: sight.text, rule: "label-above-headline" };
}

/** A name that the tables know, or several in one: "Courts & Crime". */
function isName(sight: Sight): boolean {
  if (sight.evidence().section) return true;
  if (!isLabel(sight)) return false;
  const names = sight.text.split(BETWEEN);
  return names.length > 1 && names.every(isSectionName);
}

const BETWEEN = /\s*[&/,·|]\s*|\s(?:and|und|et|y|e|og|och|en|i)\s/u;

/** What a story is about, in a few words between section and headline: "Row in parliament". */
function isTopic({ form }: Sight): boolean {
  return form.ending === "open" && form.length <= 30 && form.wordCount >= 2 && form.bullet === "";
}

function isShort(text: string): boolean {
  return text.length <= 30 && text.split(/\s+/u).length <= 4 && !/[.!?]$/u.test(text);
}

function isLabel({ form, text }: Sight): boolean {
  return (
    form.ending === "open" &&
    form.length <= 30 &&
    form.wordCount <= 3 &&
    form.bullet === "" &&
    !/\d/u.test(text)
  );
}

/** Whether no rule but that of its place has claimed the line, or one that is a section's name too. */
function isUnclaimed(sight: Sight, verdict: Verdict | undefined): boolean {
  if (verdict?.fate === "field" || verdict?.fate === "body") return false;
  return !isNoise(verdict) || sight.evidence().section;
}

function isNoise(verdict: Verdict | undefined): boolean {
  return verdict?.fate === "dropped" && verdict.rule !== "between-headline-and-text";
}

function isHeadlineAgain({ text }: Sight, { headline }: Fields): boolean {
  return headline !== undefined && text.includes(headline);
}

/** "EXCLUSIVE", "Eilmeldung": how the story comes, not what it is about. */
function isKicker({ text }: Sight): boolean {
  return text.length <= 30 && fieldAtStart(text, "kicker") >= text.replace(/[\s:!]+$/u, "").length;
}

/** Whether the label is the last of several names of sections. */
function isMenu({ sights, verdicts }: Head, at: number): boolean {
  let names = 0;
  for (let i = at; i >= 0 && sights[i]?.evidence().section === true; i--) {
    // "Weather" is a menu's word wherever it stands.
    if (i < at && isNoise(verdicts[i])) break;
    names++;
  }
  const isPacked = sights[at]?.passage.apart === false && names > 1;
  return names >= MENU || isPacked;
}

/** Tells which labels around a headline name a section, and which say something else. */
import type { Line } from "../lines/line.ts";
import type { Verdict } from "../lines/verdict.ts";
import type { Draft } from "../story/draft.ts";
import { behindLabel, fieldAtStart } from "../words/field-words.ts";
import { isSectionName } from "../words/section-names.ts";
import { anyUnder } from "../words/tables/tables.ts";

const LONGEST_LABEL = 30;

/** A few words without an end or a number. */
export function isLabel({ form, text }: Line): boolean {
  return (
    form.ending === "open" &&
    form.length <= LONGEST_LABEL &&
    form.wordCount <= 3 &&
    form.bullet === "" &&
    !/\d/u.test(text)
  );
}

/** What a story is about, in a few words between section and headline: "Row in parliament". */
export function isTopic({ form }: Line): boolean {
  const isShort = form.length <= LONGEST_LABEL && form.wordCount >= 2;
  return isShort && form.ending === "open" && form.bullet === "";
}

/** "EXCLUSIVE", "Eilmeldung": how the story comes, not what it is about. */
export function isKicker({ text }: Line): boolean {
  if (text.length > LONGEST_LABEL) return false;
  return fieldAtStart(text, "kicker") >= text.replace(/[\s:!]+$/u, "").length;
}

/** A section's name that the tables know, or a kicker. */
export function isSectionOrKicker(line: Line): boolean {
  return line.evidence.section || isKicker(line);
}

/** A name that the tables know, or several in one: "Courts & Crime". */
export function isNamed(line: Line): boolean {
  if (line.evidence.section) return true;
  if (!isLabel(line)) return false;
  const names = line.text.split(BETWEEN_NAMES);
  return names.length > 1 && names.every(isSectionName);
}

const BETWEEN_NAMES = new RegExp(String.raw`\s*[&/,·|]\s*|\s(?:${anyUnder("field: and")})\s`, "u");
const LONGEST_LABELLED = 60;

/** What stands behind "Section:". */
export function labelledSection(text: string): string | undefined {
  const label = text.length > LONGEST_LABELLED ? 0 : fieldAtStart(text, "rubric");
  if (label === 0 || !/^\s*[:：|]/u.test(text.slice(label))) return undefined;
  const name = behindLabel(text, label);
  const isShort = name.length <= LONGEST_LABEL && name.split(/\s+/u).length <= 4;
  return name !== "" && isShort && !/[.!?]$/u.test(name) ? name : undefined;
}

const LONGEST_PLACED = 40;

/** "Local news", or what stands behind "in". */
export function sectionIn(line: Line): string | undefined {
  const { text, form } = line;
  if (line.evidence.section) return text;
  const label = form.length > LONGEST_PLACED ? 0 : fieldAtStart(text, "in");
  const name = behindLabel(text, label);
  return label > 0 && isSectionName(name) ? name : undefined;
}

/** Dropped for something else than its place below the headline. */
export function isNoise(verdict: Verdict | undefined): boolean {
  return verdict?.fate === "dropped" && verdict.where !== "between";
}

/** So many names of sections in a row are a menu. */
const MENU = 3;

/** Whether the label is the last of several names of sections. */
export function isMenu(draft: Draft, label: Line): boolean {
  let names = 0;
  for (let line: Line | undefined = label; line?.evidence.section; line = draft.above(line)) {
    // "Weather" is a menu's word wherever it stands.
    if (line !== label && isNoise(draft.verdict(line))) break;
    names++;
  }
  return names >= MENU || (names > 1 && !label.passage.apart);
}

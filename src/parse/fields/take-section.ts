/**
 * Finds the section of a story among the labels around its headline: one that says so ("Rubrik:
 * Lokales"), the end of a path, a name that the tables know, or the one label that stands there.
 */
import type { Line } from "../lines/line.ts";
import { readBreadcrumb } from "../lines/read-breadcrumb.ts";
import type { RuleName } from "../lines/rule-names.ts";
import type { Draft } from "../story/draft.ts";
import {
  isKicker,
  isLabel,
  isMenu,
  isNamed,
  isNoise,
  isTopic,
  labelledSection,
  sectionIn,
} from "./section-labels.ts";

interface SectionFound {
  readonly line: Line;
  readonly name: string;
  readonly rule: RuleName;
}

/** Takes the section above a headline, or below it, unless a line of section and date has said it. */
export function takeSection(draft: Draft): void {
  if (!draft.hasHead || draft.fields.section !== undefined) return;
  for (const find of FINDERS) {
    const found = find(draft);
    if (found === undefined || draft.isOff(found.rule)) continue;
    draft.fields.section = found.name;
    draft.field(found.line, "section", found.rule);
    return;
  }
}

/** Certain first. */
const FINDERS: readonly ((draft: Draft) => SectionFound | undefined)[] = [
  labelled,
  endOfPath,
  nameAbove,
  nameBelow,
  onlyLabel,
];

/** How far above the headline each kind may stand. */
const PATH_REACH = 6;
const NAME_REACH = 3;
const LABEL_REACH = 14;

/** The lines above the headline, the nearest first; of a saved page, neither its menus nor its text. */
function above(draft: Draft, reach: number): readonly Line[] {
  const lines = draft.between(draft.top - reach, draft.top - 1).toReversed();
  return lines.filter(({ passage }) => passage.outside !== true && passage.main !== true);
}

/** The lines between headline and text. */
function below(draft: Draft): readonly Line[] {
  return draft.between(draft.top + 1, draft.lede - 1);
}

/** "Section: Local news" */
function labelled(draft: Draft): SectionFound | undefined {
  for (const line of [...above(draft, PATH_REACH), ...below(draft)]) {
    const name = labelledSection(line.text);
    if (name !== undefined) return { line, name, rule: "labelled-section" };
  }
  return undefined;
}

/** "Home > City > Communities" */
function endOfPath(draft: Draft): SectionFound | undefined {
  for (const line of above(draft, PATH_REACH)) {
    const name = readBreadcrumb(line.text);
    if (name !== undefined && draft.fate(line) !== "body")
      return { line, name, rule: "end-of-breadcrumb" };
  }
  return undefined;
}

/** A known name above the headline, with nothing but noise and a columnist's name between them. */
function nameAbove(draft: Draft): SectionFound | undefined {
  const { headline } = draft.fields;
  let passed = 0;
  for (const line of above(draft, LABEL_REACH)) {
    if (passed >= NAME_REACH) return undefined;
    const isRepeat = headline !== undefined && line.text.includes(headline);
    if (isRepeat || draft.fate(line) === "body") continue;
    if (isNamed(line))
      return isMenu(draft, line) ? undefined : { line, name: line.text, rule: "section-name" };
    if (!isPassed(draft, line, passed === 0)) return undefined;
    passed++;
  }
  return undefined;
}

/** What may stand between a section's name and the headline. */
function isPassed(draft: Draft, line: Line, isNearest: boolean): boolean {
  // A keyword made it noise, or it is who writes the column.
  if (!draft.isOpen(line) || isKicker(line)) return true;
  return (isNearest && !draft.isDump && isTopic(line)) || line.byline !== undefined;
}

/** A known name below the headline: "Local news", "in Local News". */
function nameBelow(draft: Draft): SectionFound | undefined {
  for (const line of below(draft)) {
    const verdict = draft.verdict(line);
    if (verdict?.fate === "field" || isNoise(verdict)) continue;
    const name = sectionIn(line);
    if (name !== undefined) return { line, name, rule: "section-below-headline" };
  }
  return undefined;
}

/** The only label above the headline that nothing else explains. */
function onlyLabel(draft: Draft): SectionFound | undefined {
  const [line, ...others] = above(draft, LABEL_REACH).filter((one) => draft.isOpen(one));
  if (line === undefined || others.length > 0 || !isLabel(line) || isKicker(line)) return undefined;
  return { line, name: line.text, rule: "label-above-headline" };
}

/**
 * The rules of the parser, in the order of their certainty: what front matter says, what a line shows
 * by itself, where the story lies, its head, its end, and last what stands between its paragraphs.
 * Each is a function of the draft and sees what those above it decided; what none of them claims is
 * kept. docs/parser.md explains them.
 */
import { keepRest } from "./body/keep-rest.ts";
import { cutClosingCredits } from "./fields/cut-closing-credits.ts";
import { dropAboveHeadline } from "./fields/drop-above-headline.ts";
import { findHeadline } from "./fields/headline/find-headline.ts";
import { findLede } from "./fields/find-lede.ts";
import { keepFactsBelowHeadline, keepFactsInText } from "./fields/keep-facts.ts";
import { takeMail } from "./fields/mail-header.ts";
import { readAboveHeadline } from "./fields/read-above-headline.ts";
import { readDateline } from "./fields/read-dateline.ts";
import { readBelowHeadline } from "./fields/read-below-headline.ts";
import { takeCredits } from "./fields/take-credits.ts";
import { takeLoneDates } from "./fields/take-lone-dates.ts";
import { takeOrigin } from "./fields/take-origin.ts";
import { takeSection } from "./fields/take-section.ts";
import { ruleNames } from "./lines/rule-names.ts";
import { cutGlued } from "./noise/cut-glued.ts";
import { dropHeadlines } from "./noise/drop-headlines.ts";
import { dropLabelRuns } from "./noise/drop-label-runs.ts";
import { dropLists } from "./noise/drop-lists.ts";
import { dropNoiseAlone } from "./noise/drop-noise-alone.ts";
import { dropSingleBullets } from "./noise/drop-single-bullets.ts";
import { dropTail } from "./noise/drop-tail.ts";
import { dropTeasers } from "./noise/drop-teasers.ts";
import { keepDividers } from "./noise/keep-dividers.ts";
import { keepLoneLabels } from "./noise/keep-lone-labels.ts";
import { keepPoints } from "./noise/keep-points.ts";
import { keepSentences } from "./noise/keep-sentences.ts";
import { keepSpeakers } from "./noise/keep-speakers.ts";
import { keepSubject } from "./noise/keep-subject.ts";
import type { Draft } from "./story/draft.ts";
import { findRange } from "./story/find-range.ts";
import { holdMainText } from "./story/hold-main-text.ts";
import { obeyFrontMatter } from "./story/obey-front-matter.ts";

interface Rule {
  /** In kebab-case; one that gives several verdicts has a name of its own. */
  readonly name: string;
  readonly apply: (draft: Draft) => void;
}

const rules: readonly Rule[] = [
  { name: "front-matter", apply: obeyFrontMatter },
  { name: "noise-alone", apply: dropNoiseAlone },
  { name: "label-of-form", apply: keepLoneLabels },
  { name: "point-of-list", apply: keepPoints },
  { name: "speaker", apply: keepSpeakers },
  { name: "subject-of-story", apply: keepSubject },
  { name: "sentence-of-writer", apply: keepSentences },
  { name: "range", apply: findRange },
  { name: "credit-behind-text", apply: cutClosingCredits },
  { name: "main-text", apply: holdMainText },

  { name: "mail", apply: takeMail },
  { name: "facts-in-text", apply: keepFactsInText },
  { name: "headline-above-text", apply: findHeadline },
  { name: "facts-below-headline", apply: keepFactsBelowHeadline },
  { name: "lede", apply: findLede },
  { name: "below-headline", apply: readBelowHeadline },
  { name: "above-headline", apply: readAboveHeadline },
  { name: "section", apply: takeSection },
  { name: "noise-above-headline", apply: dropAboveHeadline },
  { name: "credits", apply: takeCredits },
  { name: "date-alone", apply: takeLoneDates },

  { name: "divider", apply: keepDividers },
  { name: "tail", apply: dropTail },
  { name: "first-appeared-there", apply: takeOrigin },
  { name: "dateline-of-lede", apply: readDateline },
  { name: "teaser-below-the-text", apply: dropTeasers },

  { name: "lists", apply: dropLists },
  { name: "run-of-labels", apply: dropLabelRuns },
  { name: "single-bullet", apply: dropSingleBullets },
  { name: "headlines", apply: dropHeadlines },
  { name: "glued", apply: cutGlued },
];

/** Every name by which `parse` can be told to do without a rule. */
export const switches: ReadonlySet<string> = new Set([
  ...rules.map(({ name }) => name),
  ...ruleNames,
]);

/** Decides about every line of the draft. */
export function applyRules(draft: Draft): void {
  for (const { name, apply } of rules) if (!draft.isOff(name)) apply(draft);
  keepRest(draft);
}

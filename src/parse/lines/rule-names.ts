/**
 * The name of every rule that decides what becomes of a line, as `explain` prints it. docs/parser.md
 * explains the rules; parse/rules.ts has the order of their application.
 */
export const ruleNames = [
  // What front matter and markup state.
  "front-matter-drop", "front-matter-keep", "overruled-by-front-matter", "footnotes",
  // Noise that a line shows by itself.
  "outside-main-content", "figure-caption", "no-absolute-url", "shortcode", "template-placeholder",
  "no-words", "pager", "duration", "hashtags", "copyright-sign", "phrase", "row-of-labels",
  "credit-in-brackets", "copyright-sign-at-end", "signed-by-photographer", "credit-at-end",
  "agency-at-end", "appeal", "capitals-label",
  // The head.
  "mail-header", "mail-subject", "mail-sender", "mail-signature", "row-of-facts",
  "headline-above-text", "date-line", "byline-and-date", "update-line", "second-date", "date-alone",
  "source-in-head", "agency-below-headline",
  "byline-with-prefix", "bare-name-below-headline", "second-byline", "open-line-below-byline",
  "second-headline", "between-headline-and-text", "above-the-text",
  "labelled-section", "end-of-breadcrumb", "section-name",
  "section-below-headline", "label-above-headline", "repeats-the-headline", "above-the-headline",
  "credit-of-helpers", "credit-behind-text", "agency-in-credit", "byline-in-credit",
  // The end.
  "source-given", "source-without-name", "first-appeared-there", "begins-with-author",
  "under-biography", "below-comments", "after-the-end", "names-the-headline",
  "headline-below-the-text", "labels-below-the-text", "teaser-below-the-text",
  // Between the paragraphs.
  "under-related", "run-of-labels",
  "single-bullet", "run-of-headlines", "headline-of-another-story",
  // At the end of a paragraph.
  "glued-phrase", "glued-capitals", "glued-capitals-label", "glued-headline",
  // What is kept.
  "marked-up", "divider", "dialogue-dash", "bullet", "running-text", "short-sentence", "unmarked-list",
  "akin-below-the-text",
  "short-line-above-text", "when-in-doubt-keep",
] as const; // prettier-ignore

export type RuleName = (typeof ruleNames)[number];

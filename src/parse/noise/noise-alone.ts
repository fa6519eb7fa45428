/** Noise that a passage shows by itself, wherever it stands. */
import type { AppealGroup } from "../words/entry.ts";
import { entryOf } from "../words/phrase-index.ts";
import { findAppeal } from "../lines/find-appeal.ts";
import { findCredit } from "../lines/find-credit.ts";
import { fieldAtStart } from "../words/field-words.ts";
import { readByline } from "../lines/read-byline.ts";
import { isDateLine } from "../lines/read-date-line.ts";
import { drop, type Verdict } from "../lines/roles.ts";
import { isProse, type Sight } from "../lines/sight.ts";
import { wordsOf } from "../words/words.ts";
import type { Evidence, Keyword } from "../lines/evidence.ts";
import type { Form } from "../lines/form.ts";
import type { PhraseRole, Where } from "../words/headings.ts";

/** Longer passages than these are not what such a phrase stands in. */
const LONGEST: Readonly<Record<Where, number>> = {
  whole: 90,
  label: 260,
  start: 420,
  end: 420,
  part: 700,
};

/** Of a passage too long to be noise, nothing is asked. */
const NO_EVIDENCE: Evidence = { keywords: [], appeal: new Map(), row: undefined, section: false };

/** Certain first: what tells the most about a line decides its role. */
const ORDER: readonly Where[] = ["whole", "label", "start", "end", "part"];

const APPEALING: ReadonlySet<PhraseRole> = new Set([
  "newsletter",
  "subscription",
  "consent",
  "promo",
  "share-row",
]);

/** A longer sentence needs more than a phrase to be noise. */
const LONGEST_BARE = 60;
/** So many words say it alone. */
const SURE = 4;
const ADDRESS = /https?:\/\/|\bwww\.|\S@\S+\.\p{L}/u;

const SHORTCODE = /^\[\/?[a-z][\w-]*(?:[\s=][^\]]*)?\]$/iu;
const TEMPLATE = /^(?:%[a-z]\s.{0,60}|\{\{.{0,80}\}\}|<%.{0,80}%>|&lt;.{0,80}|\$\{.{0,80}\})$/u;
const PAGER =
  /^(?:\d{1,2}:\d{2}\s?\/\s?\d{1,2}:\d{2}|\d{1,3}\s?\/\s?\d{1,3}|\d{1,3}\s(?:of|von|sur|de|di|van|из)\s\d{1,3}|[\d\s.…«»‹›<>|-]{1,40})$/u;
/** "0:47", "01:12 Min.": how long a video is. A result and the time of a live blog look otherwise. */
const DURATION =
  /^(?:0?\d|[0-5]\d):[0-5]\d\s?(?:min|minuten|minutes|minutos|minuti|minuter|мин)\b\.?$|^0\d?:[0-5]\d$/iu;
const COPYRIGHT =
  /^(?:©|\(c\)|copyright\b|℗)[\s\u00a0:–-]*(?:©|\(c\)|by\b)?[\s\u00a0]*(?:[\p{L}.&]+[\s\u00a0]+){0,3}\d{4}|^©[\s\u00a0]*\p{L}/iu;
const HASHTAGS = /^(?:#[\p{L}\p{M}\p{N}_-]+[\s,·|]*)+$/u;

export function noiseAlone(sight: Sight): Verdict | undefined {
  if (sight.passage.outside === true) return drop("outside", "outside-main-content");
  if (sight.passage.caption === true) return drop("caption", "figure-caption");
  const { markup } = sight.passage;
  if (markup?.kind === "image" && !markup.html.includes("<img"))
    return drop("local-image", "no-absolute-url");
  if (isUntouchable(markup?.kind)) return undefined;
  const { text, form } = sight;
  const { known } = form.head;
  if (text.startsWith("[") && text.length < 200 && SHORTCODE.test(text))
    return drop("scraper-debris", "shortcode");
  if (text.length < 100) {
    if (TEMPLATE.test(text)) return drop("scraper-debris", "template-placeholder");
    if (known.length === 0) return drop("scraper-debris", "no-words");
    if (PAGER.test(text) && !isAllNumber(text)) return drop("gallery", "pager");
    if (text.length < 16 && DURATION.test(text)) return drop("gallery", "duration");
  }
  if (text.startsWith("#") && text.length < 300 && HASHTAGS.test(text))
    return drop("tag-row", "hashtags");
  if (text.length < 400 && /^[©(cC℗]/u.test(text) && COPYRIGHT.test(text.slice(0, 80)))
    return drop("copyright", "copyright-sign");
  if (form.quoted) return undefined;
  const evidence = text.length > LONGEST.part ? NO_EVIDENCE : sight.evidence();
  const keyword = strongest(evidence, sight);
  if (keyword !== undefined)
    return drop(keyword.role, `${keyword.language}-${keyword.where}-${keyword.role}`);
  if (
    evidence.row !== undefined &&
    (form.ending !== "sentence" || evidence.row === "consent") &&
    !form.lower
  ) {
    return drop(evidence.row, "row-of-labels");
  }
  const credit = findCredit(sight);
  if (credit !== undefined && !namesAuthor(text)) return drop("caption", credit);
  const appeal = form.length > LONGEST.part ? undefined : findAppeal(sight);
  if (appeal !== undefined) return drop(appeal, "appeal");
  const caps = capsLabel(text);
  if (
    caps > 0 &&
    !isDateLine(text) &&
    form.ending !== "sentence" &&
    !isProse(sight) &&
    form.length - caps >= 15
  ) {
    return drop("promo", "capitals-label");
  }
  return undefined;
}

/** What markup states to be code, a picture or a break is no line of words. */
function isUntouchable(kind: string | undefined): boolean {
  return kind === "code" || kind === "image" || kind === "rule" || kind === "table";
}

/** "Text: Jane Doe Photos: John Roe" credits the author before the photographer. */
function namesAuthor(text: string): boolean {
  return fieldAtStart(text, "by") > 0 && readByline(text)?.stated === true;
}

function isAllNumber(text: string): boolean {
  return /^[\d.,\s]+$/u.test(text) && /\d{4,}/u.test(text);
}

function strongest({ keywords, appeal }: Evidence, { form, text }: Sight): Keyword | undefined {
  if (keywords.length === 0) return undefined;
  for (const where of ORDER) {
    for (const keyword of keywords) {
      if (keyword.where !== where || form.length > LONGEST[where]) continue;
      if (where !== "whole" && form.ending === "sentence" && isReported(text, keyword.end))
        continue;
      if (isTrusted(keyword, form, text, appeal.get(keyword.language) ?? new Set())) return keyword;
    }
  }
  return undefined;
}

/** How far behind a phrase its sentence may end, and how far behind that somebody says it. */
const LONGEST_REPORTED = 60;
const MOST_BEFORE_SAYS = 4;

/** "Follow us on deck, the cook says": what somebody says is the story's. */
function isReported(text: string, end: number): boolean {
  const comma = text.slice(end, end + LONGEST_REPORTED).search(/[,，»”"’]\s|\s[–—-]\s/u);
  if (comma < 0 || /[.!?]/u.test(text.slice(end, end + comma))) return false;
  const { known } = wordsOf(text, end + comma, text.length, MOST_BEFORE_SAYS);
  return known.some((word) => entryOf(word)?.says === true);
}

/** A one-word answer ("No.") is no menu, and a label with a whole sentence behind it may be a speaker. */
function isTrusted(
  keyword: Keyword,
  { ending, wordCount, length, several }: Form,
  text: string,
  appeal: ReadonlySet<AppealGroup>,
): boolean {
  const { where, role } = keyword;
  if (role === "source-filler") return false;
  if (where === "whole") return ending !== "sentence" || wordCount >= 3;
  if (where === "label") {
    const rest = text.slice(keyword.end).replace(/^[\s:：|»›>►→…–—-]+/u, "");
    if (rest === "") return true;
    // "The author – a man of 30 – was arrested."
    if (ending === "sentence" && /^\s[–—-]\s[^–—]*\s[–—-]\s/u.test(text.slice(keyword.end)))
      return false;
    // "Also on the menu: the flan. Nobody ever speaks of my flan."
    if (role === "promo" && ending === "sentence" && several && !/^\p{Lu}{4}/u.test(text))
      return false;
    // "Watch: that was the only word that he could get in."
    if (role === "promo" && ending === "sentence" && wordCount >= 8 && /^\p{Ll}/u.test(rest))
      return false;
    if (role === "promo")
      return !(ending === "sentence" && rest.length > 100) || /^\p{Lu}{4}/u.test(text);
    if (role === "gallery" || role === "biography" || role === "comments") return rest.length < 220;
    if (role === "related") return rest.length < 120 && ending !== "sentence";
    if (role === "tag-row") return ending !== "sentence" || rest.length < 60;
    return true;
  }
  // "Top stories in the island paper this week: the bridge, and a lost cat."
  if (where === "start" && ending === "sentence" && wordCount >= 8 && role === "related")
    return false;
  if (ending !== "sentence" || length <= LONGEST_BARE) return true;
  // "Subscribe to patience, says a sign": a sentence that begins like an appeal and makes none.
  const addresses = appeal.has("you") || appeal.has("we");
  if (where === "start" && APPEALING.has(role))
    return appeal.has("product") || appeal.has("data") || appeal.has("we");
  // "The theatre receives funding from the county": few words are no sign by themselves.
  return addresses || keyword.size >= SURE || ADDRESS.test(text);
}

/** The length of a label of capitals with a colon: "SEE PICTURES:"; 0 when there is none. */
export function capsLabel(text: string): number {
  const start = text.slice(0, 50);
  if (!start.includes(":") && !start.includes("：")) return 0;
  const colon = start.search(/\s?[:：]/u);
  if (colon < 4) return 0;
  const label = text.slice(0, colon);
  const letters = label.replace(/[^\p{L}]/gu, "");
  const words = label.split(/\s+/u).length;
  return letters.length >= 4 &&
    words <= 5 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase()
    ? colon + 1
    : 0;
}

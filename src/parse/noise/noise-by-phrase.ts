/** Noise that a line shows by a phrase of the language tables: the most telling one that is trusted. */
import type { Evidence, Keyword } from "../lines/evidence.ts";
import type { Line } from "../lines/line.ts";
import type { Noise } from "../lines/verdict.ts";
import type { PhraseRole, Where } from "../words/tables/headings.ts";
import type { AppealGroup } from "../words/entry.ts";
import { entryOf } from "../words/phrase-index.ts";
import { wordsOf } from "../words/words.ts";

/** A phrase at such a place says nothing about longer lines than these. */
const LONGEST: Readonly<Record<Where, number>> = {
  whole: 90,
  label: 260,
  start: 420,
  end: 420,
  part: 700,
};
/** No phrase says anything about a longer line. */
export const LONGEST_WITH_PHRASE = LONGEST.part;

/** Certain first: what tells the most about a line decides its role. */
const ORDER: readonly Where[] = ["whole", "label", "start", "end", "part"];

export function noiseByPhrase(line: Line): Noise | undefined {
  if (line.text.length > LONGEST_WITH_PHRASE) return undefined;
  const keyword = strongest(line.evidence, line);
  if (keyword === undefined) return undefined;
  const { role, where, language } = keyword;
  return { role, rule: "phrase", where, language };
}

/** "Facebook Twitter E-mail": nothing but labels. */
export function noiseByLabels(line: Line): Noise | undefined {
  if (line.text.length > LONGEST_WITH_PHRASE || line.form.lower) return undefined;
  const { row } = line.evidence;
  if (row === undefined || (line.form.ending === "sentence" && row !== "consent")) return undefined;
  return { role: row, rule: "row-of-labels" };
}

function strongest({ keywords, appeal }: Evidence, line: Line): Keyword | undefined {
  if (keywords.length === 0) return undefined;
  const { form, text } = line;
  for (const where of ORDER) {
    for (const keyword of keywords) {
      if (keyword.where !== where || form.length > LONGEST[where]) continue;
      if (where !== "whole" && form.ending === "sentence" && isReported(text, keyword.end))
        continue;
      if (isTrusted(keyword, line, appeal.get(keyword.language))) return keyword;
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

type Groups = ReadonlySet<AppealGroup> | undefined;

function isTrusted(keyword: Keyword, line: Line, appeal: Groups): boolean {
  const { ending, wordCount } = line.form;
  if (keyword.role === "source-filler") return false;
  // A one-word answer ("No.") is no menu.
  if (keyword.where === "whole") return ending !== "sentence" || wordCount >= 3;
  if (keyword.where === "label") return isTrustedLabel(keyword, line);
  return isTrustedWithin(keyword, line, appeal);
}

const SEPARATOR = /^[\s:：|»›>►→…–—-]+/u;

/** A label with a whole sentence behind it may be a speaker. */
function isTrustedLabel({ role, end }: Keyword, { form, text }: Line): boolean {
  const behind = text.slice(end);
  const rest = behind.replace(SEPARATOR, "");
  const isSentence = form.ending === "sentence";
  if (rest === "") return true;
  // "The author – a man of 30 – was arrested."
  if (isSentence && /^\s[–—-]\s[^–—]*\s[–—-]\s/u.test(behind)) return false;
  switch (role) {
    case "promo":
      return !isSentence || isPromo(form.several, form.wordCount, text, rest);
    case "gallery":
    case "biography":
    case "comments":
      return rest.length < 220;
    case "related":
      return rest.length < 120 && !isSentence;
    case "tag-row":
      return !isSentence || rest.length < 60;
    default:
      return true;
  }
}

/** Of a sentence behind a promo's label, `rest`. */
function isPromo(several: boolean, wordCount: number, text: string, rest: string): boolean {
  const isShouted = /^\p{Lu}{4}/u.test(text);
  // "Also on the menu: the flan. Nobody ever speaks of my flan."
  if (several && !isShouted) return false;
  // "Watch: that was the only word that he could get in."
  if (wordCount >= 8 && /^\p{Ll}/u.test(rest)) return false;
  return rest.length <= 100 || isShouted;
}

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
const ADDRESS = /https?:\/\/|\bwww\.|\S@\S+\.\p{L}/iu;

/** At the start, at the end or anywhere in the line. */
function isTrustedWithin({ role, where, size }: Keyword, line: Line, appeal: Groups): boolean {
  const { ending, wordCount, length } = line.form;
  const has = (group: AppealGroup): boolean => appeal?.has(group) === true;
  // "Top stories in the island paper this week: the bridge, and a lost cat."
  if (where === "start" && ending === "sentence" && wordCount >= 8 && role === "related")
    return false;
  if (ending !== "sentence" || length <= LONGEST_BARE) return true;
  // "Subscribe to patience, says a sign": a sentence that begins like an appeal and makes none.
  if (where === "start" && APPEALING.has(role))
    return has("product") || has("data") || has("we") || (has("action") && has("offer"));
  // "The theatre receives funding from the county": few words are no sign by themselves.
  return has("you") || has("we") || size >= SURE || ADDRESS.test(line.text);
}

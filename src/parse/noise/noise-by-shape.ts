/** Noise that a line shows by its markup or its characters, before a word is understood. */
import type { Line } from "../lines/line.ts";
import type { Noise } from "../lines/verdict.ts";
import { anyUnder } from "../words/tables/tables.ts";
import { isPager } from "../lines/pager.ts";

/** What the page's own markup says of the line. */
export function noiseByMarkup({ passage }: Line): Noise | undefined {
  const { markup } = passage;
  if (passage.outside === true) return { role: "outside", rule: "outside-main-content" };
  if (passage.caption === true) return { role: "caption", rule: "figure-caption" };
  if (markup?.kind === "image" && !markup.html.includes("<img"))
    return { role: "local-image", rule: "no-absolute-url" };
  return undefined;
}

/** Names of shortcodes are in small letters; "[Verse 1]" is a label of the text's. */
const SHORTCODE = /^\[\/?[a-z][\w-]*(?:=[^\]]*|\s[^\]]*=[^\]]*)?\]$/u;
const LONGEST_SHORTCODE = 200;
const HASHTAGS = /^(?:#[\p{L}\p{M}\p{N}_-]+[\s,·|]*)+$/u;
const LONGEST_HASHTAGS = 300;
const RIGHTS = anyUnder("copyright");
const COPYRIGHT = new RegExp(
  String.raw`^(?:©|\(c\)|(?:${RIGHTS})\b|℗)[\s\u00a0:–-]*(?:©|\(c\)|(?:${anyUnder("made by")})\b)?` +
    String.raw`[\s\u00a0]*(?:[\p{L}.&]+[\s\u00a0]+){0,3}\d{4}|^©[\s\u00a0]*\p{L}`,
  "iu",
);
const LONGEST_COPYRIGHT = 400;

export function noiseByShape(line: Line): Noise | undefined {
  const { text } = line;
  if (text.startsWith("[") && text.length < LONGEST_SHORTCODE && SHORTCODE.test(text))
    return { role: "scraper-debris", rule: "shortcode" };
  const short = text.length < LONGEST_SHORT ? noiseOfShort(line) : undefined;
  if (short !== undefined) return short;
  if (text.startsWith("#") && text.length < LONGEST_HASHTAGS && HASHTAGS.test(text))
    return { role: "tag-row", rule: "hashtags" };
  if (
    text.length < LONGEST_COPYRIGHT &&
    /^[©(cC℗]/u.test(text) &&
    COPYRIGHT.test(text.slice(0, 80))
  )
    return { role: "copyright", rule: "copyright-sign" };
  return undefined;
}

const LONGEST_SHORT = 100;
const TEMPLATE = /^(?:%[a-z]\s.{0,60}|\{\{.{0,80}\}\}|<%.{0,80}%>|&lt;.{0,80}|\$\{.{0,80}\})$/u;
/** "0:47", "01:12 Min.": how long a video is. A result and the time of a live blog look otherwise. */
const DURATION = new RegExp(
  String.raw`^(?:0?\d|[0-5]\d):[0-5]\d\s?(?:${anyUnder("minutes")})\.?$|^0\d?:[0-5]\d$`,
  "iu",
);
const LONGEST_DURATION = 15;

function noiseOfShort({ text, form }: Line): Noise | undefined {
  if (TEMPLATE.test(text)) return { role: "scraper-debris", rule: "template-placeholder" };
  if (form.head.known.length === 0) return { role: "scraper-debris", rule: "no-words" };
  if (isPager(text)) return { role: "gallery", rule: "pager" };
  if (text.length <= LONGEST_DURATION && DURATION.test(text))
    return { role: "gallery", rule: "duration" };
  return undefined;
}

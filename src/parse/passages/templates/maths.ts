/**
 * TeX between $, $$, \( \) and \[ \]: as it is written, since nothing in it is Markdown. As in Pandoc, a $
 * opens before and closes behind a character that is no space, and not before a digit: "$5 to $10" are prices.
 */
import { lineBefore, marks, type Dialect } from "./dialect.ts";

/** Within a paragraph. */
const CHARACTER = String.raw`(?:\\[^]|[^\\$\n]|\n(?![ \t]*\n))`;
const DOLLARS = new RegExp(
  String.raw`(?<![\\$])(?:\$\$${CHARACTER}{1,4000}?\$\$|\$(?![\s$])${CHARACTER}{0,1000}?(?<!\s)\$(?![\d$]))`,
  "uy",
);
const BRACKETS =
  /\\\((?:(?!\\\))[^\n]|\n(?![ \t]*\n)){1,1000}\\\)|\\\[(?:(?!\\\])[^\n]|\n(?![ \t]*\n)){1,4000}\\\]/uy;

/** Of ASCII: CommonMark, 2.4, lets all of it be escaped. */
const PUNCTUATION = /[!-/:-@[-`{-~]/gu;
/** What marks the lines of a quotation is no part of it. */
const IN_QUOTATION = /\n[ \t]*>[> \t]*|[!-/:-@[-`{-~]/gu;

function asWritten(found: RegExpExecArray): string {
  const escapable = /^[ \t]*>/u.test(lineBefore(found)) ? IN_QUOTATION : PUNCTUATION;
  return found[0].replace(escapable, (sign) => (sign.length > 1 ? sign : `\\${sign}`));
}

export const maths: readonly Dialect[] = [
  ...marks("$", DOLLARS, asWritten),
  ...marks(["\\(", "\\["], BRACKETS, asWritten),
];

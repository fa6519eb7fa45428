/**
 * TeX between $, $$, \( \) and \[ \]: as it is written, since nothing in it is Markdown. As in Pandoc, a $
 * opens before and closes behind a character that is no space, and not before a digit: "$5 to $10" are prices.
 */
import { matchAt, type Dialect } from "./dialect.ts";

/** Within a paragraph. */
const CHARACTER = String.raw`(?:\\[^]|[^\\$\n]|\n(?![ \t]*\n))`;
const DOLLARS = new RegExp(
  String.raw`\$\$${CHARACTER}{1,4000}?\$\$|\$(?![\s$])${CHARACTER}{0,1000}?(?<!\s)\$(?![\d$])`,
  "uy",
);
const BRACKETS =
  /\\\((?:(?!\\\))[^\n]|\n(?![ \t]*\n)){1,1000}\\\)|\\\[(?:(?!\\\])[^\n]|\n(?![ \t]*\n)){1,4000}\\\]/uy;

export const maths: readonly Dialect[] = [
  { opening: "$", read: (text, at) => (isEscaped(text, at) ? undefined : asWritten(DOLLARS, text, at)) },
  { opening: "\\(", read: (text, at) => asWritten(BRACKETS, text, at) },
  { opening: "\\[", read: (text, at) => asWritten(BRACKETS, text, at) },
]; // prettier-ignore

/** Of ASCII: CommonMark, 2.4, lets all of it be escaped. */
const PUNCTUATION = /[!-/:-@[-`{-~]/gu;
/** What marks the lines of a quotation is no part of it. */
const IN_QUOTATION = /\n[ \t]*>[> \t]*|[!-/:-@[-`{-~]/gu;

function asWritten(pattern: RegExp, text: string, at: number): ReturnType<Dialect["read"]> {
  const found = matchAt(pattern, text, at);
  if (found === undefined) return undefined;
  const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  const escapable = /^[ \t]*>/u.test(line) ? IN_QUOTATION : PUNCTUATION;
  const written = found[0].replace(escapable, (sign) => (sign.length > 1 ? sign : `\\${sign}`));
  return { end: pattern.lastIndex, text: written };
}

function isEscaped(text: string, at: number): boolean {
  return text[at - 1] === "\\" || text[at - 1] === "$";
}

/** Markup in, the words that a reader shows of it out, on one line. */
import { toText } from "hast-util-to-text";
import rehypeParse from "rehype-parse";
import { unified } from "unified";

const html = unified().use(rehypeParse, { fragment: true });

export function plainText(markup: string): string {
  // Most titles have none.
  const text = /[<&]/u.test(markup) ? toText(html.parse(markup)) : markup;
  return text.replace(/\s+/gu, " ").trim();
}

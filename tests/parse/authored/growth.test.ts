/** No pattern of the marks that writers' tools know backtracks over what somebody repeats in one. */
import { expect, it } from "vitest";
import { growth, MOST } from "../measure-growth.ts";

const SMALL = 4000;

it.each([
  ["a container's blanks", ":::note", " ", "{a"],
  ["a container's title", ":::note a", " a", "{a"],
  ["a container's colons", ":::note\n", ":", "a{"],
  ["hidden containers", "", "::: {.hidden}\na\n:::\n", ""],
  ["a hidden container's words", "::: {", ".hidden-a ", "}\n"],
  ["a file's name", "```:", "a.", ":\na\n```"],
  ["a file's title", "```js title", " ", "a\na\n```"],
  ["titles of a file", "```js", ' title="a', "\na\n```"],
  ["attributes", "# A {:", " .a", "\n"],
  ["a callout", "> [!a", " ", "\n"],
  ["a shortcode", "{{< a", ' "', "\n"],
  ["a shortcode's blanks", "{{< a", " ", "a\n"],
  ["a tag's blanks", "{% a", " ", "a\n"],
  ["an output", "{{ page.a", " ", "a\n"],
  ["a highlight", "==a", " a", "\n"],
  ["a formula", "$a", " a", "\n"],
  ["a formula in brackets", "\\(a", " a", "\n"],
  ["a picture's address", "![a](", "a ", "\n"],
  ["a picture's size", "![a](a", " ", "=a)\n"],
  ["a private note", "%% ", "a ", "\n"],
  ["a table of contents", "[[_toc_", " ", "a\n"],
  ["an extension of kramdown", "{::a", " ", "a\n"],
  ["an abbreviation", "*[a", " ", "]: b\n"],
  ["keys without a fence", "Title: a\nAuthor: b\n", "Key: c\n", "\n"],
  ["a value without a fence", "Title: a\nAuthor: b\n", " c\n", "\n"],
])("reads %s in linear time", (_what, start, unit, end) => {
  const text = (length: number): string =>
    `${start}${unit.repeat(length / unit.length)}${end}\n\nThe harbour bridge is open.\n`;
  expect(growth([text(SMALL)], [text(4 * SMALL)], "articles/x.md")).toBeLessThan(MOST);
});

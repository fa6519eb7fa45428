/** What is wrong in a table of words is told with file and line. */
import { describe, expect, it } from "vitest";
import { checkTable } from "./check-table.ts";

const faults = (text: string): string[] =>
  checkTable("xx.txt", text).map(({ file, line, rule }) => `${file}:${line} ${rule}`);
const months = Array.from({ length: 12 }, (_, i) => `m${"abcdefghijkl".charAt(i)}`);

describe("a table of words", () => {
  it.each([
    ["comments and empty lines", "# a comment\n\n[sections]\n# another\nnews\n\nsport\n"],
    ["lines that end as on Windows", "[sections]\r\nnews\r\nsport\r\n"],
    ["no line end at the end", "[sections]\nnews"],
    ["numbers", "[comments: whole]\n{n} comments\ncomments {n}\n"],
    ["the same phrase under two headings", "[promo: label]\nmore\n\n[related: label]\nmore\n"],
    ["a word of address with and without a capital", "[appeal: you]\nSie\nsie\n"],
    ["an agency that signs in two ways", "[field: wire]\nTASS\nTass\n"],
    ["twelve months", `[months]\n${months.join("\n")}\n`],
  ])("is without fault with %s", (_, text) => {
    expect(faults(text)).toEqual([]);
  });

  it.each([
    [
      "a heading that does not exist",
      "[sections]\nnews\n\n[nosuch: label]\nmore\n",
      [4],
      "unknown-heading",
    ],
    ["a place that does not exist", "[promo: middle]\nmore\n", [1], "unknown-heading"],
    ["a heading without its second bracket", "# x\n[sections\nnews\n", [2], "unknown-heading"],
    ["a heading with a blank behind it", "[sections] \nnews\n", [1], "unknown-heading"],
    [
      "a heading twice",
      "[sections]\nnews\n[says]\nsaid\n[sections]\nsport\n",
      [5],
      "repeated-heading",
    ],
    [
      "a heading with nothing below it",
      "[says]\n# said\n\n[sections]\nnews\n",
      [1],
      "empty-heading",
    ],
    [
      "a heading with nothing below it at the end",
      "[says]\nsaid\n[sections]\n",
      [3],
      "empty-heading",
    ],
    ["a phrase above all headings", "# x\n\nnews\n[sections]\nnews\n", [3], "no-heading"],
    ["a phrase twice", "[sections]\nnews\nsport\nnews\n", [4], "repeated-phrase"],
    [
      "a phrase twice in other writing",
      "[sections]\nE-Mail news\n# x\ne-mail: News\n",
      [4],
      "repeated-phrase",
    ],
    ["eleven months", `# x\n[months]\n${months.slice(1).join("\n")}\n`, [2], "not-twelve-months"],
    ["thirteen months", `[months]\n${months.join("\n")}\nmm\n`, [1], "not-twelve-months"],
    ["a tab", "[sections]\nlocal\tnews\n", [2], "stray-blank"],
    [
      "blanks at the ends and in a row",
      "[sections]\n news\nsport \nlocal  life\n",
      [2, 3, 4],
      "stray-blank",
    ],
    ["a blank that does not break", "[sections]\nlocal\u00a0news\n", [2], "stray-blank"],
    ["a byte order mark", "\ufeff# x\n[sections]\nnews\n", [1], "stray-blank"],
    [
      "a number written otherwise",
      "[comments: whole]\n{} comments\n{N} answers\nn} replies\n",
      [2, 3, 4],
      "stray-brace",
    ],
    ["a trait that does not exist", "[traits]\nread everywhere\nodd\n", [3], "wrong-form"],
    ["a zone without its offset", "[time zones]\ncet +01:00\nmez\n", [3], "wrong-form"],
    ["a phrase without a word", "[sections]\n{n}\n--\nnews\n", [2, 3], "no-word"],
  ] as const)("is told of %s", (_, text, lines, rule) => {
    const told = faults(text);
    expect(told.filter((fault) => fault.endsWith(rule))).toEqual(
      lines.map((line) => `xx.txt:${line} ${rule}`),
    );
  });
});

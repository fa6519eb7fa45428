/** Messages that do not drown, and that no file can forge. */
import { expect, it } from "vitest";
import { problemLines } from "../../../src/cli/print/print-problems.ts";
import type { Problem } from "../../../src/model/problem.ts";

const problem = (file: string, more: Partial<Problem> = {}): Problem => ({
  ...{ file, severity: "warning", rule: "a-rule", message: "is wrong" },
  ...more,
});
const lines = (problems: readonly Problem[]): string[] =>
  problemLines(problems).map(({ text }) => text);

it("says once what many files have in common, and names five of them", () => {
  const many = Array.from({ length: 17 }, (_, n) => problem(`articles/${10 + n}.md`, { line: 3 }));
  expect(lines(many)).toEqual([
    "articles/10.md:3, articles/11.md:3, articles/12.md:3, articles/13.md:3, articles/14.md:3 and 12 more: warning: is wrong [a-rule]",
  ]);
});

it("shows the first messages of a rule, and names the places of the others", () => {
  const many = Array.from({ length: 20 }, (_, n) => problem("a.md", { message: `is ${n}`, line: n + 1 }));
  expect(lines(many)).toHaveLength(14);
  expect(lines(many).at(-1)).toBe("a.md:14, a.md:15, a.md:16, a.md:17, a.md:18 and 2 more: warning: more of this kind [a-rule]");
}); // prettier-ignore

it("names what the others are about, so that no unknown key goes unsaid", () => {
  const many = Array.from({ length: 30 }, (_, n) =>
    problem("a.md", { message: `has no key "key${10 + n}"` }),
  );
  const last = lines(many).at(-1);
  expect(last).toContain('more of this kind: "key23", "key24"');
  expect(last).toContain('"key35" and 4 more [');
});

it("puts errors last, each with its way out", () => {
  const both = [problem("b.md", { severity: "error", hint: "mend it" }), problem("a.md")];
  expect(lines(both)).toEqual([
    "a.md: warning: is wrong [a-rule]",
    "b.md: error: is wrong [a-rule]\n    mend it",
  ]);
});

it("spells out what would begin a line or turn it round", () => {
  const text = lines([problem("a\u001b[2K.md", { message: 'no key "x\n::error::y\u202e"' })]);
  expect(text).toEqual(['a\\u{1b}[2K.md: warning: no key "x\\u{a}::error::y\\u{202e}" [a-rule]']);
});

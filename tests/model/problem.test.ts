import { expect, it } from "vitest";
import { formatProblem, hasErrors, type Problem } from "../../src/model/problem.ts";

const problem: Problem = {
  file: "articles/x.txt",
  line: 3,
  severity: "error",
  rule: "bad-date",
  message: 'date "31/02" is not a day',
  hint: "write it as 2026-02-28",
};

it("prints a problem as compilers do, the way out below", () => {
  expect(formatProblem(problem)).toBe(
    'articles/x.txt:3: error: date "31/02" is not a day [bad-date]\n    write it as 2026-02-28',
  );
});

it("names the whole file when no line is to blame", () => {
  const { file, severity, rule, message } = problem;
  expect(formatProblem({ file, severity, rule, message })).toMatch(/^articles\/x\.txt: error: /);
});

it("stops the build for errors alone", () => {
  expect(hasErrors([{ ...problem, severity: "warning" }])).toBe(false);
  expect(hasErrors([{ ...problem, severity: "note" }, problem])).toBe(true);
});

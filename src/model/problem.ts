/**
 * What the publisher is told about a file: a value, never an exception. The stages collect
 * problems over all files; only the commands print them.
 */

/** `error` stops the build, `warning` does not, `note` is for information. */
export type Severity = "error" | "warning" | "note";

export interface Problem {
  /** The file, relative to the project's folder, with forward slashes: `articles/x.txt`. */
  readonly file: string;
  /** The line, counted from 1; absent when the whole file is meant. */
  readonly line?: number;
  readonly severity: Severity;
  /** A stable kebab-case name for the kind of problem, for scripts: `empty-source`. */
  readonly rule: string;
  /** What is wrong, one sentence without a full stop. */
  readonly message: string;
  /** The way out: what to do about it. */
  readonly hint?: string;
}

/** A problem without its place. */
export type Told = Omit<Problem, "file" | "line">;

type Tell = (rule: string, message: string, hint: string) => Told;

const tell =
  (severity: Severity): Tell =>
  (rule, message, hint) => ({ severity, rule, message, hint });

export const error = tell("error");
export const warning = tell("warning");
export const note = tell("note");

/** Whether any of the problems stops the build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === "error");
}

/**
 * A problem as compilers print them, so that editors can jump to it:
 * `articles/x.txt:3: error: date "31/02" is not a day [bad-date]`, the hint indented below.
 */
export function formatProblem(problem: Problem): string {
  const { file, line } = problem;
  return formatLine(line === undefined ? file : `${file}:${line}`, problem);
}

/** The same for several places. */
export function formatLine(places: string, { severity, message, rule, hint }: Told): string {
  const first = visible(`${places}: ${severity}: ${message} [${rule}]`);
  return hint === undefined ? first : `${first}\n    ${visible(hint)}`;
}

/**
 * With control characters spelled out: a key with a line feed in it must not begin a line of its own,
 * which a terminal or a workflow would take for a command.
 */
function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu,
    (char) => `\\u{${char.charCodeAt(0).toString(16)}}`,
  );
}

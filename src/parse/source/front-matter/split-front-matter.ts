/**
 * Cuts the front matter off a text: YAML between `---`, TOML between `+++`, or JSON that begins with
 * `{` on the first line. A fence may name its dialect: `---toml`.
 */
export type Dialect = "yaml" | "toml" | "json";

export interface FrontMatterText {
  readonly dialect: Dialect;
  readonly text: string;
  /** The number of its first line. */
  readonly line: number;
}

export interface SplitText {
  /** Absent when the text has no front matter. */
  readonly matter?: FrontMatterText;
  /** Why what looks like front matter cannot be read. */
  readonly fault?: "unclosed" | "unknown-dialect";
  readonly body: string;
  /** The number of the body's first line. */
  readonly bodyLine: number;
}

const OPENING = /^(---|\+\+\+)[ \t]*([a-z]*)[ \t]*$/iu;
const DIALECTS: Readonly<Record<string, Dialect>> = {
  "---": "yaml",
  "+++": "toml",
  yaml: "yaml",
  yml: "yaml",
  toml: "toml",
  json: "json",
};
/** A line that only front matter has below its first fence: `key: value`, `key = value`, `[table]`. */
const KEY =
  /^(?:(?:[\p{L}_][\p{L}\p{N}_.-]*|"[^"]+"|'[^']+')[ \t]*(?::(?:[ \t]|$)|=)|\[[\w."-]+\]|\{)/u;
/** Most keys are one word; of more, only a line that is one label and nothing else tells. */
const LOOSE_KEY = /^[\p{L}_][\p{L}\p{N}_ -]{0,30}:(?:[ \t]|$)/u;

export function splitFrontMatter(text: string): SplitText {
  const lines = new LineReader(text);
  let first = lines.next();
  while (first?.text.trim() === "") first = lines.next();
  const whole: SplitText = { body: text, bodyLine: 1 };
  if (first === undefined) return whole;
  const blankBefore = first.number > 1;
  if (/^\{[ \t]*(?:"|$)/u.test(first.text)) return splitJson(text, first) ?? whole;
  const opening = OPENING.exec(first.text);
  if (opening === null) return whole;
  const [, fence = "", name = ""] = opening;
  const dialect = DIALECTS[name === "" ? fence : name.toLowerCase()];
  let keys = 0;
  let filled = 0;
  let firstFilled = false;
  for (let line = lines.next(); line !== undefined; line = lines.next()) {
    if (isClosing(line.text, fence)) {
      // Prose between two rules is a text that begins with a rule.
      if (filled > 0 && keys === 0) return whole;
      if (blankBefore && keys === 0) return whole;
      const rest = { body: text.slice(line.end), bodyLine: line.number + 1 };
      if (dialect === undefined) return { ...rest, fault: "unknown-dialect" };
      const matter = text.slice(first.end, line.start);
      return { ...rest, matter: { dialect, text: matter, line: first.number + 1 } };
    }
    const content = line.text.trim();
    if (content === "" || content.startsWith("#")) continue;
    filled++;
    const isKey = KEY.test(line.text) || LOOSE_KEY.test(line.text);
    if (isKey) keys++;
    if (filled === 1) firstFilled = isKey;
  }
  // A text may begin with a rule; only a key below it makes it front matter.
  return firstFilled ? { ...whole, fault: "unclosed" } : whole;
}

function isClosing(line: string, fence: string): boolean {
  const end = line.trimEnd();
  return end === fence || (fence === "---" && end === "...");
}

/** The object ends where its braces are balanced; text inside quotation marks does not count. */
function splitJson(text: string, first: TextLine): SplitText | undefined {
  let depth = 0;
  let inText = false;
  for (let at = first.start; at < text.length; at++) {
    const char = text.charAt(at);
    if (inText) {
      if (char === "\\") at++;
      else if (char === '"') inText = false;
    } else if (char === '"') inText = true;
    else if (char === "{") depth++;
    else if (char === "}" && --depth === 0) {
      const newline = text.indexOf("\n", at);
      const end = newline < 0 ? text.length : newline;
      // Something behind the object: it is the text's own.
      if (text.slice(at + 1, end).trim() !== "") return undefined;
      const matter = text.slice(first.start, at + 1);
      return {
        matter: { dialect: "json", text: matter, line: first.number },
        body: text.slice(end + 1),
        bodyLine: first.number + matter.split("\n").length,
      };
    }
  }
  return { body: text, bodyLine: 1, fault: "unclosed" };
}

interface TextLine {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
  readonly start: number;
  /** Behind its line feed. */
  readonly end: number;
}

/** Reads a text line by line, so that a long one is not taken apart for the sake of its head. */
class LineReader {
  readonly #text: string;
  #at = 0;
  #number = 0;

  constructor(text: string) {
    this.#text = text;
  }

  next(): TextLine | undefined {
    if (this.#at >= this.#text.length) return undefined;
    const start = this.#at;
    const newline = this.#text.indexOf("\n", start);
    const stop = newline < 0 ? this.#text.length : newline;
    this.#at = newline < 0 ? stop : newline + 1;
    this.#number++;
    return { text: this.#text.slice(start, stop), number: this.#number, start, end: this.#at };
  }
}

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
  const whole: SplitText = { body: text, bodyLine: 1 };
  // Blank lines may stand above it.
  const start = text.lastIndexOf("\n", text.search(/\S|$/u)) + 1;
  const line = text.slice(0, start).split("\n").length;
  const end = endOfLine(text, start);
  const first = text.slice(start, end);
  if (/^\{[ \t]*(?:"|$)/u.test(first)) return splitJson(text, start, line) ?? whole;
  const [opening, fence = "", name = ""] = OPENING.exec(first) ?? [];
  if (opening === undefined) return whole;
  const closing = fence === "+++" ? /^\+{3}[^\S\n]*$/gmu : /^(?:-{3}|\.{3})[^\S\n]*$/gmu;
  closing.lastIndex = end + 1;
  const close = end < text.length ? closing.exec(text) : null;
  // A text may begin with a rule; only a key below it makes it front matter.
  if (close === null) {
    const [below] = FILLED.exec(text.slice(end)) ?? [];
    return below !== undefined && isKey(below) ? { ...whole, fault: "unclosed" } : whole;
  }
  const matter = text.slice(end + 1, close.index);
  const filled = matter.split("\n").filter((one) => FILLED.test(one));
  // Prose between two rules is a text that begins with a rule.
  if (!filled.some(isKey) && (filled.length > 0 || line > 1)) return whole;
  const body = text.slice(endOfLine(text, close.index) + 1);
  const rest = { body, bodyLine: line + matter.split("\n").length + 1 };
  const dialect = DIALECTS[name === "" ? fence : name.toLowerCase()];
  if (dialect === undefined) return { ...rest, fault: "unknown-dialect" };
  return { ...rest, matter: { dialect, text: matter, line: line + 1 } };
}

/** A line that is neither blank nor a comment. */
const FILLED = /^[^\S\n]*[^#\s].*$/mu;

function isKey(line: string): boolean {
  return KEY.test(line) || LOOSE_KEY.test(line);
}

/** Where a line ends that begins, or goes on, at a place: at its line feed, or with the text. */
function endOfLine(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  return newline < 0 ? text.length : newline;
}

/** The object ends where its braces are balanced; text inside quotation marks does not count. */
function splitJson(text: string, start: number, line: number): SplitText | undefined {
  let depth = 0;
  let inText = false;
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at);
    if (inText) {
      if (char === "\\") at++;
      else if (char === '"') inText = false;
    } else if (char === '"') inText = true;
    else if (char === "{") depth++;
    else if (char === "}" && --depth === 0) {
      const end = endOfLine(text, at);
      // Something behind the object: it is the text's own.
      if (text.slice(at + 1, end).trim() !== "") return undefined;
      const matter = text.slice(start, at + 1);
      return {
        matter: { dialect: "json", text: matter, line },
        body: text.slice(end + 1),
        bodyLine: line + matter.split("\n").length,
      };
    }
  }
  return { body: text, bodyLine: 1, fault: "unclosed" };
}

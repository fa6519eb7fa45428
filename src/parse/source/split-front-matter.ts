/** Cuts the front matter off a text: what stands between `---` on the first line and the next. */
export interface SplitText {
  /** Absent when the text has no front matter. */
  readonly matter?: string;
  readonly body: string;
  /** The number of the body's first line. */
  readonly bodyLine: number;
  /** Front matter that never ends. */
  readonly unclosed: boolean;
}

const FENCE = /^(?:---|\.\.\.)[ \t]*$/u;

export function splitFrontMatter(text: string): SplitText {
  const whole: SplitText = { body: text, bodyLine: 1, unclosed: false };
  const first = text.indexOf("\n");
  if (first < 0 || !/^---[ \t]*$/u.test(text.slice(0, first))) return whole;
  let at = first + 1;
  let line = 2;
  let looksLikeYaml = false;
  while (at < text.length) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline;
    const content = text.slice(at, Math.min(end, at + 200));
    if (FENCE.test(content)) {
      return {
        matter: text.slice(first + 1, at),
        body: text.slice(end + 1),
        bodyLine: line + 1,
        unclosed: false,
      };
    }
    if (line === 2) looksLikeYaml = /^[A-Za-z][\w-]*[ \t]*:(?:[ \t]|$)/u.test(content);
    at = end + 1;
    line++;
  }
  // A text may begin with a rule; only a key below it makes it front matter.
  return { ...whole, unclosed: looksLikeYaml };
}

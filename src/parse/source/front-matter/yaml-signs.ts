/** A document of YAML in; where a sign in it means something to YAML that nobody meant out. */
import { visit, type Document } from "yaml";

/** Text that is no part of any value. */
export interface Lost {
  readonly line: number;
  readonly text: string;
  readonly as: "a comment" | "an anchor" | "a tag";
}

/** Who writes a comment leaves a blank behind the sign; `#pier` is a tag, `#3` a number. */
const COMMENT = /[ \t]*(#[^\s#].*)/uy;

export function findLost(document: Document, text: string, lineAt: (at: number) => number): Lost[] {
  const used = new Set<string>();
  visit(document, { Alias: (_, { source }) => void used.add(source) });
  const lost: Lost[] = [];
  visit(document, {
    Scalar(_, { type, range, anchor, tag }) {
      if (type !== "PLAIN" || !range) return;
      const [start, end] = range;
      const add = (what: string, as: Lost["as"]): void =>
        void lost.push({ line: lineAt(start), text: what.trimEnd(), as });
      COMMENT.lastIndex = end;
      const comment = COMMENT.exec(text)?.[1];
      if (comment !== undefined) add(comment, "a comment");
      if (anchor !== undefined && !used.has(anchor)) add(`&${anchor}`, "an anchor");
      if (tag?.startsWith("!") === true) add(tag, "a tag");
    },
  });
  return lost;
}

/** Where an alias stands, `*x`, that has no anchor. */
export function unknownAlias(document: Document): number | undefined {
  let at: number | undefined;
  visit(document, {
    Alias(_, node) {
      if (node.resolve(document) === undefined) at ??= node.range?.[0];
    },
  });
  return at;
}

/** The sign of YAML that a value on the line begins with. */
export function signIn(line: string): string | undefined {
  return /(?::|^\s*-)[ \t]+([*&@`%!])/u.exec(line)?.[1];
}

const UNENDED = /^(?:[^:]*:|\s*-)[ \t]+(?:(["'])(?!.*\1)|(\[)(?!.*\])|(\{)(?!.*\}))/u;
const ENDS: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

/** The last value that a quotation mark or bracket begins, and none on its line ends. */
export function findUnended(text: string): { at: number; sign: string; end: string } | undefined {
  const lines = text.split("\n");
  const at = lines.findLastIndex((line) => UNENDED.test(line));
  const sign = UNENDED.exec(lines[at] ?? "")
    ?.slice(1)
    .find(Boolean);
  return sign === undefined ? undefined : { at, sign, end: ENDS[sign] ?? sign };
}

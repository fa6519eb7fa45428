/**
 * The file that a block of code is of, as its fence names it, to a line above it: `js title="main.js"`,
 * `python:read.py`.
 */
import type { Code, Paragraph, Root } from "mdast";
import { visit } from "unist-util-visit";

const NAMED =
  /(?:^|[\s,{])(?:title|file|filename|name)\s*=\s*(?:"([^"\n]+)"|'([^'\n]+)'|([^\s"'{},]+))/u;
const BEHIND = /^([\w+#-]*):([^\s:=]+)$/u;
const HAS_ENDING = /\w\.\w/u;

/** Changes the tree. */
export function nameCode(tree: Root): void {
  visit(tree, "code", (code, at = 0, parent) => {
    const name = takeName(code);
    if (name === undefined) return;
    parent?.children.splice(at, 0, nameLine(name, code));
    return at + 2;
  });
}

/** The language is then alone in its place. */
function takeName(code: Code): string | undefined {
  const [, language = "", file] = BEHIND.exec(code.lang ?? "") ?? [];
  if (file !== undefined && HAS_ENDING.test(file)) {
    code.lang = language === "" ? null : language;
    return file;
  }
  const [, double, single, bare] = NAMED.exec(`${code.lang ?? ""} ${code.meta ?? ""}`) ?? [];
  return double ?? single ?? bare;
}

function nameLine(value: string, { position }: Code): Paragraph {
  const code = { type: "inlineCode", value, position } as const;
  return { type: "paragraph", children: [code], position };
}

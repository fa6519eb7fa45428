/**
 * The file that a block of code is of, as its fence names it, to a line above it: `js title="main.js"`,
 * `python:read.py`.
 */
import type { Code, Nodes, Paragraph } from "mdast";

const NAMED =
  /(?:^|[\s,{])(?:title|file|filename|name)\s*=\s*(?:"([^"\n]+)"|'([^'\n]+)'|([^\s"'{},]+))/u;
const BEHIND = /^([\w+#-]*):([^\s:=]+)$/u;
const HAS_ENDING = /\w\.\w/u;

/** Changes the tree. */
export function nameCode(node: Nodes): void {
  if (!("children" in node)) return;
  const children = node.children as Nodes[];
  for (let at = children.length - 1; at >= 0; at--) {
    const child = children[at];
    if (child === undefined) continue;
    const name = child.type === "code" ? takeName(child) : undefined;
    if (name === undefined) nameCode(child);
    else children.splice(at, 0, nameLine(name, child));
  }
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

function nameLine(value: string, { position }: Nodes): Paragraph {
  const code = { type: "inlineCode", value, position } as const;
  return { type: "paragraph", children: [code], position };
}

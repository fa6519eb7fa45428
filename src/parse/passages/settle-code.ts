/**
 * A tree of markup, with the language of code where HTML has it, `<pre><code class="language-js">`: highlighters
 * name it on the code, on what is around it, or in words of their own.
 */
import type { Element, Nodes } from "hast";

/** Prism and HTML; highlight.js of old; GitHub; SyntaxHighlighter; what Pandoc writes into fences. */
const NAMED =
  /(?:^|\s)(?:language-|lang-|highlight-source-|brush:\s*)(?:\{\s*\.?)?([a-z\d][\w+#.-]{0,30})/iu;
/** highlight.js and Pandoc put the language beside their own name. */
const BESIDE = /(?:^|\s)(?:hljs|sourceCode)\s+(?!language-|lang-)([a-z\d][\w+#.-]{0,30})/iu;

/** Changes the tree. */
export function settleCode(node: Nodes, around?: string): void {
  if (!("children" in node)) return;
  for (const child of node.children) {
    if (child.type !== "element") continue;
    const language = languageOf(child) ?? around;
    if (child.tagName === "code")
      mark(child, node.type === "element" && isPre(node) ? language : languageOf(child));
    else if (isPre(child)) markInside(child, language);
    settleCode(child, isAround(child) ? language : undefined);
  }
}

function isPre({ tagName }: Element): boolean {
  return tagName === "pre";
}

/** Boxes that highlighters put around code. */
function isAround({ tagName }: Element): boolean {
  return /^(?:pre|div|figure|table|tbody|tr|td)$/u.test(tagName);
}

function languageOf({ tagName, properties }: Element): string | undefined {
  const { className, dataLang, dataLanguage } = properties;
  const stated = dataLanguage ?? dataLang;
  if (typeof stated === "string" && /^[a-z\d][\w+#.-]{0,30}$/iu.test(stated)) return stated;
  const names = Array.isArray(className) ? className.join(" ") : "";
  if (/^(?:pre|code)$/u.test(tagName)) return (NAMED.exec(names) ?? BESIDE.exec(names))?.[1];
  // Of a whole page, `lang-en` says what people speak there.
  return /(?:^|\s)lang-/u.test(names) ? undefined : NAMED.exec(names)?.[1];
}

function mark({ properties }: Element, language: string | undefined): void {
  if (language === undefined) delete properties.className;
  else properties.className = [`language-${language}`];
}

/** Words that stand in it without an element of code get one, if their language is known. */
function markInside(pre: Element, language: string | undefined): void {
  const isBare = !pre.children.some(
    (child) => child.type === "element" && child.tagName === "code",
  );
  if (!isBare || language === undefined) return;
  const { children } = pre;
  pre.children = [
    {
      type: "element",
      tagName: "code",
      properties: { className: [`language-${language}`] },
      children,
    },
  ];
}

/**
 * Makes markup safe to publish: only the elements of running text, no script, style, event handler
 * or id, and links and images only where they are absolute http(s).
 */
import type { Element, ElementContent, RootContent } from "hast";
import { sanitize, type Schema } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";

/** What a page that is cleaned may keep. */
const RAW: Schema = {
  tagNames:
    "p h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong b i a br img table thead tbody tr th td hr del s sup sub q cite small kbd mark dl dt dd figure figcaption".split(
      " ",
    ),
  attributes: { a: ["href"], img: ["src", "alt"], ol: ["start"], th: ["align"], td: ["align"] },
  // `dropRelative` decides, as RFC 3986, 3.1, has it: a scheme may be in capitals.
  protocols: {},
  required: {},
  strip: [
    "script",
    "style",
    "template",
    "noscript",
    "iframe",
    "object",
    "embed",
    "svg",
    "math",
    "form",
    "button",
    "select",
    "textarea",
  ],
  allowComments: false,
  allowDoctypes: false,
};

/** What somebody wrote may say more: what it marks is what it is. */
const AUTHORED: Schema = {
  ...RAW,
  tagNames: [
    ...(RAW.tagNames ?? []),
    ..."abbr bdi bdo caption col colgroup details dfn ins rp rt ruby samp summary tfoot time u var wbr".split(
      " ",
    ),
  ],
  attributes: {
    ...RAW.attributes,
    abbr: ["title"],
    bdo: ["dir"],
    code: [["className", /^language-./]],
    col: ["span"],
    details: ["open"],
    img: ["src", "alt", "title", "width", "height"],
    li: ["value"],
    ol: ["start", "reversed", "type"],
    td: ["align", "colSpan", "rowSpan"],
    th: ["align", "colSpan", "rowSpan", "scope"],
    time: ["dateTime"],
  },
};

/** One block of markup as safe HTML; "" when nothing is left of it. */
export function safeHtml(node: RootContent | Element): string {
  return printHtml(safeNodes(node, RAW));
}

/** One block of an authored text as safe nodes: empty when nothing is left of it. */
export function safeAuthored(node: Element): ElementContent[] {
  return safeNodes(node, AUTHORED);
}

export function printHtml(children: ElementContent[]): string {
  return toHtml(
    { type: "root", children },
    { characterReferences: { useNamedReferences: false } },
  ).trim();
}

function safeNodes(node: RootContent | Element, schema: Schema): ElementContent[] {
  const clean = sanitize({ type: "root", children: [lowerHeading(node)] }, schema);
  if (clean.type !== "root") return [];
  return clean.children.flatMap((child) =>
    child.type === "element" ? dropRelative(child) : child.type === "text" ? [child] : [],
  );
}

/** The page has one h1, and it is the title. */
function lowerHeading(node: RootContent | Element): RootContent {
  return node.type === "element" && node.tagName === "h1" ? { ...node, tagName: "h2" } : node;
}

/** A relative link becomes its text, a relative image goes. */
function dropRelative(element: Element): ElementContent[] {
  const children = element.children.flatMap((child) =>
    child.type === "element" ? dropRelative(child) : [child],
  );
  if (element.tagName === "img" && !isAbsolute(element.properties.src)) return [];
  if (element.tagName === "a" && !isAbsolute(element.properties.href)) return children;
  return [{ ...element, children }];
}

export function isAbsolute(url: unknown): url is string {
  return typeof url === "string" && /^https?:\/\//iu.test(url) && URL.canParse(url);
}

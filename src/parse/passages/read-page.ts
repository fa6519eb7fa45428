/**
 * A saved web page to passages: the page is read by rehype, and what is not its main content is
 * marked as outside, so that it is dropped on record.
 */
import type { Element, ElementContent, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { dropSilent, isElement } from "./elements.ts";
import { passagesOf, type MarkupRead } from "./markup-passages.ts";
import { placeEmbeds, type Frame } from "./places/place-embeds.ts";
import { settlePlaces } from "./places/settle-places.ts";
import { boxOf } from "./page/boxes.ts";
import { findPageHeadline } from "./page/page-headline.ts";
import { mainContent } from "./page/main-content.ts";
import { pageOf } from "./page/page.ts";
import { factsOf, type PageFacts } from "./page/page-facts.ts";
import { settleCode } from "./settle-code.ts";
import { splitBreaks } from "./page/split-breaks.ts";
import { baseOf, readStatedData } from "./page/stated-data.ts";

const parser = unified().use(rehypeParse);

/** `light` is the page's text without its scripts and the like, `source` where it is said to come from. */
export function readPage(
  light: string,
  firstLine: number,
  source?: string,
): MarkupRead & { readonly facts: PageFacts; readonly frames: readonly Frame[] } {
  const tree = parser.parse(light);
  const body = bodyOf(tree);
  const stated = readStatedData(tree);
  settleCode(body);
  settlePlaces(body, baseOf(stated) ?? source);
  const frames = placeEmbeds(body);
  dropSilent(body);
  splitBreaks(body);
  const whole = boxOf(body);
  const headline = findPageHeadline(whole, stated);
  const { text, beside, times } = mainContent(pageOf(whole, headline?.run));
  const titled = new Set(headline?.run?.nodes);
  const read = passagesOf({ type: "root", children: body.children }, firstLine, (nodes) => {
    if (holds(nodes, titled)) return { headline: true };
    if (holds(nodes, text)) return { main: true };
    return text.size === 0 || holds(nodes, beside) ? {} : { outside: true };
  });
  return { ...read, frames, facts: factsOf(stated, headline?.text, times) };
}

/** Whether one of the nodes or what is in them is in the set. */
function holds(nodes: readonly ElementContent[], set: ReadonlySet<ElementContent>): boolean {
  return nodes.some(
    (node) => set.has(node) || (node.type === "element" && holds(node.children, set)),
  );
}

/** The parser makes one where the page has none, but for a page of frames. */
function bodyOf(tree: Root): Element {
  const html = tree.children.find(isElement);
  const body = html?.children.filter(isElement).find(({ tagName }) => tagName === "body");
  return body ?? { type: "element", tagName: "body", properties: {}, children: [] };
}

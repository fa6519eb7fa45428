/**
 * Makes markup safe to publish: only elements and attributes that carry meaning, no script, style or event
 * handler, no id but ours, and links and images only where their addresses may be published.
 */
import type { Element, ElementContent, RootContent } from "hast";
import { sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import { anchorIn } from "../../model/addresses/anchors.ts";
import { isLocalAddress } from "../../model/media.ts";
import { isAbsolute, isLinkable, liesBeside } from "./addresses.ts";
import { readable } from "./readable.ts";
import { SAFE } from "./safe-schema.ts";

/** What may stay of a text that is on the publication itself. */
interface OwnMarkup {
  /** Whether the local address of a picture or a link may. */
  readonly keeps: (address: string) => boolean;
  readonly ids: boolean;
}

const OF_WRITERS: OwnMarkup = {
  keeps: (address) => isLocalAddress(address) || anchorIn(address) !== undefined,
  ids: true,
};
const OF_PAGES: OwnMarkup = { keeps: liesBeside, ids: false };

/** One block of a page that is cleaned as safe HTML; "" when nothing is left of it. */
export function safeHtml(node: RootContent | Element): string {
  return printHtml(safeNodes(node, OF_PAGES));
}

export function printHtml(children: ElementContent[]): string {
  return toHtml(
    { type: "root", children },
    { characterReferences: { useNamedReferences: false } },
  ).trim();
}

/** One block of markup as safe nodes: empty when nothing is left of it. */
export function safeNodes(node: RootContent | Element, own = OF_WRITERS): ElementContent[] {
  const plain = node.type === "element" ? inAttributes(node) : node;
  const clean = sanitize({ type: "root", children: [plain] }, SAFE);
  if (clean.type !== "root") return [];
  return clean.children.flatMap((child) =>
    child.type === "element"
      ? dropOthers(child, own).flatMap((one) => (one.type === "element" ? readable(one) : one))
      : child.type === "text"
        ? [child]
        : [],
  );
}

const CELLS = new Set(["td", "th", "col"]);
/** What their presence says, whatever their value (HTML, 2.3.2, "Boolean attributes"). */
const BOOLEANS = ["open", "reversed"];
const SIDES = ["width", "height"];

/** The page has one h1, and it is the title; of styles, the side on which a cell's numbers stand has meaning. */
function inAttributes(element: Element): Element {
  const { tagName, children } = element;
  const properties = { ...element.properties };
  for (const name of BOOLEANS) if (properties[name] != null) properties[name] = true;
  for (const name of SIDES) {
    if (tagName === "img" && typeof properties[name] === "string")
      properties[name] = properties[name].replace(/px$/iu, "");
  }
  const side = CELLS.has(tagName)
    ? /text-align:\s*(left|right|center)/iu.exec(String(properties.style))?.[1]
    : undefined;
  return {
    ...element,
    tagName: tagName === "h1" ? "h2" : tagName,
    properties: side === undefined ? properties : { ...properties, align: side },
    children: children.map((child) => (child.type === "element" ? inAttributes(child) : child)),
  };
}

/** A link to elsewhere becomes its text, an image from elsewhere goes. */
function dropOthers(element: Element, own: OwnMarkup): ElementContent[] {
  const children = element.children.flatMap((child) =>
    child.type === "element" ? dropOthers(child, own) : [child],
  );
  const { id, ...others } = element.properties;
  const properties = own.ids ? element.properties : others;
  const { src, href } = properties;
  const isKept = (address: unknown) => typeof address === "string" && own.keeps(address);
  if (element.tagName === "img" && !isAbsolute(src) && !isKept(src)) return [];
  if (element.tagName === "a" && !isLinkable(href) && !isKept(href)) return children;
  return [{ ...element, properties, children }];
}

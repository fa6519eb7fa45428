/**
 * The tree of an authored text, with the ids that its links within the text lead to: what the writer named
 * keeps its name behind a prefix, and a link to a heading leads to the id that the page gives the heading.
 */
import type { Element, Nodes } from "hast";
import { toText } from "hast-util-to-text";
import { anchorAt, anchorLink, anchorOf, Anchors } from "../../model/addresses/anchors.ts";
import { NOTE } from "../passages/markdown/place-footnotes.ts";
import { isElement, walk } from "../passages/elements.ts";

/** Changes the tree. Returns the links within it that lead somewhere. */
export function settleAnchors(tree: Nodes): ReadonlySet<string> {
  const ids = new Set<string>();
  walk(tree, (element) => {
    nameAnew(element, ids);
  });
  handOn(tree);
  const anchors = new Anchors(ids);
  walk(tree, (element) => {
    if (/^h[1-6]$/u.test(element.tagName) && element.properties.id === undefined)
      ids.add(anchors.next(toText(element, { whitespace: "pre" })));
  });
  const links = new Set<string>();
  walk(tree, ({ tagName, properties }) => {
    const { href } = properties;
    const id = tagName === "a" && /^#./u.test(String(href)) ? anchorAt(String(href)) : "";
    if (id === "" || !ids.has(id)) return;
    properties.href = anchorLink(id);
    links.add(properties.href);
  });
  return links;
}

/** What states an id, or is an anchor of old, gets its id here; of several with one id, the first. */
function nameAnew(element: Element, ids: Set<string>): void {
  const { tagName, properties } = element;
  const { id: stated, [NOTE]: note } = properties;
  const old = tagName === "a" && properties.href == null ? properties.name : undefined;
  const id = typeof note === "string" ? note : anchorOf(stated ?? old ?? "");
  delete properties.id;
  if (id === "" || ids.has(id)) return;
  ids.add(id);
  properties.id = id;
  if (tagName === "a" && properties.href == null) element.tagName = "span";
}

const LINES = /^(?:p|h[1-6]|li|td|th|dt|dd|caption|figcaption|summary)$/u;

/** An empty element gives its id to the line that it stands in, or to what follows it. */
function handOn(parent: Nodes): void {
  if (!("children" in parent)) return;
  parent.children.forEach((child, at) => {
    handOn(child);
    if (!isElement(child) || child.properties.id === undefined || !isEmpty(child)) return;
    const next = parent.children
      .slice(at + 1)
      .find((one) => one.type !== "text" || one.value.trim());
    const bearer = isElement(parent) && LINES.test(parent.tagName) ? parent : next;
    if (!isElement(bearer) || bearer.properties.id !== undefined) return;
    bearer.properties.id = child.properties.id;
    delete child.properties.id;
    const before = parent.children[at - 1];
    if (before?.type === "text" && at === parent.children.length - 1)
      before.value = before.value.trimEnd();
  });
}

/** Whether nothing stands in it; pictures and the like say something without. */
function isEmpty({ tagName, children }: Element): boolean {
  return (
    /^(?:a|span|p|div)$/u.test(tagName) &&
    children.every((child) => (isElement(child) ? isEmpty(child) : !toText(child).trim()))
  );
}

/**
 * A tree of markup, with its pictures and links where they really are: pictures that are loaded late, chosen
 * by size or only shown without scripts become plain ones, AMP's elements HTML's, and addresses those of the
 * page's own site.
 */
import type { Element, ElementContent, Nodes } from "hast";
import { isPlaceholder, pictureAddress } from "./picture-address.ts";
import { pageAt } from "./players.ts";
import { resolveAddress } from "./resolve-address.ts";

/** AMP's elements, and HTML's. */
const AMP: ReadonlyMap<string, string> = new Map([
  ["amp-img", "img"],
  ["amp-anim", "img"],
  ["amp-video", "video"],
  ["amp-audio", "audio"],
  ["amp-iframe", "iframe"],
]);
/** Elements that scripts fill, by the site that they show something of. */
const PLAYER = /^(?:amp|lite)-(\w+)$/u;
const IDS = ["dataVideoid", "videoid", "dataTweetid", "dataShortcode", "dataGistid", "dataHref"];
const ADDRESSES = ["href", "src", "poster", "data", "cite", "dataSrc", "dataLazySrc"];

/** Changes the tree. Without `base`, local addresses stay. */
export function settlePlaces(node: Nodes, base: string | undefined): void {
  if (!("children" in node)) return;
  node.children = settled(node.children as ElementContent[], base);
  for (const child of node.children) settlePlaces(child, base);
}

function settled(nodes: readonly ElementContent[], base: string | undefined): ElementContent[] {
  const kept: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type !== "element") kept.push(node);
    else if (node.tagName === "noscript" && isOfPictures(node)) takeFromNoscript(node, kept, base);
    else {
      const plain = plainOf(node);
      resolveIn(plain, base);
      kept.push(plain);
    }
  }
  return kept;
}

/** A picture element gives its own; AMP's are HTML's. */
function plainOf(element: Element): Element {
  if (element.tagName === "picture") return pictureOf(element);
  const [, site = ""] = PLAYER.exec(element.tagName) ?? [];
  const id = IDS.map((name) => element.properties[name]).find((one) => typeof one === "string");
  const src = id === undefined ? undefined : pageAt(site, id);
  if (src !== undefined)
    return { ...element, tagName: "iframe", properties: { src }, children: [] };
  const tagName = AMP.get(element.tagName);
  if (tagName === undefined) return element;
  return { ...element, tagName, children: tagName === "img" ? [] : element.children };
}

/** The sources are other forms of the same picture; the last one is the plainest. */
function pictureOf(element: Element): Element {
  const inner = element.children.filter((child) => child.type === "element").map(plainOf);
  const image = inner.find(({ tagName }) => tagName === "img");
  if (image === undefined) return element;
  if (!isPlaceholder(pictureAddress(image))) return image;
  const source = inner.findLast(({ tagName, properties }) => tagName === "source" && properties);
  const src = source && pictureAddress(source);
  return src === undefined ? image : { ...image, properties: { ...image.properties, src } };
}

function resolveIn({ tagName, properties }: Element, base: string | undefined): void {
  if (tagName === "img") {
    const address = pictureAddress({ type: "element", tagName, properties, children: [] });
    if (address !== undefined) properties.src = address;
  }
  for (const name of ADDRESSES) {
    const value = properties[name];
    if (typeof value === "string") properties[name] = resolveAddress(value, base);
  }
}

const AROUND_PICTURES = new Set(["picture", "figure", "a", "p", "span", "amp-img"]);

/** Whether nothing else stands in it. */
function isOfPictures({ children }: Element): boolean {
  const elements = children.filter((child) => child.type === "element");
  return (
    elements.length > 0 &&
    children.every((child) => child.type !== "text" || child.value.trim() === "") &&
    elements.every((one) => one.tagName === "img" || isAroundPictures(one))
  );
}

function isAroundPictures(element: Element): boolean {
  return AROUND_PICTURES.has(element.tagName) && isOfPictures(element);
}

/** What stands there without scripts is what the picture before it, or in it, is to become. */
function takeFromNoscript(
  noscript: Element,
  before: ElementContent[],
  base: string | undefined,
): void {
  const pictures = settled(noscript.children, base).filter((node) => node.type === "element");
  const at = before.findLastIndex((node) => node.type === "element");
  const last = before[at];
  const lazy = last?.type === "element" ? pictureIn(last) : undefined;
  const [own] = pictures.map((picture) => pictureIn(picture));
  if (lazy === undefined || own === undefined) before.push(...pictures);
  else if (isPlaceholder(pictureAddress(lazy))) lazy.properties.src = pictureAddress(own) ?? "";
  else if (pictureAddress(lazy) !== pictureAddress(own) && !isSame(lazy, own))
    before.push(...pictures);
}

/** The same picture in another size has the same words, or lies in the same place. */
function isSame(one: Element, other: Element): boolean {
  const [a, b] = [one, other].map((picture) => {
    const { alt } = picture.properties;
    return { alt, path: pictureAddress(picture)?.replace(/[?#].*$|-\d+x\d+(?=\.\w+$)/gu, "") };
  });
  return a?.path === b?.path || (typeof a?.alt === "string" && a.alt !== "" && a.alt === b?.alt);
}

function pictureIn(element: Element): Element | undefined {
  if (element.tagName === "img") return element;
  for (const child of element.children) {
    const found = child.type === "element" ? pictureIn(child) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

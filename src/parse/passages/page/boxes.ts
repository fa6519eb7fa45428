/**
 * A page's tree as boxes with the text that stands directly in them, and how much running text and
 * how many links each of them holds.
 */
import type { Element, ElementContent } from "hast";
import { isElement, isInline, parted } from "../elements.ts";
import { isPlaceholder, pictureAddress } from "../places/picture-address.ts";
import { isProseRun } from "./prose-run.ts";

/** Inline content that stands together: a paragraph, a label, an item of a list. */
export interface Run {
  readonly kind: "run";
  readonly nodes: readonly ElementContent[];
  readonly text: string;
  /** How many of its characters are links. */
  readonly linked: number;
  readonly isProse: boolean;
  /** Whether it stands in an item of a list. */
  readonly isItem: boolean;
  /** Whether it is a picture without words. */
  readonly isPicture: boolean;
}

export interface Box {
  readonly kind: "box";
  readonly element: Element;
  /** Boxes and runs in the order of the page. */
  readonly parts: readonly (Box | Run)[];
  /** In characters, with everything inside: all text, links, and running text outside of links. */
  readonly text: number;
  readonly linked: number;
  readonly prose: number;
}

/** What a run stands in, however deep. */
interface Within {
  readonly isLink: boolean;
  readonly isItem: boolean;
}

const OUTSIDE: Within = { isLink: false, isItem: false };

export function boxOf(element: Element, within: Within = OUTSIDE): Box {
  const inner = {
    isLink: within.isLink || element.tagName === "a",
    isItem: within.isItem || element.tagName === "li",
  };
  const parts = parted(element.children.filter(({ type }) => type !== "comment")).flatMap(
    (group): (Box | Run)[] => {
      const [first] = group;
      if (isElement(first) && !isInline(first)) return [boxOf(first, inner)];
      return runsOf(group, inner);
    },
  );
  let [text, linked, prose] = [0, 0, 0];
  for (const part of parts) {
    const isRun = part.kind === "run";
    text += isRun ? part.text.length : part.text;
    linked += part.linked;
    prose += isRun ? (part.isProse ? part.text.length - part.linked : 0) : part.prose;
  }
  return { kind: "box", element, parts, text, linked, prose };
}

/** One, or none where nothing is to be seen. */
function runsOf(nodes: readonly ElementContent[], { isLink, isItem }: Within): Run[] {
  const text = nodes.map(textOf).join("").replace(/\s+/gu, " ").trim();
  const isPicture = text === "" && nodes.some(holdsPicture);
  // Rows of pictures are galleries of other stories as often as of this one.
  if (text === "" && (!isPicture || isLink || isItem)) return [];
  const linked = isLink
    ? text.length
    : Math.min(
        text.length,
        nodes.reduce((sum, node) => sum + linkedIn(node), 0),
      );
  const isProse = isProseRun(text, linked);
  return [{ kind: "run", nodes, text, linked, isProse, isItem, isPicture }];
}

/** A picture that leads elsewhere than to itself is a teaser or a banner. */
function holdsPicture(node: ElementContent): boolean {
  if (node.type !== "element") return false;
  if (node.tagName === "img") return !isPlaceholder(pictureAddress(node));
  const { href } = node.properties;
  if (node.tagName === "a" && !/\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/iu.test(String(href)))
    return false;
  return node.children.some(holdsPicture);
}

/** The words in it, without collapsing their space. */
export function textOf(node: ElementContent): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element") return "";
  return node.tagName === "br" ? "\n" : node.children.map(textOf).join("");
}

function linkedIn(node: ElementContent): number {
  if (node.type !== "element") return 0;
  if (node.tagName === "a") return textOf(node).replace(/\s+/gu, " ").trim().length;
  return node.children.reduce((sum, child) => sum + linkedIn(child), 0);
}

/** What the elements of an authored text are to us. Those that are named nowhere give way to what is in them. */
import type { Element, ElementContent } from "hast";
import {
  isBlank,
  isBlockName,
  isElement,
  isInline,
  paragraphOf,
  parted,
} from "../passages/elements.ts";
import { EMBED } from "../passages/places/embed-facts.ts";
import { isPublished } from "../passages/safe-schema.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements of the past, and what they are now. */
export const RENAMED: ReadonlyMap<string, string> = new Map([
  ["acronym", "abbr"],
  ["dir", "ul"],
  ["listing", "pre"],
  ["menu", "ul"],
  ["plaintext", "pre"],
  ["strike", "s"],
  ["tt", "code"],
  ["xmp", "pre"],
]);
/** What no reader may run, load or see. */
export const UNSAFE = words(
  "annotation annotation-xml applet base canvas head link meta script style svg template title",
);
export const EMBEDS = words("audio embed iframe object video");
/** What is filled in, not read. */
export const FIELDS = words("datalist input meter option progress select textarea");
/** Fields that may say in words what they show. */
export const GAUGES = words("meter progress");

/** Elements that lay out a page: a paragraph when they hold words, nothing when they hold paragraphs. */
export function isWrapper(tagName: string): boolean {
  return tagName === "noscript" || (isBlockName(tagName) && !isPublished(tagName));
}

/** Words between blocks become paragraphs, and each embed among them one of its own; blanks between them go. */
export function inParagraphs(nodes: readonly ElementContent[]): Element[] {
  return parted(nodes).flatMap((group) => {
    const [first] = group;
    if (isElement(first) && !isInline(first)) return [first];
    return apart(group)
      .filter((run) => !run.every(isBlank))
      .map((run) => paragraphOf(run));
  });
}

/** What stands between embeds, and each of them. */
function apart(run: readonly ElementContent[]): ElementContent[][] {
  const parts: ElementContent[][] = [[]];
  const isAlone = run.filter((node) => !isBlank(node)).length < 2;
  for (const node of run) {
    if (isAlone || !isEmbed(node)) parts.at(-1)?.push(node);
    else parts.push([node], []);
  }
  return parts;
}

/** Whether it stands for something that is played or shown from elsewhere. */
export function isEmbed(node: ElementContent): boolean {
  return isElement(node) && node.properties[EMBED] !== undefined;
}

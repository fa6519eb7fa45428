/** What an element embeds from elsewhere: its address, as people would open it, its title and its poster. */
import type { Element } from "hast";
import { toText } from "hast-util-to-text";
import { pageOf } from "./players.ts";

export interface Embedded {
  readonly address: string;
  readonly title: string | undefined;
  /** Where a picture of it is. */
  readonly poster: string | undefined;
}

/** What marks in a tree what was embedded. */
export const EMBED = "dataEmbed";

const SOURCES = "src dataSrc dataLazySrc data dataInstgrmPermalink dataHref cite".split(" ");
/** Undefined where nothing tells what it is. */
export function embeddedBy(element: Element): Embedded | undefined {
  const source = sourceOf(element);
  if (source === undefined) return undefined;
  const title = ["title", "ariaLabel", "alt"]
    .map((name) => element.properties[name])
    .find((value) => typeof value === "string" && value.trim() !== "");
  const { poster } = element.properties;
  return {
    address: pageOf(source) ?? source,
    title: typeof title === "string" ? title.trim() : undefined,
    poster: typeof poster === "string" && poster !== "" ? poster : undefined,
  };
}

/** Scripts of social networks fill a quotation or a box; what it quotes may be no more than a link. */
export function isHollow(element: Element): boolean {
  const { className } = element.properties;
  const isBox = Array.isArray(className) && /\bfb-(?:post|video)\b/u.test(className.join(" "));
  return (element.tagName === "blockquote" || isBox) && toText(element).trim() === "";
}

/** Its own address, or the first of its sources'. */
function sourceOf(element: Element): string | undefined {
  const names = element.tagName === "a" ? ["href"] : SOURCES;
  for (const name of names) {
    const value = element.properties[name];
    if (typeof value === "string" && value.trim() !== "" && !/^about:/iu.test(value))
      return value.trim();
  }
  for (const child of element.children) {
    const isOne = child.type === "element" && /^(?:source|embed|a|p)$/u.test(child.tagName);
    if (isOne) {
      const source = sourceOf(child);
      if (source !== undefined) return source;
    }
  }
  return undefined;
}

/** Whether a script at the address shows something that can be linked to. */
export function isShownBy(address: unknown): boolean {
  return typeof address === "string" && pageOf(address) !== undefined;
}

/** A link to what is embedded, with its poster. */
export function linkTo({ address, title, poster }: Embedded): Element {
  const words = { type: "text", value: title ?? address } as const;
  const properties = { href: address, [EMBED]: "" };
  const link = (children: Element["children"]): Element => {
    return { type: "element", tagName: "a", properties, children };
  };
  if (poster === undefined) return link([words]);
  const picture = { src: poster, alt: "" };
  return link([
    { type: "element", tagName: "img", properties: picture, children: [] },
    { type: "text", value: " " },
    words,
  ]);
}

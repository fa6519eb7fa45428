/** What a saved page plays from elsewhere, to a paragraph with a link to it. Other frames are ads, as a rule. */
import type { Element, ElementContent, Nodes } from "hast";
import { isAbsolute } from "../addresses.ts";
import { lineOf } from "../elements.ts";
import { EMBED, embeddedBy, isHollow, linkTo } from "./embed-facts.ts";

const PLAYED = new Set(["video", "audio", "object", "embed"]);
const FRAMES = new Set(["iframe", ...PLAYED]);
/** Ads of the past. */
const FLASH = /\.swf(?:[?#]|$)/iu;
const HOSTS =
  "youtube.com youtu.be vimeo.com dailymotion.com spotify.com soundcloud.com bandcamp.com twitch.tv ted.com " +
  "twitter.com x.com instagram.com facebook.com gist.github.com";
const PLAYERS = new RegExp(
  String.raw`^https?://(?:[\w-]+\.)*(?:${HOSTS.replaceAll(".", String.raw`\.`).replaceAll(" ", "|")})/`,
  "iu",
);

/** One that goes. */
export interface Frame {
  /** The line of the tree's text, counted from 1. */
  readonly line: number;
  /** Its title and address, or its tag. */
  readonly text: string;
}

/** Changes the tree. Returns the frames in it that are to go. */
export function placeEmbeds(node: Nodes): Frame[] {
  if (!("children" in node)) return [];
  const children = node.children as ElementContent[];
  return children.flatMap((child, i) => {
    if (child.type !== "element") return [];
    const placed = paragraphOf(child);
    if (placed !== undefined) children[i] = placed;
    else if (FRAMES.has(child.tagName)) return [frameOf(child)];
    return placed === undefined ? placeEmbeds(child) : [];
  });
}

function frameOf(element: Element): Frame {
  const { address, title } = embeddedBy(element) ?? {};
  const text = [title, address].filter((part) => part !== undefined).join(" ");
  const line = lineOf(element) ?? 1;
  return { line, text: text === "" ? `<${element.tagName}>` : text };
}

function paragraphOf(element: Element): Element | undefined {
  const { tagName, position } = element;
  const isPlayed = PLAYED.has(tagName) || isHollow(element);
  if (!isPlayed && !FRAMES.has(tagName)) return undefined;
  const embedded = embeddedBy(element);
  if (embedded === undefined || !isAbsolute(embedded.address)) return undefined;
  if (FLASH.test(embedded.address)) return undefined;
  if (!isPlayed && !PLAYERS.test(embedded.address)) return undefined;
  return {
    ...{ type: "element", tagName: "p", properties: { [EMBED]: "" } },
    children: [linkTo(embedded)],
    ...(position === undefined ? {} : { position }),
  };
}

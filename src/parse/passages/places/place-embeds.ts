/** What a saved page plays from elsewhere, to a paragraph with a link to it. Frames of other kinds are ads. */
import type { Element, ElementContent, Nodes } from "hast";
import { isAbsolute } from "../addresses.ts";
import { embeddedBy, isEmptyQuotation, linkTo } from "./embed-facts.ts";

/** What marks such a paragraph in the tree. */
export const EMBED = "dataEmbed";

const PLAYED = new Set(["video", "audio"]);
const FRAMES = new Set(["iframe", "object", "embed"]);
const HOSTS =
  "youtube.com youtu.be vimeo.com dailymotion.com spotify.com soundcloud.com bandcamp.com twitch.tv ted.com";
const PLAYERS = new RegExp(
  String.raw`^https?://(?:[\w-]+\.)*(?:${HOSTS.replaceAll(".", String.raw`\.`).replaceAll(" ", "|")})/`,
  "iu",
);

/** Changes the tree. */
export function placeEmbeds(node: Nodes): void {
  if (!("children" in node)) return;
  const children = node.children as ElementContent[];
  children.forEach((child, i) => {
    if (child.type !== "element") return;
    const placed = paragraphOf(child);
    if (placed === undefined) placeEmbeds(child);
    else children[i] = placed;
  });
}

function paragraphOf(element: Element): Element | undefined {
  const { tagName, position } = element;
  const isPlayed = PLAYED.has(tagName) || isEmptyQuotation(element);
  if (!isPlayed && !FRAMES.has(tagName)) return undefined;
  const embedded = embeddedBy(element);
  if (embedded === undefined || !isAbsolute(embedded.address)) return undefined;
  if (!isPlayed && !PLAYERS.test(embedded.address)) return undefined;
  return {
    ...{ type: "element", tagName: "p", properties: { [EMBED]: "" } },
    children: [linkTo(embedded)],
    ...(position === undefined ? {} : { position }),
  };
}

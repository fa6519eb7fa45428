/**
 * What the library cannot write and both XML formats need: the namespaces, paging and archiving
 * (RFC 5005) in the head, the image of an entry.
 */
import type { Xml } from "../model/escape.ts";
import type { Picture } from "../model/media.ts";
import { LICENSE_TYPE, type Site } from "../model/site.ts";
import type { FeedHead } from "./feed-head.ts";
import { xmlElement } from "./xml.ts";

export const NAMESPACES = {
  fh: "http://purl.org/syndication/history/1.0",
  media: "http://search.yahoo.com/mrss/",
  dc: "http://purl.org/dc/elements/1.1/",
  content: "http://purl.org/rss/1.0/modules/content/",
} as const;

/** The links and marks of RFC 5005; `link` is the name that Atom's link has in the format. */
export function historyElements(head: FeedHead, link: "link" | "atom:link"): readonly Xml[] {
  return [
    ...(head.isArchive ? [xmlElement(link, { rel: "current", href: head.current })] : []),
    ...(head.previousArchive === undefined
      ? []
      : [xmlElement(link, { rel: "prev-archive", href: head.previousArchive })]),
    ...(head.isArchive ? [xmlElement("fh:archive", {})] : []),
    ...(head.isComplete ? [xmlElement("fh:complete", {})] : []),
  ];
}

/** The licence for machines, as RFC 4946 links to one; RSL says of which type it is. */
export function licenseElements({ license }: Site, link: "link" | "atom:link"): readonly Xml[] {
  if (license === undefined) return [];
  return [xmlElement(link, { rel: "license", type: LICENSE_TYPE, href: license })];
}

/** An image is no enclosure: readers offer enclosures for download. */
export function imageElements(image: Picture | undefined): readonly Xml[] {
  if (image === undefined) return [];
  const { address: url, type, width, height } = image;
  const size = { width: width?.toString(), height: height?.toString() };
  return [xmlElement("media:content", { url, type, medium: "image", ...size })];
}

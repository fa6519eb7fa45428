/**
 * What a feed document says about itself, the same in every format: names and links. The links
 * follow RFC 5005, section 4: an archive document names the subscription document as `current`,
 * and both name the archive document before them as `prev-archive`.
 */
import type { Site } from "../site.ts";
import { archivePath, feedPath, listPath, SITE_LIST, type Format } from "../paths.ts";
import type { FeedDocument } from "./feed-document.ts";

export interface FeedHead {
  readonly title: string;
  /** The page that the feed belongs to. */
  readonly page: string;
  /** This document. */
  readonly self: string;
  /** The document to subscribe to; the same as `self` but in archive documents. */
  readonly current: string;
  readonly isArchive: boolean;
  readonly previousArchive?: string;
  /** The WebSub hub. An archive document is no topic, so it names none. */
  readonly hub?: string;
}

export function feedHead(site: Site, document: FeedDocument, format: Format): FeedHead {
  const { origin, list, listTitle, slice, previousSlice } = document;
  const current = origin + feedPath(slice === undefined ? list : SITE_LIST, format);
  return {
    title: listTitle === undefined ? site.title : `${listTitle} – ${site.title}`,
    page: origin + listPath(list),
    self: slice === undefined ? current : origin + archivePath(slice, format),
    current,
    isArchive: slice !== undefined,
    ...(previousSlice === undefined
      ? {}
      : { previousArchive: origin + archivePath(previousSlice, format) }),
    ...(slice !== undefined || site.hub === undefined ? {} : { hub: site.hub }),
  };
}

export const GENERATOR = "Broadsheet";

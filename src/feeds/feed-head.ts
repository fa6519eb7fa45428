/**
 * What a feed document says about itself, the same in every format: names and links. The links
 * follow RFC 5005, section 4: an archive document names the subscription document as `current`,
 * and both name the archive document that continues them as `prev-archive`.
 */
import { archivePath, feedPath, listPath, type Format } from "../model/addresses/paths.ts";
import type { Site } from "../model/site.ts";
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
  /** Whether this document is the whole feed. */
  readonly isComplete: boolean;
  readonly previousArchive: string | undefined;
  /** The WebSub hub. It is told of no archive document and of no search, so these name none. */
  readonly hub: string | undefined;
}

export const GENERATOR = "Broadsheet";

export function feedHead(site: Site, document: FeedDocument, format: Format): FeedHead {
  const { origin, list, listTitle, slice, previousSlice } = document;
  const current = origin + feedPath(list, format);
  const archive = (of: number): string => origin + archivePath(list, of, format);
  const isArchive = slice !== undefined;
  return {
    title: listTitle === undefined ? site.title : `${listTitle} – ${site.title}`,
    page: origin + listPath(list),
    self: isArchive ? archive(slice) : current,
    current,
    isArchive,
    // RFC 5005, 2: a complete feed is one document; an archive document never is.
    isComplete: document.complete && !isArchive,
    previousArchive: previousSlice === undefined ? undefined : archive(previousSlice),
    hub: isArchive || list.kind === "search" ? undefined : site.hub,
  };
}

/**
 * A feed of an earlier site, as its subscribers have it, and what entries are recognised by: when the
 * id is no longer the same, by the address, by the title with the time, by the title alone.
 */
import { oldPathKey, oldPathOf } from "./addresses/old-path.ts";
import type { Format } from "./addresses/paths.ts";

export interface OldEntry {
  /** What readers go by: the guid, or the link where there is none. */
  readonly id: string;
  /** Its address at the old site. */
  readonly link?: string;
  /** What an entry of a link blog is about, at another site. */
  readonly external?: string;
  /** Plain text. */
  readonly title?: string;
  /** RFC 3339; of an Atom entry that has only `updated`, that. */
  readonly published?: string;
  readonly updated?: string;
  readonly html?: string;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  /** What readers fetch with it, as front matter has it. */
  readonly sounds?: readonly Readonly<Record<string, unknown>>[];
  readonly season?: number;
  readonly episode?: number;
  /** Where an export in the form of a feed has more than public posts. */
  readonly kind?: "page";
  readonly state?: "draft";
}

export interface OldFeed {
  readonly format: Format;
  readonly title?: string;
  readonly description?: string;
  readonly language?: string;
  /** The page that it belongs to. */
  readonly page?: string;
  /** Its own address. */
  readonly self?: string;
  /** What stands in it and is no entry: "3 of the kind comment". */
  readonly left?: readonly string[];
  readonly entries: readonly OldEntry[];
}

export interface NamedFeed {
  /** For people: the file or the address that it was read from. */
  readonly name: string;
  readonly feed: OldFeed;
}

/** All spellings of an address have one key; the front page has none. */
export function addressKey(address: string | undefined): string | undefined {
  const path = address === undefined ? undefined : oldPathOf(address);
  return path === undefined || path === "/" ? undefined : oldPathKey(path);
}

export function titleKey(title: string | undefined): string | undefined {
  return title
    ?.replace(/[\s\p{P}]+/gu, " ")
    .trim()
    .toLowerCase();
}

/** The title with the time, to the second. */
export function titleTimeKey(entry: {
  readonly title?: string;
  readonly published?: string;
}): string | undefined {
  const title = titleKey(entry.title);
  return title === undefined || entry.published === undefined
    ? undefined
    : `${title} ${secondOf(entry.published)}`;
}

export function secondOf(time: string): number {
  return Math.floor(Date.parse(time) / 1000);
}

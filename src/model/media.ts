/**
 * Local addresses that a text names, and the files that are published for them. Parsing leaves an address
 * in the body as it is written and names it as a reference; media says what it leads to.
 */

/** A local address that a text names. */
export interface Reference {
  /** Whether the text shows it, links to it, or has it enclosed (front matter's `audio:`). */
  readonly kind: "image" | "link" | "enclosure";
  /** As it stands in the body's markup, or in front matter: `photo.jpg`, `../2023/x.md#part`. */
  readonly address: string;
  /** The line of the file. */
  readonly line: number;
  /** Whether it is a name that may lie in any folder: `[[older]]`, `![[photo.jpg]]`. */
  readonly anywhere?: true;
  /** Whether it may lead nowhere without anybody being told: a link of a page that was saved. */
  readonly quiet?: true;
}

/** A file that an article shows, links to or encloses, as it is published. */
export interface MediaFile {
  /** The path of its address, percent-encoded: `/media/3f2a…/bridge.jpg`. */
  readonly path: string;
  /** The first digits of the SHA-256 of its bytes. */
  readonly digest: string;
  /** `image/jpeg`. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  /** Of a picture, in pixels, as it is shown. */
  readonly width?: number;
  readonly height?: number;
  /** Of a sound or a film, in seconds. */
  readonly duration?: number;
}

/** A sound, a film or another file that readers are to fetch with an article. */
export interface Enclosure {
  /** An absolute http(s) URL, or a local address: see `Content`. */
  readonly address: string;
  /** `audio/mpeg`. */
  readonly type: string;
  /** In bytes; absent when nobody states it. */
  readonly length?: number;
  /** In seconds. */
  readonly duration?: number;
}

/** A picture that stands for an article. */
export interface Picture {
  /** An absolute http(s) URL, or a local address: see `Content`. */
  readonly address: string;
  /** What it shows, in words. */
  readonly alt?: string;
  /** In pixels. */
  readonly width?: number;
  readonly height?: number;
  /** `image/jpeg`. */
  readonly type?: string;
  /** Whether the body shows it, too. */
  readonly inBody?: true;
}

/** The publication's address for a local one. */
export interface Place {
  /** From the publication's root, percent-encoded. */
  readonly path: string;
  /** Of a picture, in pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** What a local address leads to: a file to publish, or something that is public or not. */
export type Found = FoundFile | FoundLink;

export interface FoundFile {
  readonly file: MediaFile;
  /** Where it lies: `articles/bridge.jpg`. */
  readonly from: string;
  /** The fragment of the address, as it is written: `#page=2`. */
  readonly rest: string;
}

/** Another source, or a path that may be one of the publication's: only the ledger knows. */
export type FoundLink = FoundSource | FoundPath;

interface Linked {
  readonly rest: string;
  /** The line of the file that links to it. */
  readonly line: number;
}

interface FoundSource extends Linked {
  readonly source: string;
}

export interface FoundPath extends Linked {
  readonly path: string;
  /** What lies there in static/ or is a source, should it be no address of the publication. */
  readonly otherwise?: FoundFile | FoundSource;
}

/** The file that a local address leads to, if it leads to one. */
export function fileOf(found: Found | undefined): FoundFile | undefined {
  if (found === undefined || "file" in found) return found;
  const otherwise = "path" in found ? found.otherwise : undefined;
  return otherwise && "file" in otherwise ? otherwise : undefined;
}

/** By the addresses as they are written. */
export type FoundMedia = Readonly<Record<string, Found>>;

const SCHEME = /^[a-z][a-z0-9+.-]*:/iu;

/** Browsers take white space out of an address, also out of the middle of `java\nscript:`. */
// eslint-disable-next-line no-control-regex
const NEVER_LOCAL = /^\s|[\u0000-\u001f<>"]/u;

/**
 * Whether an address leads to a file of the publication: it has neither scheme nor host, and is more than
 * a fragment or a query.
 */
export function isLocalAddress(address: string): boolean {
  const isElsewhere = SCHEME.test(address) || /^[/\\]{2}/u.test(address);
  return !isElsewhere && !/^[?#]|^$/u.test(address) && !NEVER_LOCAL.test(address);
}

/**
 * The text of a post in, the files that it shows out, and the text with references to them that go on
 * working: what begins with a slash goes to `static/`, all else lies beside the source.
 */
import { posix } from "node:path";
import { decodePath, oldPathOf, writtenPath } from "../../model/addresses/old-path.ts";
import type { Media } from "../post.ts";
import { FILE, replaceReferences } from "../references.ts";

export interface MediaPlace {
  /** The folder of the post's file. */
  readonly folder: string;
  /** Where files lie whose address begins with a slash, in the order in which they are looked for. */
  readonly roots: readonly string[];
  /** The hosts whose files these are, too. */
  readonly hosts?: ReadonlySet<string>;
  /** The files may be those of a part of the site, such as `wp-content/uploads`. */
  readonly isPart?: boolean;
  readonly has: (path: string) => boolean;
}

export function findMedia(
  text: string,
  pictures: readonly string[],
  place: MediaPlace,
): {
  readonly text: string;
  readonly media: Media[];
  /** The pictures that have another address now. */
  readonly moved: ReadonlyMap<string, string>;
} {
  const found = new Map<string, Media>();
  const taken = new Set<string>();
  const moved = (reference: string): string => {
    const one = locate(reference, place);
    if (one === undefined) return reference;
    if ("static" in one.to) {
      found.set(`/${one.to.static}`, one);
      return reference.startsWith("/") ? reference : writtenPath(`/${one.to.static}`);
    }
    const { to } = found.get(one.from) ?? { to: { beside: freeName(one.to.beside, taken) } };
    found.set(one.from, { from: one.from, to });
    const isKept = "beside" in to && to.beside === one.to.beside && !isOutside(reference);
    return isKept || !("beside" in to) ? reference : `./${written(to.beside)}`;
  };
  const next = replaceReferences(text, moved);
  const others = pictures.map((picture) => [picture, moved(picture)] as const);
  return { text: next, media: [...found.values()], moved: new Map(others) };
}

/** Two files of one name from two folders come to lie in one. */
function freeName(path: string, taken: Set<string>): string {
  const { dir, name, ext } = posix.parse(path);
  let free = path;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = posix.join(dir, `${name}-${n}${ext}`);
  taken.add(free.toLowerCase());
  return free;
}

/** As it stands in Markdown and in attributes. */
function written(path: string): string {
  const encoded = path.toWellFormed().split("/").map(encodeURIComponent).join("/");
  return encoded.replace(/[()']/gu, (char) => `%${char.charCodeAt(0).toString(16)}`);
}

function isOutside(reference: string): boolean {
  return posix.normalize(reference).startsWith("../");
}

/** Of an address at one of the site's hosts, what follows the host. */
function localPart(reference: string, { hosts }: MediaPlace): string {
  const url = hosts && URL.parse(reference);
  return url && hosts.has(url.host) ? (oldPathOf(reference) ?? reference) : reference;
}

function placesOf(inSite: string, { roots, isPart }: MediaPlace): string[] {
  const parts = inSite.split("/");
  const ends = isPart === true ? parts.map((_, at) => parts.slice(at).join("/")) : [];
  return [...roots.map((root) => posix.join(root, inSite)), ...ends];
}

function locate(reference: string, place: MediaPlace): Media | undefined {
  const path = decodePath(localPart(reference, place).replace(/[?#].*$/u, ""));
  if (!FILE.test(path) || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(path)) return undefined;
  if (path.startsWith("/")) {
    const inSite = posix.normalize(path).slice(1);
    const from = placesOf(inSite, place).find(place.has);
    return from === undefined ? undefined : { from, to: { static: inSite } };
  }
  const from = posix.join(place.folder, path);
  if (from.startsWith("../") || !place.has(from)) return undefined;
  const inside = posix.normalize(path);
  return { from, to: { beside: isOutside(path) ? posix.basename(inside) : inside } };
}

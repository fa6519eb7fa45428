/**
 * The text of a post in, the files that it shows out, and the text with references to them that go on
 * working: what begins with a slash goes to `static/`, all else lies beside the source.
 */
import { posix } from "node:path";
import { decodePath } from "../../model/old-path.ts";
import type { Media } from "../post.ts";

/** Markdown's pictures and links to files, and what HTML and the systems' own tags show. */
const REFERENCE =
  /(!?\[[^\]]*\]\(\s*<?)([^\s)>]+)|(\b(?:src|poster|href)\s*=\s*["']?)([^"'\s>]+)|(\bsrcset\s*=\s*["'])([^"']+)/giu;
const FILE =
  /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|ico|tiff?|mp[34]|m4[av]|ogg|oga|ogv|opus|wav|webm|mov|pdf|zip)$/iu;

export interface MediaPlace {
  /** The folder of the post's file. */
  readonly folder: string;
  /** Where files lie whose address begins with a slash, in the order in which they are looked for. */
  readonly roots: readonly string[];
  readonly origin?: string | undefined;
  readonly has: (path: string) => boolean;
}

export function findMedia(
  text: string,
  pictures: readonly string[],
  place: MediaPlace,
): { text: string; media: Media[] } {
  const found = new Map<string, Media>();
  const moved = (reference: string): string => {
    const one = locate(reference, place);
    if (one === undefined) return reference;
    found.set(JSON.stringify(one.to), one);
    return "static" in one.to || !isOutside(reference) ? reference : `./${one.to.beside}`;
  };
  const next = text.replace(
    REFERENCE,
    (_, a?: string, b?: string, c?: string, d?: string, e?: string, f?: string) => {
      if (f !== undefined) return (e ?? "") + f.replace(/[^\s,]+(?=\s|,|$)/gu, moved);
      return (a ?? c ?? "") + moved(b ?? d ?? "");
    },
  );
  for (const picture of pictures) moved(picture);
  return { text: next, media: [...found.values()] };
}

function isOutside(reference: string): boolean {
  return posix.normalize(reference).startsWith("../");
}

function locate(reference: string, place: MediaPlace): Media | undefined {
  const { origin = "" } = place;
  const isOwn = origin !== "" && reference.startsWith(`${origin}/`);
  const local = isOwn ? reference.slice(origin.length) : reference;
  const path = decodePath(local.replace(/[?#].*$/u, ""));
  if (!FILE.test(path) || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(path)) return undefined;
  if (path.startsWith("/")) {
    const inSite = posix.normalize(path).slice(1);
    const from = place.roots.map((root) => posix.join(root, inSite)).find(place.has);
    return from === undefined ? undefined : { from, to: { static: inSite } };
  }
  const from = posix.join(place.folder, path);
  if (from.startsWith("../") || !place.has(from)) return undefined;
  const inside = posix.normalize(path);
  return { from, to: { beside: isOutside(path) ? posix.basename(inside) : inside } };
}

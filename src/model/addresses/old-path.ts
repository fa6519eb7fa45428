/**
 * Addresses that articles had at another system: a path as it was written in, the key that all its
 * spellings share out. What servers take for one address is one here: with and without a trailing
 * slash, `index.html` or `.html`, in any case, percent-encoded or not.
 */
import { isOwnPath } from "./read-path.ts";

const INDEX = /\/index\.(?:html?|php)$/u;
const PAGE = /\.html?$/u;

/** `/2019/05/Sch%C3%B6n/` gives `/2019/05/schön`; a query, if there is one, stays as it is. */
export function oldPathKey(path: string): string {
  const [place, query] = splitQuery(path);
  const plain = decodePath(place).normalize("NFC").toLowerCase();
  const bare = plain.replace(INDEX, "").replace(/\/+$/u, "").replace(PAGE, "");
  return query === undefined ? bare || "/" : `${bare || "/"}?${query}`;
}

/**
 * What is looked up when a path is asked for: by each part of its query that tells articles apart, then
 * without. `isName` knows the names of such parts.
 */
export function lookUps(path: string, isName: (name: string) => boolean = () => true): string[] {
  const [place, query = ""] = splitQuery(path);
  const parts = query
    .split("&")
    .filter((part) => part !== "" && isName(part.replace(/=.*$/su, "")));
  return [...parts.map((part) => `${place}?${part}`), place];
}

/** The path in ASCII, as it stands in a feed: what is encoded stays as it was, the rest is encoded. */
export function writtenPath(path: string): string {
  return path.toWellFormed().replace(/[^!$&'()*+,\-./0-9:;=?@A-Z_a-z~%]/gu, encodeURIComponent);
}

/** Whether an article can have it for its permalink: it has no query, and nothing of ours is there. */
export function canBePermalink(path: string): boolean {
  return /^\/[^/?#]/u.test(path) && !isOwnPath(decodePath(path));
}

/** Whether it can be told from every address of ours: by its path, or at least by its query. */
export function isOldPath(path: string): boolean {
  return canBePermalink(path) || /^\/[^?#]*\?[^#]+=/u.test(path);
}

/** The path and the query of an address at the old site; undefined for the address of anything else. */
export function oldPathOf(address: string): string | undefined {
  const url = URL.parse(address, "https://old.invalid");
  if (url === null || !/^https?:$/u.test(url.protocol)) return undefined;
  // `URL` encodes; what the old site had written stays.
  const written = /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/?#]*(?<rest>[^#]*)/iu.exec(address)?.groups?.[
    "rest"
  ];
  const path = written ?? address.replace(/#.*$/u, "");
  return path.startsWith("/") ? path : `/${path}`;
}

function splitQuery(path: string): [string, string | undefined] {
  const at = path.indexOf("?");
  return at < 0 ? [path, undefined] : [path.slice(0, at), path.slice(at + 1)];
}

/** Malformed escapes are taken as they stand. */
export function decodePath(path: string): string {
  return path.replace(/(?:%[0-9a-f]{2})+/giu, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch (error) {
      if (error instanceof URIError) return escapes;
      throw error;
    }
  });
}

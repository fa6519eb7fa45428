/**
 * The addresses that an article had in another system: whole paths, as a server was asked for them,
 * and names, which are the last part of an address here.
 */
import { oldPathOf, writtenPath } from "../../../model/addresses/old-path.ts";
import type { Plain } from "./plain-value.ts";
import { isAddress, readLines } from "./values.ts";

export interface OldAddresses {
  /** With a leading slash, without host, query and fragment; decoded. */
  readonly paths: readonly string[];
  readonly names: readonly string[];
}

/** `aliases`, `redirect_from`: paths, addresses, or names. */
export function readAliases(value: Plain): OldAddresses | undefined {
  const given = readLines(value);
  if (given === undefined) return undefined;
  const paths: string[] = [];
  const names: string[] = [];
  for (const one of given) {
    const path = pathOf(one);
    if (path !== undefined) paths.push(path);
    // A note may be known by other titles, too: they are no addresses.
    else if (/^[^\s/?#%\\:{}]+$/u.test(one)) names.push(one);
  }
  return { paths, names };
}

/** `permalink`, `url`: a path, with or without its first slash. */
export function readPermalink(value: Plain): OldAddresses | undefined {
  if (typeof value !== "string") return undefined;
  // Jekyll's and Eleventy's patterns, and the names of Jekyll's patterns, are no addresses.
  if (
    /[:{]/u.test(value.replace(/^https?:\/\//iu, "")) ||
    /^(?:pretty|date|ordinal|weekdate|none)$/u.test(value)
  ) {
    return { paths: [], names: [] };
  }
  const path = pathOf(value) ?? pathOf(`/${value}`);
  if (path === undefined) return undefined;
  // As it is written: what links to it is spelled so.
  const written = oldPathOf(value)?.replace(/\?.*$/u, "");
  return { paths: [writtenPath(written ?? path)], names: [] };
}

function pathOf(text: string): string | undefined {
  if (!text.startsWith("/") && !isAddress(text)) return undefined;
  const url = URL.parse(text, "https://old.invalid");
  if (url === null) return undefined;
  try {
    const path = decodeURIComponent(url.pathname).normalize("NFC");
    // WordPress tells its posts apart by the query alone: `/?p=12`.
    const isShort = text.startsWith("/") || /^\/(?:index\.php)?$/u.test(path);
    if (isShort && url.search.length > 1) return path + url.search;
    return path === "/" || /\p{Cc}/u.test(path) ? undefined : path;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

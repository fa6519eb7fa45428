/** Where links within the publication lead: sources and paths in, the addresses that they have now out. */
import { decodePath, oldPathKey } from "../model/addresses/old-path.ts";
import { articlePath, permalinkOf } from "../model/addresses/paths.ts";
import type { OwnPage } from "../model/own-page.ts";
import { isOwnPath } from "../model/addresses/read-path.ts";

/** A source that is public, and the paths that it has and had. */
export interface PublicPage {
  /** `articles/bridge.md`. */
  readonly path: string;
  readonly slug: string;
  readonly permalink?: string;
  readonly formerSlugs: readonly string[];
  /** Whole paths that it had. */
  readonly paths?: readonly string[];
}

/** A page of the publication itself, and the file that it is written in. */
export interface OwnPageSource {
  readonly file: string;
  readonly page: Pick<OwnPage, "path" | "formerPaths">;
}

export class LinkBook {
  readonly #bySource: ReadonlyMap<string, string>;
  readonly #byPath: ReadonlyMap<string, string>;

  constructor(pages: readonly PublicPage[], ownPages: readonly OwnPageSource[] = []) {
    const own = ownPages.map(({ file, page }) => ({
      file,
      to: page.path,
      paths: [page.path, ...page.formerPaths],
    }));
    const articles = pages.map((page) => ({
      file: page.path,
      to: permalinkOf(page),
      paths: pathsOf(page),
    }));
    const all = [...own, ...articles];
    this.#bySource = new Map(all.map(({ file, to }) => [file, to]));
    this.#byPath = new Map(
      all.flatMap(({ to, paths }) => paths.map((path) => [oldPathKey(path), to] as const)),
    );
  }

  /** The permalink of a source; undefined when it is not public. */
  ofSource(source: string): string | undefined {
    return this.#bySource.get(source);
  }

  /** The address of the article or page that is at a path, or was; undefined when none is known there. */
  textAt(path: string): string | undefined {
    return this.#byPath.get(oldPathKey(path));
  }

  /** The address of whatever is at a path, or was; undefined when nothing of ours is there. */
  ofPath(path: string): string | undefined {
    const text = this.textAt(path);
    if (text !== undefined) return text;
    const { pathname } = new URL(path, "https://own.invalid");
    const isArticle = pathname.startsWith(articlePath(""));
    return !isArticle && isOwnPath(decodePath(pathname)) ? path : undefined;
  }
}

function pathsOf(page: PublicPage): string[] {
  const slugs = [page.slug, ...page.formerSlugs].map((slug) => articlePath(slug));
  return [
    ...slugs,
    ...(page.permalink === undefined ? [] : [page.permalink]),
    ...(page.paths ?? []),
  ];
}

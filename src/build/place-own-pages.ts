/**
 * The publication's own pages in, those that can have their address out: one that is the site's, an
 * article's or another page's is a problem, as an old link must never lead to another text.
 */
import { canBePermalink, oldPathKey } from "../model/addresses/old-path.ts";
import type { Problem } from "../model/problem.ts";
import type { ReadPage } from "./read-own-pages.ts";

export interface PlacedPages {
  readonly pages: readonly ReadPage[];
  readonly problems: readonly Problem[];
}

/** `articlePaths` are the whole paths that articles have or had. */
export function placeOwnPages(
  read: readonly ReadPage[],
  articlePaths: Iterable<string>,
): PlacedPages {
  const owners = new Map<string, string>();
  if (read.length > 0) {
    for (const path of articlePaths) owners.set(oldPathKey(path), "an article's");
  }
  const pages: ReadPage[] = [];
  const problems: Problem[] = [];
  for (const one of read) {
    const { file, page } = one;
    const key = oldPathKey(page.path);
    const owner = canBePermalink(page.path) ? owners.get(key) : "the site's";
    if (owner === undefined) {
      owners.set(key, `that of ${file}`);
      pages.push(one);
    } else problems.push(taken(file, page.path, owner));
  }
  return { pages, problems };
}

function taken(file: string, path: string, owner: string): Problem {
  return {
    ...{ file, severity: "error", rule: "page-address-taken" },
    message: `the page's address would be ${path}, which is ${owner}`,
    hint: 'rename the file, or write another name in its front matter: "slug: about-us"',
  };
}

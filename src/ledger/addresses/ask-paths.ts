/**
 * What front matter asks of an article's addresses beyond its slug in, the addresses it gets out: a
 * permalink of its own, and whole paths that redirect. None leads to one article and then to another.
 */
import type { Manuscript } from "../../model/article.ts";
import { canBePermalink, isOldPath } from "../../model/addresses/old-path.ts";
import type { Problem } from "../../model/problem.ts";
import { allEntries, type Entry, type Ledger } from "../ledger.ts";

export interface AskedPaths {
  readonly permalink?: string;
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

type Owner = Pick<Entry, "id" | "path">;

/** Which article has or had which path. */
export class PathBook {
  readonly #ledger: Ledger;
  #owners: Map<string, Owner> | undefined;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** Gives the path to the article and returns undefined, or returns the one that has or had it. */
  claim(path: string, article: Owner): Owner | undefined {
    this.#owners ??= ownersIn(this.#ledger);
    const owner = this.#owners.get(path);
    if (owner === undefined) this.#owners.set(path, article);
    return owner === undefined || owner.id === article.id ? undefined : owner;
  }
}

function ownersIn(ledger: Ledger): Map<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const entry of allEntries(ledger)) {
    for (const path of entry.paths ?? []) owners.set(path, entry);
    if (entry.permalink !== undefined) owners.set(entry.permalink, entry);
  }
  return owners;
}

/** Claims what is free for the article `id`; what is another's is an error. */
export function askPaths(manuscript: Manuscript, id: string, book: PathBook): AskedPaths {
  const { path: file, permalink, formerPaths = [] } = manuscript;
  const problems: Problem[] = [];
  const isFree = (path: string): boolean => {
    const owner = book.claim(path, { id, path: file });
    if (owner !== undefined) problems.push(taken(file, path, owner));
    return owner === undefined;
  };
  if (permalink !== undefined && !canBePermalink(permalink)) problems.push(unfit(file, permalink));
  const fits = permalink !== undefined && canBePermalink(permalink) && isFree(permalink);
  const paths = formerPaths.filter((path) => path !== permalink && isOldPath(path) && isFree(path));
  return { ...(fits ? { permalink } : {}), paths: [...new Set(paths)], problems };
}

function taken(file: string, path: string, owner: Owner): Problem {
  return {
    ...{ file, severity: "error", rule: "path-taken" },
    message: `front matter asks for the address "${path}", which belongs to the article in ${owner.path}`,
    hint: "leave it to that one: an old link must never lead to another text",
  };
}

function unfit(file: string, path: string): Problem {
  return {
    ...{ file, severity: "warning", rule: "unfit-permalink" },
    message: `"${path}" is or may be an address of the site's own, so the article cannot have it`,
    hint: "write another, or leave the key out: the address is then /articles/ and the slug",
  };
}

/** What an entry keeps of them; what is empty is left out. */
export function keptPaths({ permalink, paths }: Pick<AskedPaths, "permalink" | "paths">): {
  permalink?: string;
  paths?: readonly string[];
} {
  return {
    ...(permalink === undefined ? {} : { permalink }),
    ...(paths.length === 0 ? {} : { paths }),
  };
}

/** The addresses of an article that is known: those that it had go on, behind those that are asked for. */
export function revisedPaths(
  known: Pick<Entry, "permalink" | "paths">,
  asked: AskedPaths,
): Pick<AskedPaths, "permalink" | "paths"> {
  const permalink = asked.permalink ?? known.permalink;
  const former = known.permalink === permalink ? [] : [known.permalink ?? []].flat();
  const paths = [...(known.paths ?? []), ...former, ...asked.paths];
  return {
    ...(permalink === undefined ? {} : { permalink }),
    paths: [...new Set(paths)].filter((path) => path !== permalink),
  };
}

/** Articles and pages with what their addresses were found to be in, those at which it is published out. */
import type { Entry } from "../../ledger/ledger.ts";
import { withPlaces } from "../../ledger/to-article.ts";
import { LinkBook, type PublicPage } from "../../media/link-book.ts";
import { placeAddresses, type Placed } from "../../media/place-addresses.ts";
import { anchorAt, anchorLink } from "../../model/addresses/anchors.ts";
import type { NumberedArticle } from "../../model/article.ts";
import {
  fileOf,
  type Found,
  type FoundLink,
  type FoundMedia,
  type FoundPath,
  type Place,
} from "../../model/media.ts";
import type { OwnPage } from "../../model/own-page.ts";
import type { Problem } from "../../model/problem.ts";
import type { ReadPage } from "../read-own-pages.ts";

export interface PlacedMedia {
  readonly articles: readonly NumberedArticle[];
  readonly ownPages: readonly OwnPage[];
  /** Links to what is not public. */
  readonly problems: readonly Problem[];
}

/** `entries` are those of the ledger that are public: links follow them wherever they go. */
export function placeMedia(
  articles: readonly NumberedArticle[],
  entries: readonly (PublicPage & Pick<Entry, "id">)[],
  pages: readonly ReadPage[],
): PlacedMedia {
  if ([...articles, ...pages].every(({ found }) => found === undefined)) {
    return { articles, ownPages: pages.map(({ page }) => page), problems: [] };
  }
  const places = new PublicPlaces(new LinkBook(entries, pages));
  const sources = new Map(entries.map(({ id, path }) => [id, path]));
  return {
    articles: articles.map((article) => {
      const { found, id } = article;
      return found
        ? withPlaces(article, places.place(sources.get(id) ?? "articles", found))
        : article;
    }),
    ownPages: pages.map(({ file, page, found }) =>
      found ? { ...page, body: placeAddresses(page.body, places.place(file, found)) } : page,
    ),
    problems: places.problems,
  };
}

class PublicPlaces {
  readonly problems: Problem[] = [];
  readonly #book: LinkBook;

  constructor(book: LinkBook) {
    this.#book = book;
  }

  /** The addresses of what a source names; what is not public is told. */
  place(source: string, found: FoundMedia): Placed {
    const places = Object.entries(found).flatMap(([address, one]) => {
      const place = publicPlace(one, this.#book);
      if (place !== undefined) return [[address, place] as const];
      if (!("file" in one)) this.problems.push(notPublic(source, address, one));
      return [];
    });
    return Object.fromEntries(places);
  }
}

function publicPlace(found: Found, book: LinkBook): Place | undefined {
  if ("file" in found) {
    const { path, width, height } = found.file;
    const size = width === undefined || height === undefined ? {} : { width, height };
    return { path: path + found.rest, ...size };
  }
  if ("path" in found) return placeAtPath(found, book);
  const path = book.ofSource(found.source);
  return path === undefined ? undefined : { path: path + partOf(found.rest) };
}

/** Of a text, the fragment of an address is a part that its page has under an id of ours. */
function partOf(rest: string): string {
  return anchorLink(anchorAt(rest));
}

/** First what has the address, then a file of static/, then what the site answers of itself, then a source. */
function placeAtPath(found: FoundPath, book: LinkBook): Place | undefined {
  const file = fileOf(found);
  const text = book.textAt(found.path);
  if (text === undefined && file) return publicPlace(file, book);
  const source = sourceInstead(found);
  const own = text === undefined ? book.ofPath(found.path) : undefined;
  if (own !== undefined) return { path: own + found.rest };
  const path = text ?? (source && book.ofSource(source));
  return path === undefined ? undefined : { path: path + partOf(found.rest) };
}

function sourceInstead({ otherwise }: FoundPath): string | undefined {
  return otherwise && "source" in otherwise ? otherwise.source : undefined;
}

function notPublic(file: string, address: string, found: FoundLink): Problem {
  const link = `the link "${address.slice(0, 120)}"`;
  const problem = { file, line: found.line, severity: "warning", rule: "link-not-public" } as const;
  const source = "source" in found ? found.source : sourceInstead(found);
  return source !== undefined
    ? {
        ...problem,
        message: `${link} leads to ${source}, which is not public, and is left out`,
        hint: "publish that article, or take the link away: its words stay",
      }
    : {
        ...problem,
        message: `${link} leads to no article and no file of static/ that can be published, and is left out`,
        hint: "link to the article's file, or write the whole address of what is elsewhere",
      };
}

/**
 * An entry and its manuscript in, the article that an edition publishes out.
 */
import type { Article, Manuscript, NumberedArticle } from "../model/article.ts";
import type { Entry } from "./ledger.ts";

export function toArticle(entry: Entry, manuscript: Manuscript): NumberedArticle {
  const { standfirst, section, byline, origin, image, enclosures, season, episode } = manuscript;
  return Object.assign(new LazyBody(manuscript), {
    id: entry.id,
    ...(entry.ids === undefined ? {} : { ids: entry.ids }),
    slug: entry.slug,
    ...(entry.permalink === undefined ? {} : { permalink: entry.permalink }),
    published: entry.published,
    publishedStated: entry.publishedStated,
    updated: entry.updated,
    arrived: entry.arrived,
    slice: entry.slice,
    firstRevision: entry.firstRevision,
    revision: entry.revision,
    gaps: entry.gaps,
    ...(entry.returned === undefined ? {} : { returned: entry.returned }),
    title: manuscript.title,
    titleDerived: manuscript.titleDerived,
    ...(standfirst === undefined ? {} : { standfirst }),
    summary: manuscript.summary,
    ...(section === undefined ? {} : { section }),
    ...(byline === undefined ? {} : { byline }),
    authors: manuscript.authors,
    tags: manuscript.tags,
    ...(origin === undefined ? {} : { origin }),
    ...(image === undefined ? {} : { image }),
    ...(enclosures === undefined ? {} : { enclosures }),
    ...(season === undefined ? {} : { season }),
    ...(episode === undefined ? {} : { episode }),
    language: manuscript.language,
    direction: manuscript.direction,
    readingTime: manuscript.readingTime,
    ...(manuscript.digests === undefined ? {} : { digests: manuscript.digests }),
    ...(manuscript.found === undefined ? {} : { found: manuscript.found }),
    updateStated: manuscript.updated !== undefined,
  });
}

/** The article under the number that is committed. A spread would lose the body, which is not its own. */
export function withRevision(article: NumberedArticle, revision: number): NumberedArticle {
  return Object.assign(new LazyBody(article), { ...article, revision });
}

/** The article with the publication's addresses for those that its body names. */
export function withPlaces(
  article: NumberedArticle,
  placed: NonNullable<NumberedArticle["placed"]>,
): NumberedArticle {
  return Object.assign(new LazyBody(article), { ...article, placed });
}

/** The body of a source that was read before is read when somebody asks for it. */
class LazyBody {
  readonly #source: Pick<Article, "body">;

  constructor(source: Pick<Article, "body">) {
    this.#source = source;
  }

  get body(): Article["body"] {
    return this.#source.body;
  }
}

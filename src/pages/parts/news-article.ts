/** An article in, its schema.org NewsArticle as JSON-LD out, safe inside a script element. */
import type { Article } from "../../model/article.ts";
import { atOrigin } from "../../model/addresses/addresses-in.ts";
import type { Picture } from "../../model/media.ts";
import { listPath, listSlug, permalinkOf, SITE_LIST } from "../../model/addresses/paths.ts";
import type { Site } from "../../model/site.ts";
import { languageOf } from "./language.tsx";

export function newsArticle(site: Site, origin: string, article: Article): string {
  const url = origin + permalinkOf(article);
  const { byline, section, image, standfirst } = article;
  const home = origin + listPath(SITE_LIST);
  const authors = article.authors.map((name) => ({
    "@type": "Person",
    name,
    url: origin + listPath({ kind: "author", slug: listSlug(name) }),
  }));
  return inScript({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": article.id,
    mainEntityOfPage: url,
    url,
    headline: article.title,
    description: article.summary,
    ...(standfirst === undefined ? {} : { alternativeHeadline: standfirst }),
    inLanguage: languageOf(article, site),
    datePublished: article.published,
    dateModified: article.updated,
    // Nobody is named who is not in the text: a byline without people is a credit.
    ...(authors.length > 0
      ? { author: authors }
      : byline === undefined
        ? {}
        : { creditText: byline }),
    publisher: { "@type": "Organization", name: site.title, url: home },
    isPartOf: { "@type": "WebSite", name: site.title, url: home },
    ...(section === undefined ? {} : { articleSection: section }),
    ...(article.tags.length === 0 ? {} : { keywords: article.tags }),
    ...(image === undefined ? {} : { image: [imageObject(image, origin)] }),
    ...associatedMedia(article, origin),
    ...basedOn(article),
    timeRequired: `PT${article.readingTime}M`,
    isAccessibleForFree: true,
  });
}

function associatedMedia({ enclosures }: Article, origin: string): object {
  const played = (enclosures ?? []).filter(({ type }) => /^(?:audio|video)\//u.test(type));
  if (played.length === 0) return {};
  return {
    associatedMedia: played.map(({ address, type, length, duration }) => ({
      "@type": type.startsWith("audio/") ? "AudioObject" : "VideoObject",
      contentUrl: atOrigin(address, origin),
      encodingFormat: type,
      ...(length === undefined ? {} : { contentSize: String(length) }),
      ...(duration === undefined ? {} : { duration: `PT${duration}S` }),
    })),
  };
}

function basedOn({ origin }: Article): object {
  if (!origin) return {};
  const { name, url } = origin;
  return {
    isBasedOn: {
      "@type": "CreativeWork",
      ...(name === undefined ? {} : { name }),
      ...(url === undefined ? {} : { url }),
    },
  };
}

/** The address alone, where nothing else is known. */
function imageObject({ address, width, height, alt }: Picture, origin: string): unknown {
  const url = atOrigin(address, origin);
  if (width === undefined && alt === undefined) return url;
  return {
    "@type": "ImageObject",
    url,
    ...(width === undefined ? {} : { width, height }),
    ...(alt === undefined ? {} : { caption: alt }),
  };
}

/** JSON that cannot end the element that holds it, nor open a comment (HTML, 4.12.1.3). */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

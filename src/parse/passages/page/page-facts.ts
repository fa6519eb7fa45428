/** What a page's head and markup say of its article: who wrote it and when, where it was published. */
import { given } from "../../../model/given.ts";
import { canonicalTag } from "../../../model/language.ts";
import { anyUnder } from "../../words/tables/tables.ts";
import type { StatedData } from "./stated-data.ts";

export interface PageFacts {
  readonly title?: string;
  /** Who is said to have written it, the surest first; sites put their own name there, too. */
  readonly authors?: readonly (readonly string[])[];
  readonly published?: string;
  readonly language?: string;
  readonly siteName?: string;
  readonly url?: string;
  /** The absolute address of the picture that stands for it. */
  readonly image?: string;
}

/** Where sites state the date, the exact places first. */
const DATES = (
  "article:published_time datepublished og:published_time parsely-pub-date sailthru.date " +
  "dc.date.issued dcterms.issued dcterms.date dc.date dcterms.created article.published pubdate " +
  "publishdate publish-date publication_date date"
).split(" ");
const AUTHORS =
  "author article:author parsely-author dc.creator dcterms.creator sailthru.author byl".split(" ");

export function factsOf(
  { metas, marked, canonical, language, article }: StatedData,
  title: string | undefined,
  times: readonly string[],
): PageFacts {
  const siteName = metas.get("og:site_name");
  const url = [canonical, metas.get("og:url")].find(
    (candidate) => candidate !== undefined && /^https?:\/\//iu.test(candidate),
  );
  const published = [
    article.published,
    ...DATES.map((name) => metas.get(name)),
    ...(marked.get("datePublished") ?? []),
    ...times,
  ].find((time) => time !== undefined && /\d/u.test(time));
  const authors = [
    article.authors ?? [],
    ...AUTHORS.map((name) => [metas.get(name) ?? ""]),
    marked.get("author") ?? [],
  ].filter((names) => names.some((name) => name !== "" && name !== siteName));
  const tag = language === undefined ? undefined : canonicalTag(language);
  const image = imageOf(metas, url);
  return {
    ...given({ title, published, language: tag, siteName, url, image }),
    ...(authors.length === 0 ? {} : { authors }),
  };
}

const IMAGES = [
  "og:image",
  "og:image:secure_url",
  "og:image:url",
  "twitter:image",
  "twitter:image:src",
];
/** What sites name where an article has no picture of its own. */
const STAND_IN = new RegExp(
  String.raw`(?:^|[/_.-])(?:${anyUnder("names of stand-in pictures")})(?=[/_.-]|\d|$)`,
  "iu",
);

function imageOf(metas: StatedData["metas"], page: string | undefined): string | undefined {
  const [stated] = IMAGES.flatMap((name) => metas.get(name) ?? []);
  const url = stated === undefined ? null : URL.parse(stated, page);
  if (url === null || !/^https?:$/u.test(url.protocol) || STAND_IN.test(url.pathname))
    return undefined;
  return /^https?:/iu.test(stated ?? "") ? stated : url.href;
}

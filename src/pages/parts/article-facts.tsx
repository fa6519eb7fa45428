/** Who wrote an article, when, and where it comes from: as the text states it, and no more. */
import type { Article } from "../../model/article.ts";
import { listPath, listSlug } from "../../model/addresses/paths.ts";
import type { Site } from "../../model/site.ts";
import { Words, wordsFor } from "./language.tsx";
import { Time } from "./time.tsx";

interface OfArticle {
  readonly site: Site;
  readonly article: Article;
}

/** The byline as the text gives it; the names of its people lead to their pages. */
export const Byline = ({ site, article: { byline, authors } }: OfArticle) => {
  const line = byline ?? authors.join(", ");
  if (line === "") return null;
  return (
    <span>
      <Words site={site}>{wordsFor(site).by}</Words>{" "}
      <bdi>
        {splitAt(line, authors).map(({ text, isName }) =>
          isName ? (
            <a href={listPath({ kind: "author", slug: listSlug(text) })} rel="author">
              {text}
            </a>
          ) : (
            text
          ),
        )}
      </bdi>
    </span>
  );
};

export const Dates = ({ site, article }: OfArticle) => {
  const words = wordsFor(site);
  return (
    <>
      <Words site={site}>
        {/* A text without a date is not given one: what is known is when it came here. */}
        {article.publishedStated ? words.published : words.firstPublishedHere}{" "}
        <Time site={site} at={article.published} />
      </Words>
      {dayOf(article.updated) > dayOf(article.published) && (
        <Words site={site}>
          {words.updated} <Time site={site} at={article.updated} />
        </Words>
      )}
      <Words site={site}>{words.minutes(article.readingTime)}</Words>
    </>
  );
};

export const Footer = ({ site, article, url }: OfArticle & { url: string }) => (
  <footer {...(article.origin || article.tags.length > 0 ? { class: "told" } : {})}>
    {article.origin && (
      <p class="meta">
        <span>
          <Words site={site}>{wordsFor(site).source}</Words> <Source {...article.origin} />
        </span>
      </p>
    )}
    {article.tags.length > 0 && (
      <p class="meta">
        {article.tags.map((tag) => (
          <span>
            <a href={listPath({ kind: "tag", slug: listSlug(tag) })} rel="tag">
              <bdi>{tag}</bdi>
            </a>
          </span>
        ))}
      </p>
    )}
    <p class="meta on-paper">{url}</p>
  </footer>
);

const Source = ({ name, url }: NonNullable<Article["origin"]>) =>
  url === undefined ? (
    <bdi>{name}</bdi>
  ) : (
    <a href={url} rel="external noopener">
      <bdi>{name ?? new URL(url).hostname}</bdi>
    </a>
  );

/** The line in pieces, in order: each first occurrence of a name, and what stands between. */
function splitAt(line: string, names: readonly string[]): { text: string; isName: boolean }[] {
  const [next] = names
    .map((name) => ({ name, at: line.indexOf(name) }))
    .filter(({ name, at }) => name !== "" && at >= 0)
    .sort((a, b) => a.at - b.at || b.name.length - a.name.length);
  if (!next) return line === "" ? [] : [{ text: line, isName: false }];
  const before = line.slice(0, next.at);
  const after = line.slice(next.at + next.name.length);
  return [
    ...(before === "" ? [] : [{ text: before, isName: false }]),
    { text: next.name, isName: true },
    ...splitAt(
      after,
      names.filter((name) => name !== next.name),
    ),
  ];
}

function dayOf(time: string): string {
  return time.slice(0, 10);
}

/** Articles in a list: kicker, headline, summary, and who wrote it when. */
import type { Article } from "../../model/article.ts";
import { listPath, listSlug, permalinkOf } from "../../model/addresses/paths.ts";
import type { Site } from "../../model/site.ts";
import { languageOf, Words } from "./language.tsx";
import { Time } from "./time.tsx";

interface EntriesProps {
  readonly site: Site;
  readonly articles: readonly Article[];
  /** Classes of the list, beside `entries`. */
  readonly as?: string;
  /** Whether to name each article's section. */
  readonly sections?: boolean;
  /** Whether the first article is the lead, which opens as its text does. */
  readonly lead?: boolean;
}

/** The lead's opening takes paragraphs until it has so many characters. */
const OPENING = 600;

export const Entries = ({ site, articles, as, sections = true, lead = false }: EntriesProps) => (
  <ul class={as === undefined ? "entries" : `entries ${as}`}>
    {articles.map((article, at) => (
      <li>
        <article lang={languageOf(article, site)} dir={article.direction}>
          {sections && article.section !== undefined && (
            <p class="kicker">
              <a href={listPath({ kind: "section", slug: listSlug(article.section) })}>
                {article.section}
              </a>
            </p>
          )}
          <h2 class="headline">
            <a href={permalinkOf(article)}>{article.title}</a>
          </h2>
          {lead && at === 0 ? <Opening article={article} /> : <Summary article={article} />}
          <p class="meta">
            {article.byline !== undefined && (
              <span>
                <bdi>{article.byline}</bdi>
              </span>
            )}
            <Words site={site}>
              <Time site={site} at={article.published} />
            </Words>
          </p>
        </article>
      </li>
    ))}
  </ul>
);

const CLOSING = /^[\p{Po}\p{Pe}\p{Pf}]+/u;

const Summary = ({ article: { title, titleDerived, summary } }: { article: Article }) => {
  if (!titleDerived) return <p>{summary}</p>;
  // The headline is the beginning of the lede: go on where it breaks off.
  const start = title.replace(/…$/, "");
  const isBeginning = summary.startsWith(start);
  // What closes the headline's sentence belongs to it.
  const rest = isBeginning ? summary.slice(start.length).replace(CLOSING, "").trim() : summary;
  if (!/[\p{L}\p{N}]/u.test(rest)) return null;
  return <p>{isBeginning && start !== title ? `… ${rest}` : rest}</p>;
};

const Opening = ({ article }: { article: Article }) => {
  const { standfirst } = article;
  const paragraphs = openingOf(article);
  return (
    <>
      {standfirst !== undefined && <p class="standfirst">{standfirst}</p>}
      {paragraphs.length === 0 ? (
        standfirst === undefined && <Summary article={article} />
      ) : (
        <div class={paragraphs.join("").length < OPENING / 2 ? "opening brief" : "opening"}>
          {paragraphs.map((text) => (
            <p>{text}</p>
          ))}
        </div>
      )}
    </>
  );
};

/** The paragraphs that the body opens with. */
function openingOf({ body }: Article): string[] {
  const paragraphs: string[] = [];
  let characters = 0;
  for (const { kind, text } of body) {
    if (kind !== "paragraph" || characters >= OPENING) break;
    paragraphs.push(text);
    characters += text.length;
  }
  // One paragraph without an end is no opening.
  return characters > 3 * OPENING ? [] : paragraphs;
}

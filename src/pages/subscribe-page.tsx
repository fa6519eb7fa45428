/** What a feed is and how to follow this publication, for someone who has never seen one. */
import { FEED_TYPES } from "../model/feed-types.ts";
import {
  feedPath,
  listingPath,
  listPath,
  SITE_LIST,
  SITE_PATHS,
  type ListName,
} from "../model/addresses/paths.ts";
import type { Site } from "../model/site.ts";
import { wordsFor } from "./parts/language.tsx";
import { Layout, toHtml } from "./parts/layout.tsx";
import { Readers } from "./parts/readers.tsx";
import type { PageWords } from "./words/page-words.ts";

export interface SubscribePage {
  /** The lists to choose from, besides the whole site. */
  readonly lists: readonly { readonly list: ListName; readonly title: string }[];
  /** How many parts the directory of all lists has. */
  readonly parts: number;
}

/** Of tags and authors there may be thousands. */
const OF_EACH_KIND = 40;

export function renderSubscribePage(site: Site, origin: string, page: SubscribePage): string {
  const { lists, parts } = page;
  const feed = origin + feedPath(SITE_LIST, "rss");
  const words = wordsFor(site);
  return toHtml(
    <Layout
      site={site}
      origin={origin}
      title={`${words.subscribe} · ${site.title}`}
      description={words.promise}
      language={words.language}
      direction="ltr"
      path={SITE_PATHS.subscribe}
    >
      <div class="column prose">
        <h1>{words.subscribeTo(<bdi>{site.title}</bdi>)}</h1>
        <p class="standfirst">{words.promise}</p>
        <h2>{words.whatIsAFeed}</h2>
        <p>{words.aFeedIs(<em>{words.feedReader}</em>)}</p>
        <h2>{words.oneClick}</h2>
        <p>{words.chooseReader}</p>
        <Readers feed={feed} words={words} />
        <h2>{words.orCopy}</h2>
        <p>{words.pasteAddress}</p>
        <code class="address">{feed}</code>
        <p class="hint">{words.foundByThemselves}</p>
        <Parts lists={lists} words={words} />
        <h2>{words.everyFormat}</h2>
        <p>
          {words.threeFormats(
            <a href={feedPath(SITE_LIST, "rss")}>RSS</a>,
            <a href={feedPath(SITE_LIST, "atom")}>Atom</a>,
            <a href={feedPath(SITE_LIST, "json")}>JSON Feed</a>,
          )}{" "}
          {words.importOpml(<Opml parts={parts} />)}
        </p>
      </div>
    </Layout>,
  );
}

const Opml = ({ parts }: Pick<SubscribePage, "parts">) => (
  <>
    {Array.from({ length: parts }, (_, at) => (
      <>
        {at > 0 && ", "}
        <a href={listingPath(at + 1, "opml")}>{at === 0 ? "OPML" : `OPML ${at + 1}`}</a>
      </>
    ))}
  </>
);

/** The sections, tags and authors, each with its own feed. */
const Parts = ({ lists, words }: Pick<SubscribePage, "lists"> & { words: PageWords }) => {
  const groups = [
    { kind: "section", title: words.sections },
    { kind: "tag", title: words.subjects },
    { kind: "author", title: words.authors },
  ]
    .map(({ kind, title }) => ({
      title,
      lists: lists.filter(({ list }) => list.kind === kind).slice(0, OF_EACH_KIND),
    }))
    .filter((group) => group.lists.length > 0);
  return groups.length === 0 ? null : (
    <>
      <h2>{words.onlyAPart}</h2>
      <p>{words.eachHasFeeds}</p>
      {groups.map((group) => (
        <>
          <h3>{group.title}</h3>
          <Lists lists={group.lists} />
        </>
      ))}
    </>
  );
};

const Lists = ({ lists }: Pick<SubscribePage, "lists">) => (
  <ul>
    {lists.map(({ list, title }) => (
      <li>
        <a href={listPath(list)}>
          <bdi>{title}</bdi>
        </a>{" "}
        (
        <a href={feedPath(list, "rss")} type={FEED_TYPES.rss} aria-label={`${title}: RSS`}>
          RSS
        </a>
        )
      </li>
    ))}
  </ul>
);

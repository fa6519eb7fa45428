/** What a feed is and how to follow this publication, for someone who has never seen one. */
import { feedPath, listPath, SITE_LIST, SITE_PATHS, type ListName } from "../paths.ts";
import type { Site } from "../site.ts";
import { Layout, toHtml } from "./layout.tsx";
import { Readers } from "./readers.tsx";

export interface SubscribePage {
  /** The lists to choose from, besides the whole site. */
  readonly lists: readonly { readonly list: ListName; readonly title: string }[];
}

const GROUPS = [
  { kind: "section", title: "Sections" },
  { kind: "tag", title: "Subjects" },
  { kind: "author", title: "Authors" },
] as const;
/** Of tags and authors there may be thousands. */
const OF_EACH_KIND = 40;

export function renderSubscribePage(site: Site, origin: string, { lists }: SubscribePage): string {
  const feed = origin + feedPath(SITE_LIST, "rss");
  const groups = GROUPS.map(({ kind, title }) => ({
    title,
    lists: lists.filter(({ list }) => list.kind === kind).slice(0, OF_EACH_KIND),
  })).filter((group) => group.lists.length > 0);
  return toHtml(
    <Layout
      site={site}
      origin={origin}
      title={`Subscribe · ${site.title}`}
      description={`How to follow ${site.title} with a feed reader`}
      language="en"
      direction="ltr"
      path={SITE_PATHS.subscribe}
    >
      <div class="column prose">
        <h1>
          Subscribe to <bdi>{site.title}</bdi>
        </h1>
        <p class="standfirst">
          New articles come to you, whole and in order. No account here, no e-mail address, no
          algorithm between us: you follow the feed.
        </p>
        <h2>What is a feed?</h2>
        <p>
          A feed is an address at which a publication lists its newest articles in a form that
          programs understand. You give the address to a <em>feed reader</em>, an app or a website
          of your choice. It looks there now and then, and shows you what is new, next to everything
          else that you follow. Nobody here learns who you are, and to leave you delete the feed
          from your reader.
        </p>
        <h2>Subscribe with one click</h2>
        <p>
          Choose the reader that you use, or try one: each of these takes the feed with the link.
        </p>
        <Readers feed={feed} />
        <h2>Or copy the address</h2>
        <p>Every other reader has a place to paste an address, often a plus sign:</p>
        <code class="address">{feed}</code>
        <p class="hint">
          Most readers also find the feed by themselves when you give them the address of any page
          here.
        </p>
        {groups.length > 0 && (
          <>
            <h2>Only a part of it</h2>
            <p>Each of these has a page and feeds of its own.</p>
            {groups.map(({ title, lists }) => (
              <>
                <h3>{title}</h3>
                <ul>
                  {lists.map((each) => (
                    <li>
                      <a href={listPath(each.list)}>
                        <bdi>{each.title}</bdi>
                      </a>{" "}
                      (
                      <a
                        href={feedPath(each.list, "rss")}
                        type="application/rss+xml"
                        aria-label={`RSS feed of ${each.title}`}
                      >
                        RSS
                      </a>
                      )
                    </li>
                  ))}
                </ul>
              </>
            ))}
          </>
        )}
        <h2>Every format</h2>
        <p>
          All three hold the same articles: <a href={feedPath(SITE_LIST, "rss")}>RSS</a>,{" "}
          <a href={feedPath(SITE_LIST, "atom")}>Atom</a> and{" "}
          <a href={feedPath(SITE_LIST, "json")}>JSON Feed</a>. If your reader asks, take RSS. The
          feeds of all sections, subjects and authors can be imported at once as{" "}
          <a href={SITE_PATHS.opml}>OPML</a>.
        </p>
      </div>
    </Layout>,
  );
}

/** Feed readers, and the links that hand a feed to one. The list is in docs/pages.md. */
import type { PageWords } from "../words/page-words.ts";

interface Reader {
  readonly name: string;
  readonly about: string;
  /** The address that subscribes; `feed` is absolute. */
  readonly link: (feed: string) => string;
}

const take =
  (prefix: string): Reader["link"] =>
  (feed) =>
    prefix + encodeURIComponent(feed);

const readersIn = (words: PageWords): readonly Reader[] => [
  {
    name: words.anyApp,
    about: words.anyAppAbout,
    // The scheme stands before the whole address, https and all.
    link: (feed) => `feed:${feed}`,
  },
  {
    name: "Feedly",
    about: "Web, iPhone, Android",
    link: take("https://feedly.com/i/subscription/feed/"),
  },
  {
    name: "Inoreader",
    about: "Web, iPhone, Android",
    link: take("https://www.inoreader.com/?add_feed="),
  },
  {
    name: "NewsBlur",
    about: "Web, iPhone, Android",
    link: take("https://www.newsblur.com/?url="),
  },
  {
    name: "The Old Reader",
    about: "Web",
    link: take("https://theoldreader.com/feeds/subscribe?url="),
  },
  { name: "Feedbin", about: "Web, iPhone", link: take("https://feedbin.com/?subscribe=") },
  { name: "BazQux", about: "Web", link: take("https://bazqux.com/add?url=") },
  {
    name: words.byMail,
    about: words.byMailAbout,
    link: take("https://blogtrottr.com/?subscribe="),
  },
];

/** One link for each reader, to the feed at an absolute address. */
export const Readers = ({ feed, words }: { feed: string; words: PageWords }) => (
  <ul class="readers">
    {readersIn(words).map(({ name, about, link }) => (
      <li>
        <a href={link(feed)} rel="external noopener">
          {name} <small>{about}</small>
        </a>
      </li>
    ))}
  </ul>
);

/** Feed readers, and the links that hand a feed to one. The list is in docs/pages.md. */

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

const READERS: readonly Reader[] = [
  {
    name: "An app on this device",
    about: "NetNewsWire, Reeder and others",
    // The scheme stands before the whole address, https and all.
    link: (feed) => `feed:${feed}`,
  },
  {
    name: "Feedly",
    about: "web, iPhone, Android",
    link: take("https://feedly.com/i/subscription/feed/"),
  },
  {
    name: "Inoreader",
    about: "web, iPhone, Android",
    link: take("https://www.inoreader.com/?add_feed="),
  },
  {
    name: "NewsBlur",
    about: "web, iPhone, Android",
    link: take("https://www.newsblur.com/?url="),
  },
  {
    name: "The Old Reader",
    about: "web",
    link: take("https://theoldreader.com/feeds/subscribe?url="),
  },
  { name: "Feedbin", about: "web, iPhone", link: take("https://feedbin.com/?subscribe=") },
  { name: "BazQux", about: "web", link: take("https://bazqux.com/add?url=") },
  {
    name: "By e-mail",
    about: "Blogtrottr sends what is new",
    link: take("https://blogtrottr.com/?subscribe="),
  },
];

/** One link for each reader, to the feed at an absolute address. */
export const Readers = ({ feed }: { feed: string }) => (
  <ul class="readers">
    {READERS.map(({ name, about, link }) => (
      <li>
        <a href={link(feed)} rel="external noopener">
          {name} <small>{about}</small>
        </a>
      </li>
    ))}
  </ul>
);

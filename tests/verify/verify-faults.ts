/** Faults that a network, a cache, a rule or a bug may cause, and the checks that must find them. */
import { edit, type Fault } from "./verify-publication.ts";

export interface PlantedFault {
  /** "finds …" */
  readonly what: string;
  readonly fault: Fault;
  /** Whether the site is asked for at another host, where the fault is. */
  readonly elsewhere?: boolean;
  /** Exactly these checks fail. */
  readonly failing: readonly string[];
}

const FEEDS = ["/rss.xml", "/atom.xml", "/feed.json"];

const pathOf = (request: Request): string => URL.parse(request.url)?.pathname ?? "";

/** Changes the text of one path. */
const rewrite =
  (path: string | RegExp, change: (text: string) => string): Fault =>
  (request, answer) => {
    const here = pathOf(request);
    const isMeant = typeof path === "string" ? here === path : path.test(here);
    return isMeant ? edit(request, answer, change) : answer(request);
  };

/** Changes the head of the answers of some paths. */
const reheader =
  (paths: readonly string[], change: (headers: Headers, request: Request) => void): Fault =>
  async (request, answer) => {
    const response = await answer(request);
    if (!paths.includes(pathOf(request))) return response;
    const headers = new Headers(response.headers);
    change(headers, request);
    return new Response(response.body, { status: response.status, headers });
  };

/** Answers some requests in its own way. */
const instead =
  (isMeant: (request: Request) => boolean, make: (request: Request) => Response): Fault =>
  (request, answer) =>
    isMeant(request) ? make(request) : answer(request);

const without =
  (...names: readonly string[]): Fault =>
  (request, answer) => {
    const headers = new Headers(request.headers);
    for (const name of names) headers.delete(name);
    return answer(new Request(request.url, { method: request.method, headers }));
  };

const page = (status: number, text: string): Response =>
  new Response(`<!doctype html><title>${text}</title>`, {
    status,
    headers: { "Content-Type": "text/html" },
  });

/** The first entry of a feed of any format. */
const FIRST_ITEM = /<item>.*?<\/item>|<entry\b.*?<\/entry>/s;

export const PLANTED: readonly PlantedFault[] = [
  {
    what: "a lost picture",
    fault: rewrite("/feed.json", (text) =>
      text.replace(
        /"url":(\s*)"(https?:\/\/[^/"]+)/u,
        (found, blank: string, origin: string) =>
          `"image":${blank}"${origin}/media/0/gone.png",${found}`,
      ),
    ),
    failing: ["media-answer"],
  },
  {
    what: "a feed that answers 500",
    fault: instead(
      (request) => pathOf(request) === "/atom.xml",
      () => page(500, "Internal error"),
    ),
    failing: [
      "feeds-answer",
      "content-types",
      "etag",
      "last-modified",
      "open-to-scripts",
      "preflight",
    ],
  },
  {
    what: "a feed with a bare ampersand",
    fault: rewrite("/rss.xml", (text) => text.replace("<channel>", "<channel><ttl>1 & 2</ttl>")),
    failing: ["feeds-well-formed"],
  },
  {
    what: "JSON that is cut off",
    fault: rewrite("/feed.json", (text) => text.slice(0, -20)),
    failing: ["feeds-well-formed"],
  },
  {
    what: "an entry without an id",
    fault: rewrite("/feed.json", (text) => text.replace(/"id": "urn:[^"]+",/, "")),
    failing: ["feeds-well-formed", "equal-ids", "no-article-missing"],
  },
  {
    what: "a feed sent as text/html",
    fault: reheader(["/atom.xml"], (headers) => {
      headers.set("Content-Type", "text/html");
    }),
    failing: ["content-types"],
  },
  {
    what: "an entry that one format lacks",
    fault: rewrite("/rss.xml", (text) => text.replace(FIRST_ITEM, "")),
    failing: ["equal-ids", "no-article-missing"],
  },
  {
    what: "a title that one format has otherwise",
    fault: rewrite("/atom.xml", (text) => text.replace(/opens &(?:amp|#x26); closes/, "opens")),
    failing: ["equal-titles"],
  },
  {
    what: "a link that one format has otherwise",
    fault: rewrite("/feed.json", (text) => text.replace(/("url": "[^"]+\/articles\/)/, "$1x-")),
    failing: ["equal-links"],
  },
  {
    what: "a date that one format has otherwise",
    fault: rewrite("/rss.xml", (text) =>
      text.replace(/(<item>.*?<pubDate>[^<]+)20\d\d/s, "$12001"),
    ),
    failing: ["equal-dates"],
  },
  {
    what: "content that one format cuts off",
    fault: rewrite("/feed.json", (text) => text.replace(/("content_html": "[^"]{20})[^"]+/, "$1")),
    failing: ["equal-content"],
  },
  {
    what: "content that an archived document of one format cuts off",
    fault: rewrite("/archive/1/feed.json", (text) =>
      text.replace(/("content_html": "[^"]{20})[^"]+/, "$1"),
    ),
    failing: ["equal-content"],
  },
  {
    what: "a feed that names another address for itself",
    fault: rewrite("/rss.xml", (text) => text.replace(/(\/)rss\.xml(" rel="self")/, "$1feed$2")),
    failing: ["self-links"],
  },
  {
    what: "a hub in one format alone",
    fault: rewrite("/feed.json", (text) =>
      text.replace("{", '{"hubs": [{"type": "WebSub", "url": "https://hub.example.com/"}],'),
    ),
    failing: ["hub"],
  },
  {
    what: "a lost ETag",
    fault: reheader(FEEDS, (headers) => {
      headers.delete("ETag");
    }),
    failing: ["etag"],
  },
  {
    what: "If-None-Match that does not arrive",
    fault: without("If-None-Match"),
    failing: ["etag", "search-poll"],
  },
  {
    what: "304 to whatever copy",
    fault: instead(
      (request) => request.headers.has("If-None-Match"),
      () => new Response(null, { status: 304, headers: { ETag: 'W/"any"' } }),
    ),
    failing: ["etag"],
  },
  {
    what: "If-Modified-Since that does not arrive",
    fault: without("If-Modified-Since"),
    failing: ["last-modified"],
  },
  {
    what: "a last change in the future",
    fault: reheader(FEEDS, (headers) => {
      headers.set("Last-Modified", "Fri, 01 Jan 2100 00:00:00 GMT");
    }),
    failing: ["last-modified"],
  },
  {
    what: "a body after 304",
    fault: async (request, answer) => {
      const response = await answer(request);
      if (response.status === 304) response.headers.set("X-Send-Body", "Not modified");
      return response;
    },
    failing: ["not-modified-empty"],
  },
  {
    what: "HEAD that is refused",
    fault: instead(
      (request) => request.method === "HEAD",
      () => page(405, "Method not allowed"),
    ),
    failing: ["head-equals-get"],
  },
  {
    what: "a body after the head of an answer to HEAD",
    fault: async (request, answer) => {
      const response = await answer(request);
      if (request.method === "HEAD") response.headers.set("X-Send-Body", "<rss/>");
      return response;
    },
    failing: ["head-equals-get"],
  },
  {
    what: "feeds that are never compressed",
    fault: without("Accept-Encoding"),
    failing: ["compression"],
  },
  {
    what: "a compressed copy that is out of date",
    fault: (request, answer) => {
      const isPacked = request.headers.get("Accept-Encoding") === "gzip";
      if (!isPacked || pathOf(request) !== "/rss.xml") return answer(request);
      return edit(request, answer, (text) => text.replace("opens", "opened"));
    },
    failing: ["compression", "one-tag-one-text"],
  },
  {
    what: "feeds that scripts of other sites may not read",
    fault: reheader(FEEDS, (headers) => {
      headers.delete("Access-Control-Allow-Origin");
    }),
    failing: ["open-to-scripts"],
  },
  {
    what: "a challenge for one reader",
    fault: instead(
      (request) => (request.headers.get("User-Agent") ?? "").includes("Miniflux"),
      () => page(403, "Just a moment"),
    ),
    failing: ["readers-not-challenged"],
  },
  {
    what: "a challenge that says 200",
    fault: instead(
      (request) => (request.headers.get("User-Agent") ?? "").includes("feedparser"),
      () => page(200, "Just a moment"),
    ),
    failing: ["readers-not-challenged"],
  },
  {
    what: "an archived document that is gone",
    fault: instead(
      (request) => pathOf(request) === "/archive/1/atom.xml",
      () => page(404, "Not found"),
    ),
    failing: ["archive-walk"],
  },
  {
    what: "an archive that goes round in a circle",
    fault: rewrite("/archive/1/rss.xml", (text) =>
      text.replace(
        /<atom:link href="([^"]+)\/archive\/1\/rss.xml"/,
        (link, origin: string) =>
          `<atom:link rel="prev-archive" href="${origin}/archive/2/rss.xml"/>${link}`,
      ),
    ),
    failing: ["archive-walk"],
  },
  {
    what: "an archive that ends early in one format",
    fault: rewrite("/archive/2/feed.json", (text) => text.replace(/"next_url": "[^"]+",/, "")),
    failing: ["archive-walk", "equal-ids", "no-article-missing"],
  },
  {
    what: "an archived document that repeats an article of the subscription document",
    fault: async (request, answer) => {
      if (pathOf(request) !== "/archive/2/rss.xml") return answer(request);
      const feed = await answer(new Request(new URL("/rss.xml", request.url)));
      const item = FIRST_ITEM.exec(await feed.text())?.[0] ?? "";
      return edit(request, answer, (text) => text.replace("<item>", `${item}<item>`));
    },
    failing: ["no-article-twice", "equal-ids", "updated"],
  },
  {
    what: "an article that all feeds lack and the changes have",
    fault: async (request, answer) => {
      const path = pathOf(request);
      if (request.method !== "GET") return answer(request);
      if (path === "/feed.json") {
        return edit(request, answer, (text) => {
          const feed = JSON.parse(text) as { items: unknown[] };
          return JSON.stringify({ ...feed, items: feed.items.slice(1) });
        });
      }
      return FEEDS.includes(path)
        ? edit(request, answer, (text) => text.replace(FIRST_ITEM, ""))
        : answer(request);
    },
    failing: ["no-article-missing"],
  },
  {
    what: "changes that ignore the cursor",
    fault: (request, answer) => {
      if (pathOf(request) !== "/changes.json") return answer(request);
      const url = new URL(request.url);
      url.search = "?since=0";
      return answer(new Request(url, request));
    },
    failing: ["changes"],
  },
  {
    what: "permalinks that answer 404",
    fault: instead(
      (request) => pathOf(request) === "/articles/story-63",
      () => page(404, "Not found"),
    ),
    failing: ["permalinks"],
  },
  {
    what: "a page that names another address for itself",
    fault: rewrite("/articles/story-63", (text) =>
      text.replace(/(rel="canonical" href="[^"]+)"/, '$1?utm_source=x"'),
    ),
    failing: ["permalinks"],
  },
  {
    what: "a sibling that is another article",
    fault: rewrite("/articles/story-63.json", (text) => text.replace("urn:uuid:", "urn:uuid:0")),
    failing: ["permalinks-for-scripts"],
  },
  {
    what: "links to another host",
    fault: rewrite(/^\/(?:archive\/1\/)?(?:rss\.xml|atom\.xml|feed\.json)$/, (text) =>
      text.replaceAll(
        /http:\/\/127\.0\.0\.1:\d+\/articles\/story-6/g,
        "http://old.example/story-6",
      ),
    ),
    failing: ["one-host"],
  },
  {
    what: "a front page without autodiscovery",
    fault: rewrite("/", (text) => text.replaceAll('rel="alternate"', 'rel="next"')),
    failing: ["autodiscovery"],
  },
  {
    what: "a section's feed that is broken",
    fault: rewrite("/sections/town/rss.xml", (text) => text.replace("</channel>", "")),
    failing: ["list-feeds"],
  },
  {
    what: "a page of excuses with 200 where nothing is",
    fault: async (request, answer) => {
      const response = await answer(request);
      return response.status === 404 ? page(200, "Are you lost?") : response;
    },
    failing: ["not-found"],
  },
  {
    what: "an article under another id than the ledger's",
    fault: rewrite(/./, (text) => text.replaceAll(/urn:uuid:[0-7]/g, "urn:uuid:f")),
    failing: ["as-in-the-ledger"],
  },
  {
    what: "a former address that is forgotten",
    fault: instead(
      (request) => pathOf(request) === "/articles/story-3",
      () => page(404, "Not found"),
    ),
    failing: ["redirects"],
  },
  {
    what: "a former address that redirects to the front page",
    fault: instead(
      (request) => pathOf(request) === "/articles/story-3",
      () => new Response(null, { status: 301, headers: { Location: "/" } }),
    ),
    failing: ["redirects"],
  },
  {
    what: "a removed article that answers 404",
    fault: instead(
      (request) => pathOf(request) === "/articles/story-4",
      () => page(404, "Not found"),
    ),
    failing: ["removed-are-gone"],
  },
  {
    what: "a removed article that is still served",
    fault: instead(
      (request) => pathOf(request) === "/articles/story-4",
      () => page(200, "Still here"),
    ),
    failing: ["removed-are-gone"],
  },
  {
    what: "Accept that does not arrive",
    fault: without("Accept"),
    failing: ["negotiation"],
  },
  {
    what: "qualities of Accept that are lost on the way",
    fault: (request, answer) => {
      const headers = new Headers(request.headers);
      headers.set("Accept", (headers.get("Accept") ?? "*/*").replaceAll(/;q=[\d.]+/g, ""));
      return answer(new Request(request.url, { method: request.method, headers }));
    },
    failing: ["negotiation"],
  },
  {
    what: "long headers that are refused",
    fault: instead(
      (request) => (request.headers.get("Accept") ?? "").length > 1000,
      () => page(431, "Request header fields too large"),
    ),
    failing: ["negotiation"],
  },
  {
    what: "If-Match that does not arrive",
    fault: without("If-Match"),
    failing: ["preconditions"],
  },
  {
    what: "If-Unmodified-Since that does not arrive",
    fault: without("If-Unmodified-Since"),
    failing: ["preconditions"],
  },
  {
    what: "404 for another spelling",
    fault: instead(
      (request) => /[A-Z]/.test(pathOf(request)),
      () => page(404, "Not found"),
    ),
    failing: ["spellings"],
  },
  {
    what: "404 for a slash at the end",
    fault: instead(
      (request) => pathOf(request) === "/rss.xml/",
      () => page(404, "Not found"),
    ),
    failing: ["spellings"],
  },
  {
    what: "a proxy that is sent round in a circle",
    fault: instead(
      (request) => request.headers.has("X-Forwarded-Proto"),
      (request) => new Response(null, { status: 301, headers: { Location: request.url } }),
    ),
    failing: ["own-proxy"],
  },
  {
    what: "another host that leads here in a way that some readers take for an error",
    elsewhere: true,
    fault: async (request, answer) => {
      const { headers } = await answer(request);
      return new Response(null, { status: 308, headers });
    },
    failing: ["canonical-host"],
  },
  {
    what: "a text that is cut off under the tag of the whole one",
    fault: (request, answer) =>
      pathOf(request) === "/lists.json" && request.headers.get("Accept-Encoding") === "gzip"
        ? edit(request, answer, (text) => text.slice(0, -20))
        : answer(request),
    failing: ["one-tag-one-text"],
  },
  {
    what: "a link in capitals that lost its address",
    fault: rewrite("/feed.json", (text) =>
      text.replace('"content_html": "', "$&<p><a>HTTPS://EXAMPLE.ORG/</a></p>"),
    ),
    failing: ["equal-content", "links"],
  },
  {
    what: "a description that lacks an address",
    fault: rewrite("/openapi.json", (text) => text.replace('"/lists.json":', '"/list.json":')),
    failing: ["openapi"],
  },
  {
    what: "a status that nobody described",
    fault: instead(
      (request) => pathOf(request) === "/robots.txt",
      () => page(403, "Just a moment"),
    ),
    failing: ["openapi"],
  },
  {
    what: "an alias that redirects",
    fault: instead(
      (request) => pathOf(request) === "/index.xml",
      () => new Response(null, { status: 301, headers: { Location: "/rss.xml" } }),
    ),
    failing: ["aliases"],
  },
  {
    what: "an alias that does not name the feed's address",
    fault: reheader(["/feed.xml"], (headers) => {
      headers.delete("Content-Location");
    }),
    failing: ["aliases"],
  },
  {
    what: "folders where nothing is",
    fault: instead(
      (request) => pathOf(request) === "/sections",
      () => page(404, "Not found"),
    ),
    failing: ["folders"],
  },
  {
    what: "a preflight that allows too little",
    fault: reheader(FEEDS, (headers) => {
      if (!headers.has("Access-Control-Allow-Headers")) return;
      headers.set("Access-Control-Allow-Headers", "If-None-Match");
    }),
    failing: ["preflight"],
  },
  {
    what: "redirects that some readers take for an error",
    fault: async (request, answer) => {
      const response = await answer(request);
      if (response.status !== 301) return response;
      return new Response(null, { status: 308, headers: response.headers });
    },
    failing: ["folders", "redirects", "search-addresses", "spellings"],
  },
  {
    what: "OPML that is never compressed",
    fault: (request, answer) =>
      pathOf(request) === "/opml.xml"
        ? without("Accept-Encoding")(request, answer)
        : answer(request),
    failing: ["compression"],
  },
  {
    what: "a feed that is older than its entries",
    fault: rewrite("/atom.xml", (text) => text.replace(/<updated>20\d\d/, "<updated>2001")),
    failing: ["updated"],
  },
  {
    what: "a malformed host, for which all is the same",
    fault: instead(
      (request) => request.url.includes("{"),
      () => page(200, "Welcome"),
    ),
    failing: ["bad-host"],
  },
  {
    what: "503 without a time to come back",
    fault: instead(
      (request) => pathOf(request) === "/robots.txt",
      () => page(503, "Out of order"),
    ),
    failing: ["retry-after"],
  },
  {
    what: "a teaser of dots",
    fault: rewrite("/", (text) => text.replace(/<p class="meta">/, "<p>… .</p>$&")),
    failing: ["teasers"],
  },
  {
    what: "a list that the directory names twice",
    fault: rewrite("/lists.json", (text) => {
      const { lists } = JSON.parse(text) as { lists: unknown[] };
      return JSON.stringify({ lists: [lists[0], ...lists] });
    }),
    failing: ["lists"],
  },
  {
    what: "a section's archive that is gone",
    fault: instead(
      (request) => pathOf(request).startsWith("/sections/town/archive/"),
      () => page(404, "Not found"),
    ),
    failing: ["list-archives"],
  },
  {
    what: "a section's archive that lacks an article",
    fault: rewrite(/^\/sections\/town\/archive\//, (text) =>
      text.replace(FIRST_ITEM, "").replace(/\{\s*"id": [^]*?\n {4}\},/, ""),
    ),
    failing: ["list-archives"],
  },
  {
    what: "a search that one format answers otherwise",
    fault: rewrite("/search/rss.xml", (text) => text.replace(FIRST_ITEM, "")),
    failing: ["search-finds"],
  },
  {
    what: "a query that does not arrive",
    fault: (request, answer) => {
      const { pathname, origin } = URL.parse(request.url) ?? {};
      const isSearch = pathname?.startsWith("/search") === true;
      return answer(isSearch ? new Request(`${origin ?? ""}${pathname}?q=absent`) : request);
    },
    failing: ["search-addresses", "search-finds", "search-page", "search-poll"],
  },
  {
    what: "a search that does not go on",
    fault: instead(
      (request) => request.url.includes("before="),
      () => page(404, "Not found"),
    ),
    failing: ["search-walk"],
  },
  {
    what: "a search without an ETag",
    fault: reheader(["/search/rss.xml"], (headers) => {
      headers.delete("ETag");
    }),
    failing: ["search-poll"],
  },
  {
    what: "a search's page without autodiscovery",
    fault: rewrite("/search", (text) => text.replaceAll('rel="alternate"', 'rel="next"')),
    failing: ["search-page"],
  },
];

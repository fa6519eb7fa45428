/**
 * The soak's requests: everything a feed reader, a browser, a script and a scanner ask of a
 * publication, the hostile ones included. The same seed gives the same requests.
 */
import { pick, randomFrom } from "../bench/make-text.ts";

export interface SoakRequest {
  readonly method: string;
  /** Path and query as they stand on the request line. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
}

const FEEDS = ["/rss.xml", "/atom.xml", "/feed.json", "/feed", "/feed/", "/index.xml", "/rss"];
const SITE = ["/", "/opml.xml", "/sitemap.xml", "/robots.txt", "/changes.json", "/sitemap/1.xml"];

const HOSTILE_TARGETS = [
  "/articles/%00",
  "/articles/%ff%fe",
  "/articles/%E0%A4%A",
  "/articles/..%2f..%2fmanifest.json",
  "/articles/../../manifest.json",
  "/manifest.json",
  "/slices/",
  "/%2e%2e/%2e%2e/etc/passwd",
  "//evil.example/rss.xml",
  "/rss.xml/",
  "/RSS.XML",
  "/rss.xml%00.html",
  "/articles/__proto__",
  "/articles/constructor.json",
  "/sections/__proto__/rss.xml",
  "/tags/toString",
  "/archive/0/rss.xml",
  "/archive/-1/rss.xml",
  "/archive/999999999/atom.xml",
  "/archive/1e3/feed.json",
  "/sitemap/0.xml",
  "/sitemap/999999.xml",
  "/changes.json?since=-1",
  "/changes.json?since=abc",
  "/changes.json?since=999999999999999",
  "/changes.json?since=1&since=2",
  "/changes.json?since=%00",
  `/rss.xml?${"a=b&".repeat(2500)}`,
  `/articles/${"x".repeat(10_000)}`,
  `/${"a/".repeat(2000)}`,
  "/?%",
  "/feed?format=%F0%9F%92%A9",
  "/wp-login.php",
  "/.env",
] as const;

const HOSTILE_HEADERS: readonly Readonly<Record<string, string>>[] = [
  { "if-none-match": '"' },
  { "if-none-match": `${'W/"a", '.repeat(500)}*` },
  { "if-none-match": "*" },
  { "if-modified-since": "yesterday" },
  { "if-modified-since": "Thu, 31 Feb 2099 25:61:61 GMT" },
  { "if-modified-since": "Sun, 06 Nov 1994 08:49:37 GMT" },
  { accept: `${"a/b;q=0.1,".repeat(300)}*/*;q=2` },
  { accept: "text/html;q=oops, ;;;,,," },
  { "accept-encoding": "gzip;q=0, *;q=1, identity;q=nonsense" },
  { range: "bytes=0-10,5-3,-99999" },
  { "sec-fetch-dest": "document", accept: "text/html" },
  { "x-forwarded-host": "evil.example", "x-forwarded-proto": "javascript" },
];

/** `count` different requests. Slugs and list paths are of the edition that is served. */
export function makeRequests(count: number, paths: readonly string[]): SoakRequest[] {
  const random = randomFrom(7);
  const targets = [...FEEDS, ...SITE, ...paths];
  const made = new Map<string, SoakRequest>();
  for (let attempts = 0; made.size < count && attempts < count * 20; attempts++) {
    const hostile = random() < 0.3;
    const target = hostile ? pick(HOSTILE_TARGETS, random) : pick(targets, random);
    const headers = {
      ...(random() < 0.5 ? { "accept-encoding": "gzip, br" } : {}),
      ...(random() < 0.3 ? pick(HOSTILE_HEADERS, random) : {}),
    };
    const method = pick(
      ["GET", "GET", "GET", "GET", "GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE"],
      random,
    );
    // A query that means nothing must not multiply work for ever.
    const query = !target.includes("?") && random() < 0.1 ? `?utm_source=${made.size}` : "";
    const request = { method, target: target + query, headers };
    made.set(JSON.stringify(request), request);
  }
  return [...made.values()];
}

/** How the feeds are answered: HEAD, compression, CORS, and readers' user agents. */
import { changesPath, SITE_PATHS } from "../../model/addresses/paths.ts";
import { askForBytes } from "../ask.ts";
import type { Check } from "../check.ts";
import { checkEach } from "./check-each.ts";
import { isLoopback } from "../is-loopback.ts";
import { CannotTell, typeOf } from "../read-answer.ts";
import { FEEDS } from "../visit.ts";

/** As the readers send them, with the versions of their last releases. */
const READERS: readonly string[] = [
  "Mozilla/5.0 (compatible; Miniflux/2.2.14; +https://miniflux.app)",
  "newsboat/2.41 (Linux x86_64)",
  "feedparser/6.0.12 +https://github.com/kurtmckee/feedparser/",
  "NetNewsWire (RSS Reader; https://netnewswire.com/)",
  "FreshRSS/1.27.1 (Linux; https://freshrss.org)",
];

/** Below this an answer may go uncompressed. */
const WORTH_COMPRESSING = 2000;

export const CONDUCT_CHECKS: readonly Check[] = [
  {
    name: "head-equals-get",
    asks: "HEAD is answered as GET, without a body",
    hint: "a rule treats HEAD apart: some readers probe with it before they subscribe",
    find: (visit) =>
      checkEach([...FEEDS, changesPath(), "/"], async (path) => {
        const url = visit.base + path;
        const plain = { "Accept-Encoding": "identity" };
        const [get, head, raw] = await Promise.all([
          visit.ask(url, { headers: plain }),
          visit.ask(url, { method: "HEAD", headers: plain }),
          askForBytes(url, "HEAD", plain, visit.timeout),
        ]);
        const differ = ["Content-Type", "ETag", "Last-Modified", "Cache-Control"].filter(
          (name) => get.headers.get(name) !== head.headers.get(name),
        );
        return [
          get.status !== head.status && `${url} answers GET ${get.status}, HEAD ${head.status}`,
          get.status === head.status &&
            differ.length > 0 &&
            `${url} answers HEAD with another ${differ.join(", ")} than GET`,
          raw.bytes > 0 && `${url} sends ${raw.bytes} bytes after the head of an answer to HEAD`,
        ];
      }),
  },
  {
    name: "compression",
    asks: "feeds and /opml.xml are compressed for those who can read it, the same for those who cannot",
    hint: "switch compression on for the host (dashboard: Speed, Content Optimization)",
    find: (visit) =>
      checkEach([...FEEDS, SITE_PATHS.opml], async (path) => {
        const url = visit.base + path;
        const [packed, plain] = await Promise.all([
          visit.ask(url, { headers: { "Accept-Encoding": "gzip" } }),
          visit.ask(url, { headers: { "Accept-Encoding": "identity" } }),
        ]);
        const encoding = packed.headers.get("Content-Encoding");
        const forced = plain.headers.get("Content-Encoding") ?? "identity";
        return [
          plain.body.length > WORTH_COMPRESSING &&
            encoding !== "gzip" &&
            `${url} is sent as it is (${plain.body.length} characters) to who takes gzip`,
          forced !== "identity" && `${url} is sent as ${forced} to who cannot read it`,
          packed.body !== plain.body && `${url} has another text when compressed`,
        ];
      }),
  },
  {
    name: "bad-host",
    asks: "a malformed host is the client's error, not ours",
    hint: "it is our error: report it",
    find: async (visit) => {
      const url = `${visit.base}${FEEDS[0] ?? "/"}`;
      const { status } = await askForBytes(url, "GET", { Host: "no{host}" }, visit.timeout);
      if (status === 500 && isLoopback(visit.base)) {
        throw new CannotTell("wrangler answers for such a host itself");
      }
      const isRefused = status >= 400 && status < 500;
      return isRefused ? [] : [`${url} answers ${status} to "Host: no{host}"`];
    },
  },
  {
    name: "retry-after",
    asks: "an answer of 503 says when to come back (Retry-After)",
    hint: "a rule answers instead of the Worker: let it send Retry-After, as readers obey it",
    find: (visit) =>
      checkEach([...FEEDS, ...Object.values(SITE_PATHS), "/"], async (path) => {
        const { url, status, headers } = await visit.get(path);
        const isSilent = status === 503 && !headers.has("Retry-After");
        return [isSilent && `${url} answers 503 without Retry-After`];
      }),
  },
  {
    name: "open-to-scripts",
    asks: "scripts of any site may read the feeds (CORS)",
    hint: "a rule removes or sets Access-Control-Allow-Origin: remove it",
    find: (visit) =>
      checkEach([...FEEDS, changesPath()], async (path) => {
        const url = visit.base + path;
        const { headers } = await visit.ask(url, { headers: { Origin: "https://example.com" } });
        const allowed = headers.get("Access-Control-Allow-Origin");
        return [allowed !== "*" && `${url} allows ${allowed ?? "nobody"}, not everybody`];
      }),
  },
  {
    name: "readers-not-challenged",
    asks: "feed readers get what we get, whatever their User-Agent",
    hint:
      "a bot rule turns readers away: exempt the feeds' paths from it (docs/deploying.md, " +
      '"Bot rules and feed readers")',
    find: (visit) =>
      checkEach(FEEDS, async (path) => {
        const ours = await visit.get(path);
        const lines: string[] = [];
        for (const reader of READERS) {
          const theirs = await visit.ask(ours.url, { headers: { "User-Agent": reader } });

          if (theirs.status !== ours.status || typeOf(theirs.headers) !== typeOf(ours.headers)) {
            lines.push(
              `${ours.url} answers "${reader}" ${theirs.status} ${typeOf(theirs.headers)}`,
            );
          } else if (theirs.body !== ours.body) {
            lines.push(`${ours.url} has another text for "${reader}"`);
          }
        }
        return lines;
      }),
  },
];

/** How the feeds are answered: validators, compression, HEAD, CORS, and readers' user agents. */
import { changesPath, feedPath, SITE_LIST } from "../../model/paths.ts";
import { askForBytes } from "../ask.ts";
import type { Check } from "../check.ts";
import { checkEach } from "./check-each.ts";
import { typeOf } from "./check-feeds.ts";
import { CannotTell } from "../read-answer.ts";
import { FORMATS, type Visit } from "../visit.ts";

const FEEDS = FORMATS.map((format) => feedPath(SITE_LIST, format));

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

/** Says so when an answer has another status than it should. */
async function statusOf(
  visit: Visit,
  url: string,
  headers: Readonly<Record<string, string>>,
  wanted: number,
): Promise<string | false> {
  const { status } = await visit.ask(url, { headers });
  const asked = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return status !== wanted && `${url} answers ${status}, not ${wanted}, to ${asked.join(", ")}`;
}

export const CONDUCT_CHECKS: readonly Check[] = [
  {
    name: "etag",
    asks: "an unchanged feed is not sent again (ETag, If-None-Match)",
    hint: "a rule or a proxy removes the ETag or answers for the Worker: remove it",
    find: (visit) =>
      checkEach(FEEDS, async (path) => {
        const { url, headers } = await visit.get(path);
        const etag = headers.get("ETag");
        const lastModified = headers.get("Last-Modified");
        if (etag === null) return [`${url} has no ETag`];
        return [
          await statusOf(visit, url, { "If-None-Match": etag }, 304),
          await statusOf(visit, url, { "If-None-Match": `"other", ${etag}` }, 304),
          await statusOf(visit, url, { "If-None-Match": '"other"' }, 200),
          // RFC 9110, 13.1.3: If-None-Match decides alone.
          lastModified !== null &&
            (await statusOf(
              visit,
              url,
              { "If-None-Match": '"other"', "If-Modified-Since": lastModified },
              200,
            )),
        ];
      }),
  },
  {
    name: "last-modified",
    asks: "an unchanged feed is not sent again (Last-Modified, If-Modified-Since)",
    hint: "a rule or a proxy changes Last-Modified or answers for the Worker: remove it",
    find: (visit) =>
      checkEach(FEEDS, async (path) => {
        const { url, headers } = await visit.get(path);
        const lastModified = headers.get("Last-Modified");
        if (lastModified === null) return [`${url} has no Last-Modified`];
        const time = Date.parse(lastModified);
        if (new Date(time).toUTCString() !== lastModified) {
          return [`${url} was last modified on "${lastModified}", which is no HTTP date`];
        }
        return [
          // A minute, as clocks differ.
          time > Date.now() + 60_000 && `${url} was modified in the future: ${lastModified}`,
          await statusOf(visit, url, { "If-Modified-Since": lastModified }, 304),
          await statusOf(
            visit,
            url,
            { "If-Modified-Since": new Date(time - 86_400_000).toUTCString() },
            200,
          ),
        ];
      }),
  },
  {
    name: "not-modified-empty",
    asks: "the answer to that has no body, and keeps the ETag",
    hint: "a proxy in front of the Worker breaks 304: connections that are used again get out of step",
    find: (visit) =>
      checkEach(FEEDS, async (path) => {
        const { url, headers } = await visit.get(path);
        const etag = headers.get("ETag");
        if (etag === null) throw new CannotTell(`${url} has no ETag`);
        const condition = { "If-None-Match": etag };
        const { status, bytes } = await askForBytes(url, "GET", condition, visit.timeout);
        if (status !== 304) throw new CannotTell(`${url} does not answer 304`);
        const again = (await visit.ask(url, { headers: condition })).headers.get("ETag");
        return [
          bytes > 0 && `${url} sends ${bytes} bytes after the head of a 304`,
          again === null && `${url} sends a 304 without ETag`,
        ];
      }),
  },
  {
    name: "head-equals-get",
    asks: "HEAD is answered as GET, without a body",
    hint: "a rule treats HEAD apart: some readers probe with it before they subscribe",
    find: (visit) =>
      checkEach([...FEEDS, changesPath(0), "/"], async (path) => {
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
    asks: "feeds are compressed for those who can read it, the same for those who cannot",
    hint: "switch compression on for the host (dashboard: Speed, Content Optimization)",
    find: (visit) =>
      checkEach(FEEDS, async (path) => {
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
    name: "open-to-scripts",
    asks: "scripts of any site may read the feeds (CORS)",
    hint: "a rule removes or sets Access-Control-Allow-Origin: remove it",
    find: (visit) =>
      checkEach([...FEEDS, changesPath(0)], async (path) => {
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

/** Whether an unchanged feed is sent again: what readers of all kinds poll with. */
import { SITE_PATHS } from "../../model/addresses/paths.ts";
import { askForBytes } from "../ask.ts";
import type { Check } from "../check.ts";
import { CannotTell } from "../read-answer.ts";
import { FEEDS, type Visit } from "../visit.ts";
import { checkEach } from "./check-each.ts";

export const VALIDATOR_CHECKS: readonly Check[] = [
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
    name: "one-tag-one-text",
    asks: "no two answers with one ETag differ, so that no reader keeps what was cut off",
    hint: "a cache keeps answers that were cut off or are of an earlier version: purge it, remove its rule",
    find: (visit) =>
      checkEach(TAGGED, async (path) => {
        const first = await visit.get(path);
        const again = await visit.ask(first.url, { headers: { "Accept-Encoding": "gzip" } });
        const etag = first.headers.get("ETag");
        const isOther = etag === null || etag !== again.headers.get("ETag");
        return [
          !isOther && first.body !== again.body && `${first.url} has two texts under ${etag}`,
        ];
      }),
  },
];

/** What is asked twice: what readers poll, and what is made of several files of the edition. */
const TAGGED = [...FEEDS, ...Object.values(SITE_PATHS), "/"];

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

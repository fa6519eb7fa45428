// What an isolate remembers of an address must change no answer, whoever asked there before.
import { expect, it } from "vitest";
import { openEdition } from "../../src/edition/reader/open-edition.ts";
import { createApp } from "../../src/http/app.ts";
import { readSite } from "../../src/model/site.ts";
import { makeApp, startApp } from "../make-app.ts";
import { makeArticles } from "../make-article.ts";

const HOST = "https://news.example.com";
const PATHS = ["/rss.xml", "/atom.xml", "/feed", "/", "/articles/article-1", "/archive/1/rss.xml"];
const MORE = ["/search/rss.xml?q=paragraph", "/sections/news/feed.json", "/index.xml", "/nothing"];

const REQUESTS: Readonly<
  Record<string, { url?: string; method?: string; headers?: Record<string, string> }>
> = {
  "a reader": {},
  "a reader that takes gzip": { headers: { "Accept-Encoding": "gzip" } },
  "a reader that prefers JSON": { headers: { Accept: "application/feed+json, */*;q=.1" } },
  "a reader through a proxy that speaks TLS": { headers: { "X-Forwarded-Proto": "https" } },
  "a reader through a proxy that does not": { headers: { "X-Forwarded-Proto": "http" } },
  "a reader at another host": { url: "https://other.example" },
  "a poll": { headers: { "If-None-Match": "*" } },
  "a poll with a date": { headers: { "If-Modified-Since": "Fri, 01 Jan 2100 00:00:00 GMT" } },
  "a writer": { headers: { "If-Match": '"other"' } },
  "a person": { headers: { "Sec-Fetch-Dest": "document" } },
  "a person at an image": { headers: { "Sec-Fetch-Dest": "image" } },
  "a look at the headers": { method: "HEAD" },
  "a form": { method: "POST" },
};

it.each([undefined, HOST])("answers alike, cold and warm, with SITE_URL %s", async (SITE_URL) => {
  const variables = { SITE_URL };
  const { app: warm, files } = await makeApp(makeArticles(40, 15), { variables });
  const all = [...PATHS, ...MORE].flatMap((path) =>
    Object.entries(REQUESTS).map(([who, { url = HOST, ...init }]) => ({
      what: `${who}: ${path}`,
      ask: async (app: typeof warm) => {
        const response = await app.request(url + path, init);
        const { status, headers } = response;
        return { status, headers: Object.fromEntries(headers), body: await response.text() };
      },
    })),
  );
  const cold = new Map<string, unknown>();
  for (const { what, ask } of all) {
    cold.set(what, await ask((await startApp(files, { variables })).app));
  }
  for (const { what, ask } of [...all, ...all.toReversed(), ...all]) {
    expect(await ask(warm), what).toEqual(cold.get(what));
  }
});

it("asks the edition nothing for what it knows, searches included", async () => {
  const { files } = await makeApp(makeArticles(40, 15));
  const { site } = readSite({});
  let asked = 0;
  const app = createApp({
    site,
    now: Date.now,
    openEdition: () => {
      asked += 1;
      return openEdition((path) => Promise.resolve(files.get(path)?.()));
    },
  });
  for (const path of ["/rss.xml", "/articles/article-1", "/search/rss.xml?q=paragraph"]) {
    const first = await app.request(HOST + path);
    const before = asked;
    const again = await app.request(HOST + path);
    const headers = { "If-None-Match": first.headers.get("ETag") ?? "" };
    const poll = await app.request(HOST + path, { headers });
    expect([again.status, poll.status, asked - before], path).toEqual([200, 304, 0]);
  }
});

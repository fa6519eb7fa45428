import { expect, it } from "vitest";
import { MEDIA_CHECKS } from "../../src/verify/checks/check-media.ts";
import type { Answer } from "../../src/verify/ask.ts";
import { makeVisit } from "../../src/verify/visit.ts";

const SITE = "https://news.example.com";
const FEED = {
  version: "https://jsonfeed.org/version/1.1",
  items: [
    {
      id: "1",
      image: `${SITE}/media/d/a.png`,
      content_html: `<p><img src="${SITE}/media/d/b.png" alt=""><img src="https://else.example/c.png"></p>`,
      attachments: [{ url: `${SITE}/media/d/one.mp3`, mime_type: "audio/mpeg", size_in_bytes: 12 }],
    },
  ],
};
const GOOD: Readonly<Record<string, readonly [status: number, type: string, length?: string]>> = {
  "/media/d/a.png": [200, "image/png"],
  "/media/d/b.png": [200, "image/png"],
  "/media/d/one.mp3": [200, "audio/mpeg", "12"],
};

/** What the checks find on a site whose files answer so; a request to elsewhere fails. */
async function find(files: typeof GOOD): Promise<readonly string[]> {
  const ask = (url: string): Promise<Answer> => {
    if (!url.startsWith(SITE)) throw new Error(`asked ${url}`);
    const path = url.slice(SITE.length);
    const [status, type, length] = files[path] ?? [200, "application/feed+json"];
    const headers = new Headers({ "Content-Type": type });
    if (length !== undefined) headers.set("Content-Length", length);
    return Promise.resolve({ url, status, headers, body: JSON.stringify(FEED) });
  };
  const visit = makeVisit({ base: SITE, canonical: SITE, ask, timeout: 1000 });
  const found: string[] = [];
  for (const check of MEDIA_CHECKS) found.push(...(await check.find(visit)));
  return found;
}

it.each<[string, typeof GOOD, RegExp | undefined]>([
  ["nothing where all is well", {}, undefined],
  ["a picture that is not there", { "/media/d/b.png": [404, "text/html"] }, /b\.png answers 404/u],
  ["a picture of another type", { "/media/d/a.png": [200, "text/html"] }, /a\.png is text\/html/u],
  ["a sound of another type", { "/media/d/one.mp3": [200, "audio/ogg", "12"] }, /is audio\/ogg/u],
  ["a sound of another length", { "/media/d/one.mp3": [200, "audio/mpeg", "9"] }, /has 9 bytes/u],
])("finds %s", async (_what, changed, finding) => {
  const found = await find({ ...GOOD, ...changed });
  expect(found).toEqual(finding === undefined ? [] : [expect.stringMatching(finding)]);
});

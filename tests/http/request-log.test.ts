import { describe, expect, it } from "vitest";
import { makeApp } from "../make-app.ts";
import { makeArticles } from "../make-article.ts";

const HOST = "https://news.example.com";

async function makeLogged() {
  const lines: string[] = [];
  let time = 0;
  const log = { write: (line: string) => lines.push(line), now: () => (time += 1.4) };
  const { app } = await makeApp(makeArticles(3, 15), {
    log,
    edition: { redirects: [{ from: "before", to: "article-1" }] },
  });
  return { app, lines };
}

describe("the log of requests", () => {
  it.each<[method: string, path: string, status: number, cache: string]>([
    ["GET", "/rss.xml", 200, "rendered"],
    ["HEAD", "/atom.xml", 200, "rendered"],
    ["GET", "/articles/before", 301, "none"],
    ["GET", "/changes.json?since=x", 400, "none"],
    ["GET", "/nothing", 404, "none"],
    ["POST", "/rss.xml", 405, "none"],
    ["OPTIONS", "/rss.xml", 204, "none"],
  ])("has one line for %s %s: %i, %s", async (method, path, status, cache) => {
    const { app, lines } = await makeLogged();
    await app.request(HOST + path, { method });
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { level: "info", method, path: path.replace(/\?.*/, ""), status, ms: 1, cache },
    ]);
  });

  it("tells what was kept, and what the client had already", async () => {
    const { app, lines } = await makeLogged();
    await app.request(`${HOST}/rss.xml`);
    await app.request(`${HOST}/rss.xml?again`);
    await app.request(`${HOST}/rss.xml`, { headers: { "If-None-Match": "*" } });
    const outcomes = lines.map((line) => (JSON.parse(line) as { cache: string }).cache);
    expect(outcomes).toEqual(["rendered", "kept", "revalidated"]);
  });

  it("holds nothing about a person", async () => {
    const { app, lines } = await makeLogged();
    const headers = {
      "User-Agent": "Jane's reader",
      "CF-Connecting-IP": "192.0.2.7",
      Cookie: "a=Jane",
      Referer: "https://jane.example/",
    };
    await app.request(`${HOST}/rss.xml?email=jane@example.com`, { headers });
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toMatch(/jane|192\.0/i);
  });

  it("is not kept unless it is asked for, and changes no answer", async () => {
    const { app, lines } = await makeLogged();
    const { app: silent } = await makeApp(makeArticles(3, 15));
    const [told, untold] = [
      await app.request(`${HOST}/rss.xml`),
      await silent.request(`${HOST}/rss.xml`),
    ];
    expect(lines).toHaveLength(1);
    expect(told.headers.get("ETag")).toBe(untold.headers.get("ETag"));
  });
});

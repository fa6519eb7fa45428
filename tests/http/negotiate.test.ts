import { describe, expect, it } from "vitest";
import { acceptsGzip, chooseFeed, quality } from "../../src/http/negotiate.ts";

const MINIFLUX =
  "application/xml, application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, text/html, */*;q=0.9";
const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

describe("the choice of /feed (RFC 9110, 12.5.1)", () => {
  it.each<[string, Record<string, string>, string]>([
    ["no Accept: RSS", {}, "rss"],
    ["anything: RSS", { Accept: "*/*" }, "rss"],
    ["Miniflux names all at one quality: RSS", { Accept: MINIFLUX }, "rss"],
    ["JSON Feed alone", { Accept: "application/feed+json" }, "json"],
    ["JSON alone", { Accept: "application/json" }, "json"],
    ["JSON before anything", { Accept: "application/json, */*;q=0.1" }, "json"],
    ["JSON after XML", { Accept: "application/json;q=0.5, application/xml" }, "rss"],
    ["JSON refused", { Accept: "application/json;q=0, */*;q=0.2" }, "rss"],
    ["Atom alone", { Accept: "application/atom+xml" }, "atom"],
    ["nothing that we have: RSS, never 406", { Accept: "image/png" }, "rss"],
    ["a script with a browser's Accept: RSS", { Accept: BROWSER }, "rss"],
    ["a browser that shows it", { Accept: BROWSER, "Sec-Fetch-Dest": "document" }, "page"],
    ["a page's script in a browser", { Accept: "*/*", "Sec-Fetch-Dest": "empty" }, "rss"],
    ["upper case and blanks", { Accept: "Application/JSON ; Q=1 , */* ; q=0.1" }, "json"],
  ])("%s", (_case, headers, expected) => {
    expect(chooseFeed(new Headers(headers))).toBe(expected);
  });

  it.each([
    ["text/*;q=0.3, text/html;q=0.7, */*;q=0.1", "text/html", 0.7],
    ["text/*;q=0.3, */*;q=0.1", "text/xml", 0.3],
    ["text/*;q=0.3, */*;q=0.1", "image/png", 0.1],
    ["text/html", "image/png", 0],
    ["text/html;q=banana", "text/html", 1],
  ])("by %s gives %s quality %f: the most specific range counts", (accept, type, expected) => {
    expect(quality(accept, type)).toBe(expected);
  });
});

describe("compression (RFC 9110, 12.5.3)", () => {
  it.each([
    ["gzip", true],
    ["br;q=1.0, gzip;q=0.8", true],
    ["GZIP", true],
    ["*", true],
    ["gzip;q=0", false],
    ["gzip;q=0, *", false],
    ["*;q=0", false],
    ["identity", false],
    ["br", false],
    ["", false],
  ])("for Accept-Encoding: %j gzip is %s", (header, expected) => {
    const headers = { "Accept-Encoding": header };
    expect(acceptsGzip(new Request("https://news.example.com", { headers }))).toBe(expected);
  });

  it("goes by what the client said, not by what Cloudflare made of it", () => {
    const headers = { "Accept-Encoding": "br, gzip" };
    const request = new Request("https://news.example.com", { headers });
    for (const clientAcceptEncoding of ["", "identity", "br"]) {
      expect(acceptsGzip(Object.assign(request, { cf: { clientAcceptEncoding } }))).toBe(false);
    }
    expect(acceptsGzip(Object.assign(request, { cf: { clientAcceptEncoding: "gzip" } }))).toBe(
      true,
    );
  });

  it("is not for who did not ask", () => {
    expect(acceptsGzip(new Request("https://news.example.com"))).toBe(false);
  });
});

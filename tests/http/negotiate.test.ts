import { describe, expect, it } from "vitest";
import { acceptsGzip, chooseFeed } from "../../src/http/negotiate.ts";

const MINIFLUX =
  "application/xml, application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, text/html, */*;q=0.9";
const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";
const NO_RSS = "application/rss+xml;q=0, application/xml";

/** Types of the main type `application`, the most wanted first. */
const rank = (subtypes: readonly string[]): string =>
  subtypes.map((subtype, at) => `application/${subtype};q=0.${9 - at}`).join(", ");

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
    ["Atom before JSON before RSS", { Accept: rank(["atom+xml", "feed+json", "rss+xml"]) }, "atom"],
    ["JSON before Atom before RSS", { Accept: rank(["json", "atom+xml", "rss+xml"]) }, "json"],
    ["RSS before JSON before Atom", { Accept: rank(["rss+xml", "json", "atom+xml"]) }, "rss"],
    [
      "Atom and JSON at one quality: Atom",
      { Accept: "application/json, application/atom+xml" },
      "atom",
    ],
    ["a format refused, though its generic type is taken", { Accept: NO_RSS }, "atom"],
    [
      "the most specific range counts",
      { Accept: "application/json;q=0.1, application/*;q=0.5" },
      "rss",
    ],
    ["a range of a main type", { Accept: "text/*;q=0.5, application/json;q=0.3" }, "rss"],
    ["an unreadable weight is ignored", { Accept: "application/json;q=banana, */*;q=0.9" }, "json"],
    ["HTML and no feed: the page", { Accept: "text/html, application/xhtml+xml" }, "page"],
    ["nothing that we have: RSS, never 406", { Accept: "image/png" }, "rss"],
    ["a script with a browser's Accept: RSS", { Accept: BROWSER }, "rss"],
    ["a browser that shows it", { Accept: BROWSER, "Sec-Fetch-Dest": "document" }, "page"],
    ["a page's script in a browser", { Accept: "*/*", "Sec-Fetch-Dest": "empty" }, "rss"],
    ["upper case and blanks", { Accept: "Application/JSON ; Q=1 , */* ; q=0.1" }, "json"],
  ])("%s", (_case, headers, expected) => {
    expect(chooseFeed(new Headers(headers))).toBe(expected);
  });

  it("looks at a bounded part of what it is sent", () => {
    const padding = "a/b, ".repeat(12_000);
    expect(chooseFeed(new Headers({ Accept: `application/json, ${padding}` }))).toBe("json");
    expect(chooseFeed(new Headers({ Accept: `${padding}application/json` }))).toBe("rss");
    // What is cut has no quality that could be trusted.
    const before = "application/json;q=0.9, ".padEnd(1980, "a/b, ").slice(0, 1980);
    const cut = `${before}application/atom+xml;q=0.1`.replace(/^(.{1979})./, "$1,");
    expect(cut.slice(1980, 2000)).toBe("application/atom+xml");
    expect(chooseFeed(new Headers({ Accept: cut }))).toBe("json");
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

// Rules of the W3C feed validator (github.com/w3c/feedvalidator), written out from its source, because
// the validator itself cannot run here: validators.py (nonhtml, rfc2396), base.py, channel.py, itunes.py,
// media.py, image.py and enclosure.py.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderFeed } from "../../src/feeds/render-feed.ts";
import { defined } from "../defined.ts";
import { hostileArticle, text } from "./hostile-article.ts";
import { makeArticle, makeDocument, SITE } from "./make-document.ts";
import { all, only, readXml, textOf, type Element } from "./read-back/xml-tree.ts";

/** Elements of plain text, in which it warns of HTML. */
const NONHTML = {
  rss: /<(title|description|copyright|category)(?: [^>]*)?>((?!<!\[CDATA)[^<]*)<\//g,
  atom: /<(title|subtitle|summary|rights|name)(?: [^>]*)?>((?!<!\[CDATA)[^<]*)<\//g,
} as const;

const LIKE_HTML = /&(#?\w+)|&#[x0-9]|<[/a-zA-Z]/;
const RFC_2396_FULL = /^[a-zA-Z][0-9a-zA-Z+\-.]*:(\/\/)?[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]+$/;
const RFC_822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

function decode(written: string): string {
  return written
    .replace(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

describe.each(["rss", "atom"] as const)("%s", (format) => {
  it("has a hexadecimal reference wherever plain text could be taken for HTML", () => {
    fc.assert(
      fc.property(hostileArticle, text, (article, setting) => {
        const site = { ...SITE, title: `a${setting}`, description: setting, rights: setting };
        const rendered = renderFeed(site, makeDocument([article]), format);
        for (const [, , written = ""] of rendered.matchAll(NONHTML[format])) {
          if (LIKE_HTML.test(decode(written))) expect(written).toContain("&#x");
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(["Q&A", "AT&amp;T", "5&6", "a</b>", "&#38;", "1<a"])(
    "also in its settings: %s",
    (setting) => {
      const site = { ...SITE, description: setting, rights: setting };
      const rendered = renderFeed(site, makeDocument([makeArticle()]), format);
      const [description, rights] =
        format === "rss" ? ["description", "copyright"] : ["subtitle", "rights"];
      const hexadecimal = setting
        .replaceAll("&", "&#x26;")
        .replaceAll("<", "&#x3C;")
        .replaceAll(">", "&#x3E;");
      expect(rendered).toContain(`<${description}>${hexadecimal}</${description}>`);
      expect(rendered).toContain(`<${rights}>${hexadecimal}</${rights}>`);
    },
  );

  it("has addresses and times that it takes", () => {
    fc.assert(
      fc.property(hostileArticle, (article) => {
        const rendered = renderFeed(SITE, makeDocument([article]), format);
        const values = (pattern: RegExp): string[] =>
          [...rendered.matchAll(pattern)].map(([, written = ""]) => decode(written));
        const addresses = [
          ...values(/<(?:link|id|guid isPermaLink="false"|docs)>([^<]*)</g),
          ...values(/ (?:href|url|scheme|domain)="([^"]*)"/g),
        ];
        expect(addresses.length).toBeGreaterThan(3);
        for (const address of addresses) expect(address).toMatch(RFC_2396_FULL);
        for (const date of values(/<(?:pubDate|lastBuildDate)>([^<]*)</g))
          expect(date).toMatch(RFC_822);
        for (const date of values(/<(?:atom:)?(?:updated|published)>([^<]*)</g)) {
          expect(date).toMatch(RFC_3339);
        }
      }),
    );
  });
});

describe("a podcast", () => {
  const MIME = /^[a-z]+\/[\w.+-]+$/u;
  const HTTP = /^https?:\/\/[^\s/]+\//u;
  const itunes = (name: string): string => `{http://www.itunes.com/dtds/podcast-1.0.dtd}${name}`;
  const media = (name: string): string => `{http://search.yahoo.com/mrss/}${name}`;
  const podcast = { category: ["Society & Culture", "Documentary"], mail: "a@b.example", explicit: true };
  const episode = makeArticle(1, {
    ...{ season: 1, episode: 2 },
    image: { address: "/media/d/a%20b.png", type: "image/png", width: 9, height: 8 },
    enclosures: [
      { address: "/media/d/a%20b.mp3", type: "audio/mpeg", length: 9, duration: 3725 },
      { address: "https://cdn.example/b.mp4?a=1&b=2", type: "video/mp4" },
    ],
  });
  const unmeasured = makeArticle(2, { enclosures: [{ address: "https://cdn.example/c.m4a", type: "audio/mp4" }] });
  const icons = { small: "https://news.example/s.png", large: "https://news.example/l.png" };
  const channelOf = (site = SITE): Element => {
    const document = { ...makeDocument([episode, unmeasured]), icons };
    return defined(only(readXml(renderFeed(site, document, "rss")), "channel"));
  };

  it("has in its channel what the validator misses elsewhere, if the settings say it", () => {
    const channel = channelOf({ ...SITE, podcast });
    expect(textOf(channel, "language")).toBeTruthy();
    expect(only(channel, itunes("image"))?.attributes["href"]).toMatch(HTTP);
    expect(only(channel, itunes("category"))?.attributes["text"]).toBe("Society & Culture");
    expect(only(defined(only(channel, itunes("category"))), itunes("category"))?.attributes["text"]).toBe("Documentary");
    expect(textOf(defined(only(channel, itunes("owner"))), itunes("email"))).toBe("a@b.example");
    expect(textOf(channel, itunes("explicit"))).toBe("yes");
  });

  it("says without any setting that it is for everybody, and has no owner without an address", () => {
    expect(textOf(channelOf(), itunes("explicit"))).toMatch(/^(?:yes|no|clean)$/u);
    expect(only(channelOf(), itunes("owner"))).toBeUndefined();
    expect(only(channelOf(), itunes("category"))).toBeUndefined();
  });

  it("has one enclosure an item, with what it wants to know", () => {
    for (const item of all(channelOf(), "item")) {
      const enclosures = all(item, "enclosure");
      expect(enclosures).toHaveLength(1);
      const { url, type, length } = enclosures[0]?.attributes ?? {};
      expect(url).toMatch(HTTP);
      expect(url).toMatch(RFC_2396_FULL);
      expect(type).toMatch(MIME);
      expect(length).toMatch(/^\d+$/u);
    }
  });

  it("has numbers, lengths and pictures that it takes", () => {
    const item = defined(all(channelOf(), "item").find((one) => only(one, itunes("season"))));
    expect(textOf(item, itunes("duration"))).toMatch(/^(?:\d+|(?:\d+:)?\d{1,2}:\d\d)$/u);
    for (const name of ["season", "episode"]) expect(textOf(item, itunes(name))).toMatch(/^[1-9]\d*$/u);
    expect(only(item, itunes("image"))?.attributes["href"]).toMatch(HTTP);
    for (const content of all(item, media("content"))) {
      expect(content.attributes["url"]).toMatch(HTTP);
      expect(content.attributes["type"]).toMatch(MIME);
      for (const name of ["fileSize", "duration", "width", "height"])
        expect(content.attributes[name] ?? "1").toMatch(/^\d+$/u);
    }
  });
}); // prettier-ignore

// Rules of the W3C feed validator (github.com/w3c/feedvalidator), written out from its source, because
// the validator itself cannot run here: validators.py (nonhtml, rfc2396), base.py, channel.py.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderFeed } from "../../src/feeds/render-feed.ts";
import { hostileArticle, text } from "./hostile-article.ts";
import { makeArticle, makeDocument, SITE } from "./make-document.ts";

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

/** What a saved page states of its article for machines. */
import { describe, expect, it } from "vitest";
import { inParagraphs, savedPage } from "./saved-page.ts";

const pageWith = (head: string, above = "") =>
  savedPage({
    head: `<title>Last ferry sails</title>${head}`,
    body: `<article><h1>Last ferry sails</h1>${above}${inParagraphs}</article>`,
  });
const linked = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe("the date of a saved page", () => {
  it.each([
    ["Open Graph", '<meta property="article:published_time" content="2021-05-03T08:00:00Z">'],
    ["a meta element", '<meta name="date" content="2021-05-03">'],
    ["Dublin Core", '<meta name="DC.date.issued" content="2021-05-03">'],
    ["an itemprop in a meta element", '<meta itemprop="datePublished" content="2021-05-03T08:00Z">'],
    ["JSON-LD", linked({ "@type": "BlogPosting", datePublished: "2021-05-03T08:00:00Z" })],
    ["JSON-LD in a graph", linked({ "@graph": [{ "@type": "WebPage" }, { "@type": "NewsArticle", datePublished: "2021-05-03" }] })],
    ["a time element", "", '<p><time datetime="2021-05-03T08:00:00Z">yesterday</time></p>'],
    ["a marked time element", "", '<p><time itemprop="datePublished" datetime="2021-05-03">Monday</time></p>'],
  ])("is read from %s", (_, head, above = "") => {
    expect(pageWith(head, above).published?.at).toMatch(/^2021-05-03/u);
  }); // prettier-ignore
});

describe("the byline of a saved page", () => {
  it.each([
    ["a meta element", '<meta name="author" content="Jane Doe">', "", "Jane Doe"],
    ["JSON-LD", linked({ "@type": "NewsArticle", author: [{ "@type": "Person", name: "Jane Doe" }, { name: "John Roe" }] }), "", "Jane Doe, John Roe"],
    ["a link to the author", "", '<div>By <a rel="author">Jane Doe</a> · 5 minutes</div>', "Jane Doe"],
    ["a link to the author with a reading time behind it", "", '<div>By <a rel="author">Jane Doe</a>   5 minute Read</div>', "Jane Doe"],
    ["a line with a break", "", "<p>By Jane Doe<br>Updated on May 5, 2021</p>", "Jane Doe"],
  ])("is read from %s", (_, head, above, byline) => {
    expect(pageWith(head, above).byline).toBe(byline);
  }); // prettier-ignore

  it.each([
    ["a date in its place", "", '<div class="byline">Published: May 3, 2021, 6:47 p.m.</div>'],
    ["the site", '<meta property="og:site_name" content="The Sound"><meta name="author" content="The Sound">', ""],
    ["an organisation", linked({ "@type": "Article", author: { "@type": "Organization", name: "Sound Media" } }), ""],
    ["an agency in front of the date", "", "<p>Quay News Agency - May 3, 2021 7:33 AM ET</p>"],
    ["a heading in capitals among the paragraphs", "", "<p>GIRLS ROWING</p>"],
    ["a place in capitals among them", "", "<p>LOWER QUAY</p>"],
    ["an account", '<meta name="author" content="admin">', ""],
    ["an address", '<meta property="article:author" content="https://a.example/jane-doe">', ""],
  ])("is not %s", (_, head, above) => {
    expect(pageWith(head, above).byline).toBeUndefined();
  }); // prettier-ignore

  it("is absent where JSON-LD is broken", () => {
    expect(pageWith('<script type="application/ld+json">{"author": </script>').byline).toBeUndefined();
  }); // prettier-ignore
});

describe("the section of a saved page", () => {
  it.each([
    ["a row of links in its menu", '<div id="nav"><a href="/">Home</a> <a href="/news">News</a></div>'],
    ["a link of its menu", '<ul class="menu"><li><a href="/s">Sport</a></li></ul>'],
  ])("is not %s", (_, above) => {
    const page = { head: "<title>Last ferry sails</title>", body: `${above}<div>${inParagraphs}</div>` };
    expect(savedPage(page).section).toBeUndefined();
  }); // prettier-ignore
});

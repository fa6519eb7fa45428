/** Where pictures, links and embeds of a saved page and of HTML that somebody wrote really are. */
import { describe, expect, it } from "vitest";
import { bodyHtml } from "../../body-html.ts";
import { manuscriptOf, story } from "../parse-text.ts";

const [first, second, third] = story;
const pageOf = (markup: string, head: string): string =>
  bodyHtml(
    manuscriptOf(
      `<html><head><title>Bridge closed</title>${head}</head><body><article><h1>Bridge closed</h1><p>${first}</p>${markup}<p>${second}</p><p>${third}</p></article></body></html>`,
      "articles/x.html",
    ),
  ).replaceAll("\n", "");
const authoredOf = (markup: string, head: string): string =>
  bodyHtml(
    manuscriptOf(
      `---\ntitle: T\n---\n<html><head>${head}</head><body>${markup}</body></html>`,
      "articles/x.html",
    ),
  ).replaceAll("\n", "");

const CANONICAL = '<link rel="canonical" href="https://e.org/news/bridge">';
const STUB = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";

describe.each([
  ["a saved page", pageOf],
  ["HTML that somebody wrote", authoredOf],
])("in %s", (_form, htmlOf) => {
  it.each([
    ["beside a blank one", '<img src="https://e.org/blank.gif" data-src="https://e.org/a.jpg" alt="">', "https://e.org/a.jpg"],
    ["beside a stub", `<img src="${STUB}" data-lazy-src="https://e.org/a.jpg" alt="">`, "https://e.org/a.jpg"],
    ["in sizes", '<img srcset="https://e.org/a.jpg 400w, https://e.org/b.jpg 1600w, https://e.org/c.jpg 4000w" alt="">', "https://e.org/b.jpg"],
    ["in densities", '<img srcset="a.jpg, b.jpg 2x" alt="">', "https://e.org/news/b.jpg"],
    ["for those without scripts", '<img class="lazy" alt=""><noscript><img src="https://e.org/a.jpg" alt=""></noscript>', "https://e.org/a.jpg"],
    ["in forms", '<picture><source srcset="https://e.org/a.avif" type="image/avif"><img src="https://e.org/a.jpg" alt=""></picture>', "https://e.org/a.jpg"],
    ["in forms that are loaded late", `<picture><source data-srcset="https://e.org/a.jpg 800w"><img src="${STUB}" alt=""></picture>`, "https://e.org/a.jpg"],
    ["on AMP's pages", '<amp-img src="https://e.org/a.jpg" alt=""><noscript><img src="https://e.org/a.jpg" alt=""></noscript></amp-img>', "https://e.org/a.jpg"],
    ["on any protocol", '<img src="//img.e.org/a.jpg" alt="">', "https://img.e.org/a.jpg"],
    ["below the root", '<img src="/img/a.jpg" alt="">', "https://e.org/img/a.jpg"],
    ["beside the page", '<img src="img/a.jpg" alt="">', "https://e.org/news/img/a.jpg"],
  ])("a picture is found %s", (_where, markup, address) => {
    expect(htmlOf(markup, CANONICAL)).toContain(`src="${address}"`);
    expect(htmlOf(markup, CANONICAL).match(/<img/gu)).toHaveLength(1);
  }); // prettier-ignore

  it.each([
    ["the base", `<base href="https://e.net/x/">${CANONICAL}`, "https://e.net/x/b"],
    ["a base below the root", `<base href="/x/">${CANONICAL}`, "https://e.org/x/b"],
    ["the canonical address", CANONICAL, "https://e.org/news/b"],
    ["the address for social networks", '<meta property="og:url" content="https://e.org/a/">', "https://e.org/a/b"],
  ])("links are resolved against %s", (_what, head, address) => {
    expect(htmlOf('<p>See <a href="b">the plans</a> for it, as they are.</p>', head)).toContain(`<a href="${address}">the plans</a>`);
  }); // prettier-ignore

  it.each([
    ["a film", '<iframe src="https://www.youtube.com/embed/abc-1" title="The talk"></iframe>', '<a href="https://www.youtube.com/watch?v=abc-1">The talk</a>'],
    ["a film that is loaded late", '<iframe data-src="//player.vimeo.com/video/7"></iframe>', '<a href="https://vimeo.com/7">https://vimeo.com/7</a>'],
    ["a film that waits for a click", '<lite-youtube videoid="abc"></lite-youtube>', '<a href="https://www.youtube.com/watch?v=abc">'],
    ["a post of AMP's", '<amp-twitter data-tweetid="7"></amp-twitter>', '<a href="https://twitter.com/i/web/status/7">'],
    ["a film of AMP's", '<amp-youtube data-videoid="abc"></amp-youtube>', '<a href="https://www.youtube.com/watch?v=abc">'],
    ["a film with a poster", '<video poster="https://e.org/p.jpg"><source src="https://e.org/v.mp4">No.</video>', '<a href="https://e.org/v.mp4"><img src="https://e.org/p.jpg" alt=""> https://e.org/v.mp4</a>'],
    ["a paper", '<object data="/plan.pdf" type="application/pdf" title="The plan"></object>', '<a href="https://e.org/plan.pdf">The plan</a>'],
    ["a post in a box", '<div class="fb-post x" data-href="https://e.org/p/2"></div>', '<a href="https://e.org/p/2">https://e.org/p/2</a>'],
    ["a sound", '<audio src="/a.mp3" title="A bell"></audio>', '<a href="https://e.org/a.mp3">A bell</a>'],
    ["a post that a script would fill", '<blockquote class="x" data-instgrm-permalink="https://e.org/p/1"></blockquote>', '<a href="https://e.org/p/1">https://e.org/p/1</a>'],
  ])("%s is a link to it", (_what, markup, html) => {
    expect(htmlOf(markup, CANONICAL)).toContain(`<p>${html}`);
  }); // prettier-ignore
});

it("a page keeps the pictures of its story, and no others", () => {
  const banner = '<a href="https://ads.example/x"><img src="https://ads.example/b.png" alt="Buy"></a>';
  const large = '<a href="https://e.org/l.jpg"><img src="https://e.org/s.jpg" alt=""></a>';
  const html = pageOf(`<div>${banner}</div>${large}<img src="https://e.org/t.gif" width="1" height="1">`, CANONICAL);
  expect(html.match(/src="[^"]+"/gu)).toEqual(['src="https://e.org/s.jpg"']);
  expect(pageOf('<iframe src="https://ads.example/f"></iframe>', CANONICAL)).not.toContain("ads.example");
}); // prettier-ignore

describe("a saved page", () => {
  it("names the pictures and texts that lie beside it, and no path of its own site", () => {
    const markup = '<p><img src="/img/a.jpg" alt=""></p><p><img src="quay%201.jpg" alt="A quay"></p><p>See <a href="pier.html">the pier</a> and <a href="/news">the news</a>, both.</p>';
    const page = `<html><head><title>B</title></head><body><article><h1>B</h1><p>${first}</p>${markup}<p>${second}</p><p>${third}</p></article></body></html>`;
    const { references, body } = manuscriptOf(page, "articles/x.html");
    expect(references).toEqual([
      { kind: "image", address: "quay%201.jpg", line: 1 },
      { kind: "link", address: "pier.html", line: 1, quiet: true },
    ]);
    expect(body.map(({ html }) => html).join("")).toContain("and the news, both.");
  }); // prettier-ignore

  it.each([
    ['<iframe src="https://maps.example/e?x=1" title="The quay"></iframe>', "The quay https://maps.example/e?x=1"],
    ["<iframe></iframe>", "<iframe>"],
    ['<object data="https://ads.example/a.swf"></object>', "https://ads.example/a.swf"],
  ])("has on record which frames went: %s", (frame, text) => {
    const page = `<html><head><title>B</title></head><body><article><h1>B</h1><p>${first}</p>\n${frame}<p>${second}</p><p>${third}</p></article></body></html>`;
    const { dropped } = manuscriptOf(page, "articles/x.html");
    expect(dropped).toEqual([{ line: 2, text, role: "markup", rule: "embed" }]);
  }); // prettier-ignore
});

it("films are paragraphs of their own, also where they are written as pictures or stand in a row", () => {
  const films = '<video src="https://e.org/a.mp4"></video>\n<audio src="https://e.org/b.mp3"></audio>';
  const html = bodyHtml(manuscriptOf(`![A film](c.mp4)\n\n<div>${films} or words</div>`, "articles/x.md"));
  expect(html.match(/<p>.*?<\/p>/gu)).toEqual([
    '<p><a href="c.mp4">A film</a></p>',
    '<p><a href="https://e.org/a.mp4">https://e.org/a.mp4</a></p>',
    '<p><a href="https://e.org/b.mp3">https://e.org/b.mp3</a></p>',
    "<p> or words</p>",
  ]);
}); // prettier-ignore

it("what is not known is on record where somebody wrote it", () => {
  const text =
    'One.\n\n<iframe></iframe>\n\n<img src="https://e.org/t.gif" width="1" height="1" alt="">\n\n<x-map data-at="7,8"></x-map>\n\n<script src="https://e.org/s.js"></script>';
  const { body, dropped } = manuscriptOf(text, "articles/x.md");
  expect(body).toHaveLength(1);
  expect(dropped.map(({ line, rule }) => [line, rule])).toEqual([
    [3, "embed"],
    [5, "tracker"],
    [7, "embed"],
    [9, "unsafe-element"],
  ]);
});

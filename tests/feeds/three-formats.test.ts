// Every field of every entry, read back with parsers that are not ours, is the same in the three
// formats and the same as in the model.
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/model/article.ts";
import { renderFeed } from "../../src/feeds/render-feed.ts";
import type { Format } from "../../src/model/addresses/paths.ts";
import { makeArticle, makeBareArticle, makeDocument, ORIGIN, SITE } from "./make-document.ts";
import * as feedsmith from "./read-back/by-feedsmith.ts";
import * as saxes from "./read-back/by-saxes.ts";
import { expectedEntry } from "./read-back/read-entry.ts";

const ARTICLES: readonly (readonly [string, Article])[] = [
  ["an article that states everything", makeArticle()],
  ["an article that states nothing", makeBareArticle()],
  [
    "an image and a source",
    makeArticle(3, {
      image: { address: "https://img.example.com/a.jpg?w=1&h=2" },
      origin: { name: "The Gazette", url: "https://gazette.example.com/x?a=1&b=2#c" },
    }),
  ],
  ["a source without an address", makeBareArticle(4, { origin: { name: "The Gazette & Sons" } })],
  ["a byline that names nobody", makeBareArticle(5, { byline: "Our own reporters" })],
  ["an article without a summary", makeArticle(6, { summary: "" })],
  [
    "an Arabic article",
    makeArticle(7, { title: "عنوان المقال", language: "ar", direction: "rtl" }),
  ],
  [
    "markup and references in a title",
    makeArticle(8, { title: `AT&T says <b>"no"</b> &amp; &#38; &nbsp;` }),
  ],
  [
    "markup and references in a summary",
    makeArticle(9, { summary: `1 < 2 && 3 > 2 &amp; <i>so</i>` }),
  ],
  [
    "markup and references in names",
    makeArticle(10, {
      section: "R&D <x>",
      authors: ['Jane <j> & "Doe"'],
      tags: ["a&amp;b", "c<d>", "e\"f'g"],
    }),
  ],
  ["a standfirst with markup", makeArticle(9, { standfirst: `So 1 < 2 & <script>"x"</script>` })],
  [
    "dates before 1970",
    makeArticle(17, { published: "1965-03-12T08:00:00Z", updated: "1969-07-20T20:17:40Z" }),
  ],
  ["a tag that repeats the section", makeArticle(11, { section: "Rivers" })],
  ["a slug of another script", makeArticle(12, { slug: "über-die-brücke-ж-漢字-🙂" })],
  [
    "the end of a CDATA section in a body",
    makeArticle(13, { body: [{ kind: "code", html: "<pre>]]>]]>]]]]>></pre>", text: "" }] }),
  ],
  [
    "white space that XML would change",
    makeArticle(14, {
      title: "a\tb\nc\rd",
      tags: ["a\tb\nc\rd"],
      body: [{ kind: "code", html: "<pre>a\r\nb\rc</pre>", text: "" }],
    }),
  ],
  [
    "text that looks like the renderer's own",
    makeArticle(15, {
      title: "ticket:0 $& $1 ticket:1",
      summary: "<![CDATA[ticket:2]]>",
      tags: ["</item>", "<entry>"],
    }),
  ],
];
const FORMATS: readonly Format[] = ["rss", "atom", "json"];

describe.each(FORMATS)("%s reads back as the model", (format) => {
  it.each(ARTICLES)("by the letter: %s", (_, article) => {
    const [entry] = saxes.readEntries(renderFeed(SITE, makeDocument([article]), format), format);
    const expected = expectedEntry(article, ORIGIN);
    expect(entry).toEqual({ ...expected, source: expected.source ?? article.origin?.name });
  });

  it.each(ARTICLES)("with feedsmith: %s", (_, article) => {
    const [entry] = feedsmith.readEntries(
      renderFeed(SITE, makeDocument([article]), format),
      format,
    );
    const expected = expectedEntry(article, ORIGIN);
    // feedsmith does not give extensions of JSON Feed.
    const name = format === "json" ? undefined : article.origin?.name;
    expect(entry).toEqual({ ...expected, source: expected.source ?? name });
  });
});

it.each(FORMATS)("%s keeps all entries in their order", (format) => {
  const articles = [3, 1, 2].map((number) => makeArticle(number));
  const entries = saxes.readEntries(renderFeed(SITE, makeDocument(articles), format), format);
  expect(entries.map(({ id }) => id)).toEqual(articles.map(({ id }) => id));
});

it("writes the same entries in all three formats", () => {
  const articles = ARTICLES.map(([, article]) => article);
  const [rss, atom, json] = FORMATS.map((format) =>
    saxes.readEntries(renderFeed(SITE, makeDocument(articles), format), format),
  );
  expect(rss).toHaveLength(articles.length);
  expect(atom).toEqual(rss);
  expect(json).toEqual(rss);
});

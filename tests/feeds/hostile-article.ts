/** fast-check's idea of an article: anybody's text in every field, within what the model promises. */
import fc from "fast-check";
import type { Article, Block } from "../../src/model/article.ts";
import { uuid } from "./make-document.ts";

/** Pieces that have broken feeds before, ours or others'. */
const PIECES = [
  "]]>",
  "<![CDATA[",
  "]]",
  "&",
  "&amp;",
  "&amp;amp;",
  "&#x26;",
  "&nbsp;",
  "&#0;",
  "<",
  ">",
  '"',
  "'",
  "<b>bold</b>",
  "</title>",
  "</item>",
  "<item>",
  "<entry>",
  "</entry>",
  "</channel>",
  "<!--",
  "-->",
  "<?xml ?>",
  "ticket:0",
  "ticket:12",
  "$&",
  "$1",
  "$$",
  "%",
  "%zz",
  "\\",
  "\\u0000",
  "{}",
  "\t",
  "\n",
  "\r",
  "\r\n",
  " ",
  "\u00A0",
  "\u0085",
  "\u2028",
  "\u200F",
  "\u202E",
  "\u2066",
  "\uFEFF",
  "\uFFFD",
  "e\u0301",
  "é",
  "שלום",
  "مرحبا",
  "漢字",
  "ß",
  "🙂",
  "👩‍👩‍👧",
  "\u{10FFFF}",
  "\u{E0001}",
  "]]>]]>]]>",
  "CDATA",
  "http://a.example/?a=1&b=2",
];

/** XML 1.0, 2.2, production 2. */
const permittedCharacter = fc
  .oneof(fc.string({ unit: "binary", minLength: 1, maxLength: 1 }), fc.constantFrom(...PIECES))
  .filter((part) => !/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(part));

/** Any text that the model permits. */
export const text = fc.array(permittedCharacter, { maxLength: 12 }).map((parts) => parts.join(""));

const someText = text.filter((value) => value.trim() !== "");

/** An address in any of RFC 3986's characters. */
const address = fc
  .array(
    fc.constantFrom(..."abcXYZ019-._~!$&'()*+,;=:@/%41?".split("%41"), "%41", "&amp;", "/", "?"),
    {
      maxLength: 12,
    },
  )
  .map((parts) => `https://host.example:8443/${parts.join("")}#fragment?/`);

const time = fc
  .date({
    min: new Date("1600-01-01T00:00:00Z"),
    max: new Date("2200-01-01T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((date) => `${date.toISOString().slice(0, 19)}Z`);

const block: fc.Arbitrary<Block> = text.map((html) => ({ kind: "paragraph", html, text: html }));

/** The values of keys whose value is not undefined. */
function present<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(
    Object.entries(value).filter(([, part]) => part !== undefined),
  ) as never;
}

export const hostileArticle: fc.Arbitrary<Article> = fc
  .record({
    id: fc.integer({ min: 0, max: 0xffffffff }).map(uuid),
    slug: someText,
    title: text,
    titleDerived: fc.boolean(),
    summary: text,
    section: fc.option(someText, { nil: undefined }),
    byline: fc.option(someText, { nil: undefined }),
    authors: fc.array(someText, { maxLength: 4 }),
    tags: fc.uniqueArray(someText, { maxLength: 6 }),
    origin: fc.option(fc.record({ url: address }), { nil: undefined }),
    image: fc.option(fc.record({ address, alt: text }), { nil: undefined }),
    language: fc.constantFrom("en", "de", "ar", "zh-Hant", "und"),
    direction: fc.constantFrom("ltr" as const, "rtl" as const),
    readingTime: fc.constant(1),
    body: fc.array(block, { maxLength: 4 }),
    published: time,
    publishedStated: fc.boolean(),
    updated: time,
    arrived: time,
    slice: fc.constant(1),
  })
  .map((article) => present(article));

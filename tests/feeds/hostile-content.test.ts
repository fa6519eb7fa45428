// Whatever the texts hold, every document is well-formed and reads back as the model, in all formats.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/model/article.ts";
import { renderFeed } from "../../src/feeds/render-feed.ts";
import type { Format } from "../../src/model/addresses/paths.ts";
import { hostileArticle, text } from "./hostile-article.ts";
import { makeArticle, makeDocument, ORIGIN, SITE } from "./make-document.ts";
import * as feedsmith from "./read-back/by-feedsmith.ts";
import * as saxes from "./read-back/by-saxes.ts";
import { expectedEntry, type ReadEntry } from "./read-back/read-entry.ts";
import { all, only, readXml, textOf } from "./read-back/xml-tree.ts";

const FORMATS: readonly Format[] = ["rss", "atom", "json"];

describe.each(FORMATS)("%s", (format) => {
  it("reads back as the model, whatever the articles say", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(hostileArticle, { selector: ({ id }) => id, maxLength: 4 }),
        (articles) => {
          const document = renderFeed(SITE, makeDocument(articles), format);
          const expected = articles.map((article) => expectedEntry(article, ORIGIN));
          expect(saxes.readEntries(document, format)).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("reads back as the site's settings, whatever they say", () => {
    fc.assert(
      fc.property(text, text, text, text, (title, description, author, listTitle) => {
        const site = {
          ...SITE,
          title,
          description,
          author: author || "x",
          rights: description || "x",
        };
        const document = makeDocument([makeArticle()], {
          list: { kind: "tag", slug: "t" },
          listTitle,
        });
        const rendered = renderFeed(site, document, format);
        expect(headTexts(rendered, format)).toEqual([
          `${listTitle} – ${title}`,
          description,
          site.author,
        ]);
      }),
      { numRuns: 200 },
    );
  });

  it("is well-formed and the same text in all formats even if the model breaks its promise", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
        }),
        (any) => {
          const body = [{ kind: "paragraph", html: any, text: any }] as const;
          const article = makeArticle(1, {
            image: { address: `https://a.example/${any}`, alt: any, type: any },
            slug: `x${any}`,
            title: any,
            authors: [`x${any}`],
            tags: [`x${any}`],
            body,
          });
          const [first, second, third] = FORMATS.map((each) =>
            saxes.readEntries(renderFeed(SITE, makeDocument([article]), each), each),
          );
          expect(second).toEqual(first);
          expect(third).toEqual(first);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("carries a body of 1 MB", () => {
    const html = `<p>${"&amp; ]]> 🙂 <b>жирный</b>\n".repeat(32_000)}</p>`;
    expect(html.length).toBeGreaterThan(2 ** 19 + 2 ** 18);
    const article = makeArticle(1, { body: [{ kind: "paragraph", html, text: "" }] });
    const [entry] = saxes.readEntries(renderFeed(SITE, makeDocument([article]), format), format);
    expect(entry?.html === html).toBe(true);
  });

  it("carries thousands of tags and people", () => {
    const tags = Array.from({ length: 5_000 }, (_, number) => `tag & <${number}>`);
    const authors = Array.from({ length: 2_000 }, (_, number) => `Jane "${number}" Doe`);
    const article = makeArticle(1, { tags, authors });
    const [entry] = saxes.readEntries(renderFeed(SITE, makeDocument([article]), format), format);
    expect(entry?.categories).toEqual(["World News", ...tags]);
    expect(entry?.authors).toEqual(authors);
  });

  it("reads back with feedsmith as well, but for the white space that it trims and folds", () => {
    fc.assert(
      fc.property(hostileArticle, (article) => {
        const document = renderFeed(SITE, makeDocument([tame(article)]), format);
        const [entry] = feedsmith.readEntries(document, format);
        expect(entry && blankless(entry)).toEqual(blankless(expectedEntry(tame(article), ORIGIN)));
      }),
      { numRuns: 200 },
    );
  });
});

function headTexts(rendered: string, format: Format): (string | undefined)[] {
  if (format === "json") {
    const feed = JSON.parse(rendered) as {
      title: string;
      description: string;
      authors: { name: string }[];
    };
    return [feed.title, feed.description, feed.authors[0]?.name];
  }
  const root = readXml(rendered);
  if (format === "rss") {
    const channel = only(root, "channel") ?? root;
    return [
      textOf(channel, "title"),
      textOf(channel, "description"),
      textOf(channel, saxes.dc("creator")),
    ];
  }
  const author = all(root, saxes.atom("author"))[0] ?? root;
  return [
    textOf(root, saxes.atom("title")),
    only(root, saxes.atom("subtitle"))?.text,
    textOf(author, saxes.atom("name")),
  ];
}

/** feedsmith takes an element without text for a missing one, and drops comments from HTML. */
function tame(article: Article): Article {
  const body = article.body.map((block) => ({ ...block, html: block.html.replaceAll("<!--", "") }));
  return { ...article, body, title: `t${article.title}`, summary: `s${article.summary}` };
}

function blankless(entry: ReadEntry): ReadEntry {
  const fold = (value: string): string => value.replace(/\s+/g, "");
  return {
    ...entry,
    title: fold(entry.title),
    summary: entry.summary && fold(entry.summary),
    html: fold(entry.html),
    authors: entry.authors.map(fold),
    categories: entry.categories.map(fold),
  };
}

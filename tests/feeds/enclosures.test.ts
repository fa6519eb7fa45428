// Sound and film in the three formats, read by parsers that we did not write.
import { parseFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { renderFeed } from "../../src/feeds/render-feed.ts";
import type { Article } from "../../src/model/article.ts";
import { makeArticle, makeDocument, ORIGIN, SITE } from "./make-document.ts";

const EPISODE = makeArticle(1, {
  season: 2,
  episode: 7,
  image: { address: "/media/d2/cover.png", type: "image/png", width: 600, height: 600 },
  enclosures: [
    { address: "/media/d1/one%20b.mp3", type: "audio/mpeg", length: 16680, duration: 95 },
    { address: "https://cdn.example.org/one.mp4?a=1&b=2", type: "video/mp4" },
  ],
});
const SOUND = `${ORIGIN}/media/d1/one%20b.mp3`;
const FILM = "https://cdn.example.org/one.mp4?a=1&b=2";

function read(format: "rss" | "atom" | "json", article: Article = EPISODE) {
  const text = renderFeed(SITE, makeDocument([article]), format);
  return { text, feed: parseFeed(text).feed as Readonly<Record<string, unknown>> };
}

describe("what an article encloses", () => {
  it("stands in RSS with type and length, and as an episode", () => {
    expect(read("rss").feed).toMatchObject({
      items: [
        {
          enclosures: [{ url: SOUND, type: "audio/mpeg", length: 16680 }],
          itunes: { duration: 95, season: 2, episode: 7, image: `${ORIGIN}/media/d2/cover.png` },
          media: {
            contents: [
              { medium: "image", width: 600 },
              { url: FILM, type: "video/mp4" },
            ],
          },
        },
      ],
    });
  });

  it("is a link in Atom", () => {
    const enclosure = { rel: "enclosure" };
    expect(read("atom").feed).toMatchObject({
      entries: [
        {
          links: [
            { href: `${ORIGIN}/articles/article-1` },
            { ...enclosure, href: SOUND, type: "audio/mpeg", length: 16680 },
            { ...enclosure, href: FILM, type: "video/mp4" },
          ],
        },
      ],
    });
  });

  it("is an attachment in JSON", () => {
    expect(read("json").feed).toMatchObject({
      items: [
        {
          attachments: [
            { url: SOUND, mime_type: "audio/mpeg", size_in_bytes: 16680, duration_in_seconds: 95 },
            { url: FILM, mime_type: "video/mp4" },
          ],
        },
      ],
    });
  });

  it("makes a podcast only of what plays", () => {
    const document = [{ address: "/media/d1/plan.pdf", type: "application/pdf", length: 9 }];
    expect(read("rss", makeArticle(1, { enclosures: document })).text).not.toContain("itunes");
    expect(read("rss", makeArticle(1)).text).not.toContain("itunes");
  });
});

/**
 * What most people write: on every request the articles go through `feed`, and Hono's ETag
 * middleware hashes the result to answer 304. In its favour, the articles are in memory already.
 */
import { Feed } from "feed";
import { Hono } from "hono";
import { etag } from "hono/etag";
import type { Article } from "../../../src/model/article.ts";

interface Environment {
  readonly ARTICLES: readonly Article[];
}

const ORIGIN = "https://news.example.com";

const app = new Hono<{ Bindings: Environment }>();
app.use("/rss.xml", etag({ weak: true }));
app.get("/rss.xml", (context) => {
  const articles = context.env.ARTICLES;
  const feed = new Feed({
    id: ORIGIN,
    title: "Bench",
    description: "Articles from plain text files",
    link: ORIGIN,
    language: "en",
    copyright: "",
    updated: new Date(articles[0]?.updated ?? 0),
    feedLinks: { rss: `${ORIGIN}/rss.xml` },
  });
  for (const article of articles) {
    feed.addItem({
      id: article.id,
      title: article.title,
      link: `${ORIGIN}/articles/${article.slug}`,
      date: new Date(article.published),
      description: article.summary,
      content: article.body.map((block) => block.html).join("\n"),
      author: article.authors.map((name) => ({ name })),
      category: article.section === undefined ? [] : [{ name: article.section }],
    });
  }
  return context.body(feed.rss2(), 200, {
    "Content-Type": "application/rss+xml; charset=utf-8",
    "Cache-Control": "public, max-age=300",
  });
});

export { app as default };

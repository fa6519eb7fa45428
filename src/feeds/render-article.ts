/**
 * An article in, the JSON of `/articles/{slug}.json` out: the same item of JSON Feed 1.1 as in the
 * feeds, so that a script reads both alike, with the text beside the HTML and with what a feed's
 * item has no room for.
 */
import { type Article } from "../model/article.ts";
import { readingText } from "../model/reading-text.ts";
import { feedEntry } from "./feed-entry.ts";
import { itemAdditions } from "./render-json-feed.ts";
import { writeJson } from "./write-json.ts";

/** `origin` is `https://example.com`, without a path and a closing slash. */
export function renderArticle(article: Article, origin: string): string {
  return writeJson(articleItem(article, origin));
}

/** The same as a value. */
export function articleItem(article: Article, origin: string): object {
  const entry = feedEntry(article, origin, "json");
  const { _broadsheet, ...item } = itemAdditions(entry);
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    ...item,
    content_html: entry.html,
    content_text: readingText(article),
    _broadsheet: {
      ..._broadsheet,
      standfirst: article.standfirst,
      byline: article.byline,
      direction: article.direction,
      reading_time: article.readingTime,
      arrived: article.arrived,
    },
  };
}

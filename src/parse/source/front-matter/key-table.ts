/**
 * The keys of front matter that say something about an article: the names that Hugo, Jekyll, Eleventy,
 * Astro, Obsidian, Zola, Ghost and the exporters of WordPress give them, and what each may hold. The
 * reader, its messages and docs/front-matter.md are made from this table.
 */
import { foldName } from "../../../model/fold-name.ts";
import { readStatedTime } from "../../words/dates/stated-time.ts";
import { readAliases, readPermalink } from "./old-addresses.ts";
import type { Plain } from "./plain-value.ts";
import {
  readAddress,
  readAnything,
  readIds,
  readIdentity,
  readLanguage,
  readLine,
  readLines,
  readNames,
  readOrigin,
  readPicture,
  readSlug,
  readSwitch,
  readTags,
  readTopics,
} from "./values.ts";

interface Row<T> {
  /** In the order in which they win where a text has several. Spelling is free: see `foldName`. */
  readonly names: readonly string[];
  readonly read: (value: Plain) => T | undefined;
  /** What the value may be: "date must be …". */
  readonly wanted: string;
  readonly meaning: string;
}

const A_LINE = "a line of text";
const A_DATE = "a date, such as 2024-03-12 or 2024-03-12T09:30:00+01:00";
const SEVERAL_LINES = 'lines of the text, with * for anything, such as "Read more*"';

const readTime = (value: Plain) => (typeof value === "string" ? readStatedTime(value) : undefined);

export const KEYS = {
  title: {
    names: ["title", "headline"],
    read: readLine,
    wanted: A_LINE,
    meaning: "the title",
  },
  date: {
    names: [
      "date", "pubDate", "publishDate", "published_at", "datePublished", "published",
      "publish", "publish_at", "publish_on", "scheduled", "scheduled_at", "scheduled_for", "embargo", "embargoed",
      "embargo_until", "created", "created_at", "date created",
    ],
    read: readTime,
    wanted: A_DATE,
    meaning: "when it was published; in the future: held back until then",
  },
  updated: {
    names: [
      "updated", "lastmod", "modified", "updatedDate", "updated_at", "last_modified_at",
      "modified_at", "dateModified", "date modified", "last_updated",
    ],
    read: readTime,
    wanted: A_DATE,
    meaning: "when it was changed last",
  },
  expires: {
    names: ["expiryDate", "expires", "expires_at", "unpublishDate"],
    read: readTime,
    wanted: A_DATE,
    meaning: "from then on it is not published",
  },
  summary: {
    names: ["summary", "description", "excerpt", "custom_excerpt", "subtitle"],
    read: readLine,
    wanted: A_LINE,
    meaning: "what lists show below the title",
  },
  standfirst: {
    names: ["standfirst"],
    read: readLine,
    wanted: A_LINE,
    meaning: "the lines between title and text",
  },
  section: {
    names: ["section"],
    read: readLine,
    wanted: A_LINE,
    meaning: "the section",
  },
  topics: {
    names: ["categories", "category"],
    read: readTopics,
    wanted: "a name or a list of names",
    meaning: "the first is the section, unless there is one; the others are tags",
  },
  tags: {
    names: ["tags", "tag"],
    read: readTags,
    wanted: "a list of words, such as [rivers, bridges]",
    meaning: "the tags: a list, text with commas, or words, with or without #",
  },
  authors: {
    names: ["authors", "author", "byline"],
    read: readNames,
    wanted: "a name or a list of names",
    meaning: "who wrote it: text, a list, or objects with a name",
  },
  image: {
    names: [
      "image", "cover", "heroImage", "featured_image", "feature_image", "og_image", "thumbnail",
      "banner", "images",
    ],
    read: readPicture,
    wanted: "the address of a picture, or {src: …}",
    meaning: "the picture that stands for it: text, or an object with src or url",
  },
  imageAlt: {
    names: [
      "image_alt", "cover_alt", "heroImageAlt", "featured_image_alt", "feature_image_alt",
      "thumbnail_alt", "featuredalt",
    ],
    read: readLine,
    wanted: A_LINE,
    meaning: "what that picture shows, in words; an object may say it as alt",
  },
  language: {
    names: ["language", "lang", "locale"],
    read: readLanguage,
    wanted: "a language tag, such as en or pt-BR",
    meaning: "its language; without it, the text is looked at",
  },
  slug: {
    names: ["slug"],
    read: readSlug,
    wanted: "one part of a URL, without spaces and slashes",
    meaning: "the last part of its address; the old one goes on redirecting",
  },
  aliases: {
    names: ["aliases", "alias", "redirect_from"],
    read: readAliases,
    wanted: "a list of addresses that the article had",
    meaning: "addresses that it had: whole paths, or the last part of an address here",
  },
  permalink: {
    names: ["permalink", "url"],
    read: readPermalink,
    wanted: "the path that the article had",
    meaning: "its address: a whole path, in place of /articles/{slug}",
  },
  identity: {
    names: ["identity"],
    read: readIdentity,
    wanted: "same or new",
    meaning: "whether another text in this file is the `same` article, or a `new` one",
  },
  sameArticle: {
    names: ["same"],
    read: readSwitch,
    wanted: "true or false",
    meaning: "`same: true` is `identity: same`",
  },
  newArticle: {
    names: ["new"],
    read: readSwitch,
    wanted: "true or false",
    meaning: "`new: true` is `identity: new`",
  },
  guid: {
    names: ["guid"],
    read: readIds,
    wanted: "the id that feed readers know the article by, or {rss: …, atom: …, json: …}",
    meaning: "the id that it has in feeds; it counts when the article is first seen",
  },
  id: {
    names: ["id", "uuid"],
    read: readLine,
    wanted: "a line of text",
    meaning: "the same, where it is an address, a UUID or the like, that no other site can have",
  },
  origin: {
    names: ["source"],
    read: readOrigin,
    wanted: "a name, a URL, or both as {name: …, url: …}",
    meaning: "where it was published first",
  },
  originUrl: {
    names: ["canonical_url", "canonicalURL", "external_url", "link", "original_url"],
    read: readAddress,
    wanted: "an absolute http(s) URL",
    meaning: "the address where it was published first",
  },
  keep: {
    names: ["keep"],
    read: readLines,
    wanted: SEVERAL_LINES,
    meaning: "lines that the cleaning is to keep",
  },
  drop: {
    names: ["drop"],
    read: readLines,
    wanted: SEVERAL_LINES,
    meaning: "lines that the cleaning is to drop",
  },
  clean: {
    names: ["clean"],
    read: readSwitch,
    wanted: "true or false",
    meaning: "whether the text is cleaned, or published as it is written",
  },
  encoding: {
    names: ["encoding", "charset"],
    read: readLine,
    wanted: "the name of an encoding, such as windows-1250",
    meaning: "the encoding of a file that is not UTF-8",
  },
  sound: {
    names: ["enclosure", "enclosures", "audio", "video"],
    read: readAnything,
    wanted: "the address of a file, or {url: …, type: …, length: …, duration: …}",
    meaning: "a sound or film that readers fetch with it: a file beside the text, under static/, or an address",
  },
  duration: {
    names: ["duration", "itunes_duration", "audio_duration"],
    read: readAnything,
    wanted: "seconds, or hours:minutes:seconds",
    meaning: "how long that plays, where the file does not say it",
  },
  season: {
    names: ["season", "itunes_season"],
    read: readAnything,
    wanted: "a number",
    meaning: "the season of a podcast",
  },
  episode: {
    names: ["episode", "episode_number", "itunes_episode"],
    read: readAnything,
    wanted: "a number",
    meaning: "the number of the episode",
  },
} as const satisfies Readonly<Record<string, Row<unknown>>>; // prettier-ignore

export type Meaning = keyof typeof KEYS;

/** What was read of each meaning that is given and well-formed. */
export type Values = {
  readonly [M in Meaning]?: NonNullable<ReturnType<(typeof KEYS)[M]["read"]>>;
};

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  (Object.keys(KEYS) as Meaning[]).flatMap((meaning) =>
    KEYS[meaning].names.map((name) => [foldName(name), meaning] as const),
  ),
);

export function meaningOf(key: string): Meaning | undefined {
  return MEANINGS.get(foldName(key));
}

/** How early the key's name stands in its row: the first wins. */
export function rankOf(key: string, meaning: Meaning): number {
  return KEYS[meaning].names.findIndex((name) => foldName(name) === foldName(key));
}

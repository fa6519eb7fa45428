/**
 * The keys of front matter that say something about an article: the names that Hugo, Jekyll, Eleventy,
 * Astro, Obsidian, Zola, Ghost and the exporters of WordPress give them, and what each may hold. The
 * reader, its messages and docs/front-matter.md are made from this table.
 */
import { foldName } from "../../../model/fold-name.ts";
import type { StatedTime } from "../../../model/article.ts";
import { readStatedTime } from "../../words/dates/stated-time.ts";
import { readAliases, readPermalink } from "./old-addresses.ts";
import type { Plain } from "./plain-value.ts";
import {
  readAddress,
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

/** What a value may be: "date must be …". */
interface Kind<T> {
  readonly read: (value: Plain) => T | undefined;
  readonly wanted: string;
}

const LINE: Kind<string> = { read: readLine, wanted: "a line of text" };
const TIME: Kind<StatedTime> = {
  read: (value) => (typeof value === "string" ? readStatedTime(value) : undefined),
  wanted: "a date, such as 2024-03-12 or 2024-03-12T09:30:00+01:00",
};
const SWITCH: Kind<boolean> = { read: readSwitch, wanted: "true or false" };
const LINES: Kind<string[]> = {
  read: readLines,
  wanted: 'lines of the text, with * for anything, such as "Read more*"',
};

/** Read with what else front matter says of it: `stated-media.ts`. */
const anything = (wanted: string): Kind<Plain> => ({ read: (value) => value, wanted });

/** The names stand in the order in which they win where a text has several; spelling is free, see `foldName`. */
const row = <T>({ read, wanted }: Kind<T>, meaning: string, names: string) => ({
  names: names.split(/,\s+/u),
  read,
  wanted,
  meaning,
});

export const KEYS = {
  title: row(LINE, "the title", "title, headline"),
  date: row(
    TIME, "when it was published; in the future: held back until then",
    `date, pubDate, publishDate, published_at, datePublished, published, publish, publish_at, publish_on,
    scheduled, scheduled_at, scheduled_for, embargo, embargoed, embargo_until, created, created_at, date created`,
  ),
  updated: row(
    TIME, "when it was changed last",
    `updated, lastmod, modified, updatedDate, updated_at, last_modified_at, modified_at, dateModified,
    date modified, date_updated, last_updated`,
  ),
  expires: row(TIME, "from then on it is not published", "expiryDate, expires, expires_at, unpublishDate"),
  summary: row(LINE, "what lists show below the title", "summary, description, excerpt, custom_excerpt, subtitle"),
  standfirst: row(LINE, "the lines between title and text", "standfirst"),
  section: row(LINE, "the section", "section"),
  topics: row(
    { read: readTopics, wanted: "a name or a list of names" },
    "the first is the section, unless there is one; the others are tags", "categories, category",
  ),
  tags: row(
    { read: readTags, wanted: "a list of words, such as [rivers, bridges]" },
    "the tags: a list, text with commas, or words, with or without #", "tags, tag",
  ),
  authors: row(
    { read: readNames, wanted: "a name or a list of names" },
    "who wrote it: text, a list, or objects with a name", "authors, author, byline",
  ),
  image: row(
    { read: readPicture, wanted: "the address of a picture, or {src: …}" },
    "the picture that stands for it: text, or an object with src or url",
    "image, cover, heroImage, featured_image, feature_image, og_image, thumbnail, banner, images",
  ),
  imageAlt: row(
    LINE, "what that picture shows, in words; an object may say it as alt",
    `image_alt, cover_alt, heroImageAlt, featured_image_alt, feature_image_alt, thumbnail_alt, featuredalt`,
  ),
  language: row(
    { read: readLanguage, wanted: "a language tag, such as en or pt-BR" },
    "its language; without it, the text is looked at", "language, lang, locale",
  ),
  slug: row(
    { read: readSlug, wanted: "one part of a URL, without spaces and slashes" },
    "the last part of its address; the old one goes on redirecting", "slug",
  ),
  aliases: row(
    { read: readAliases, wanted: "a list of addresses that the article had" },
    "addresses that it had: whole paths, or the last part of an address here", "aliases, alias, redirect_from",
  ),
  permalink: row(
    { read: readPermalink, wanted: "the path that the article had" },
    "its address: a whole path, in place of /articles/{slug}", "permalink, url",
  ),
  identity: row(
    { read: readIdentity, wanted: "same or new" },
    "whether another text in this file is the `same` article, or a `new` one", "identity",
  ),
  sameArticle: row(SWITCH, "`same: true` is `identity: same`", "same"),
  newArticle: row(SWITCH, "`new: true` is `identity: new`", "new"),
  guid: row(
    { read: readIds, wanted: "the id that feed readers know the article by, or {rss: …, atom: …, json: …}" },
    "the id that it has in feeds; it counts when the article is first seen", "guid",
  ),
  id: row(LINE, "the same, where it is an address, a UUID or the like, that no other site can have", "id, uuid"),
  origin: row(
    { read: readOrigin, wanted: "a name, a URL, or both as {name: …, url: …}" },
    "where it was published first", "source",
  ),
  originUrl: row(
    { read: readAddress, wanted: "an absolute http(s) URL" },
    "the address where it was published first", "canonical_url, canonicalURL, external_url, link, original_url",
  ),
  keep: row(LINES, "lines that the cleaning is to keep", "keep"),
  drop: row(LINES, "lines that the cleaning is to drop", "drop"),
  clean: row(SWITCH, "whether the text is cleaned, or published as it is written", "clean"),
  encoding: row(
    { read: readLine, wanted: "the name of an encoding, such as windows-1250" },
    "the encoding of a file that is not UTF-8", "encoding, charset",
  ),
  sound: row(
    anything("the address of a file, or {url: …, type: …, length: …, duration: …}"),
    "a sound or film that readers fetch with it: a file beside the text, under static/, or an address",
    "enclosure, enclosures, audio, video",
  ),
  duration: row(
    anything("seconds, or hours:minutes:seconds"),
    "how long that plays, where the file does not say it", "duration, itunes_duration, audio_duration",
  ),
  season: row(anything("a number"), "the season of a podcast", "season, itunes_season"),
  episode: row(anything("a number"), "the number of the episode", "episode, episode_number, itunes_episode"),
}; // prettier-ignore

export type Meaning = keyof typeof KEYS;

/** What was read of each meaning that is given and well-formed. */
export type Values = { readonly [M in Meaning]?: ReturnType<(typeof KEYS)[M]["read"]> };

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

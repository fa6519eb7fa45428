/** What podcast apps read of an RSS feed, in the namespace that Apple's directory made their common one. */
import { xmlText, type Xml } from "../model/escape.ts";
import type { Site } from "../model/site.ts";
import type { FeedEntry } from "./feed-entry.ts";
import { xmlElement } from "./xml.ts";

export const ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd";

/** Whether a feed is a podcast: it encloses something that plays. */
export function isPodcast(entries: readonly FeedEntry[]): boolean {
  return entries.some(({ enclosures }) => enclosures.some(({ type }) => isPlayed(type)));
}

function isPlayed(type: string): boolean {
  return /^(?:audio|video)\//u.test(type);
}

/**
 * The enclosures of an item. RSS 2.0 speaks of one, and readers take the first (RSS Advisory Board's
 * profile); the others are media content. Length is required: 0 where nobody states it.
 */
export function enclosureElements({ enclosures }: FeedEntry): readonly Xml[] {
  return enclosures.map(({ address: url, type, length, duration }, at) => {
    if (at === 0) return xmlElement("enclosure", { url, type, length: String(length ?? 0) });
    const facts = { fileSize: length?.toString(), duration: duration?.toString() };
    return xmlElement("media:content", { url, type, ...facts });
  });
}

/**
 * What directories ask of a channel. Apple writes true and false today, and takes the yes and no that the W3C
 * validator insists on (its itunes.py).
 */
export function podcastElements(site: Site, picture: string | undefined): readonly Xml[] {
  const { category, mail, explicit } = site.podcast;
  const itunes = (name: string, value: Xml): Xml => xmlElement(`itunes:${name}`, {}, value);
  const owner = [itunes("name", xmlText(site.author)), itunes("email", xmlText(mail ?? ""))];
  return [
    itunes("author", xmlText(site.author)),
    ...(picture === undefined ? [] : [xmlElement("itunes:image", { href: picture })]),
    itunes("explicit", xmlText(explicit ? "yes" : "no")),
    ...(category === undefined ? [] : [categoryElement(category)]),
    ...(mail === undefined ? [] : [itunes("owner", owner.join("") as Xml)]),
  ];
}

function categoryElement([text, ...below]: readonly string[]): Xml {
  return xmlElement(
    "itunes:category",
    { text },
    below.length === 0 ? undefined : categoryElement(below),
  );
}

/** How long an item plays, its numbers and its picture. */
export function episodeElements({ enclosures, article, image }: FeedEntry): readonly Xml[] {
  const played = enclosures.find(({ type }) => isPlayed(type));
  if (played === undefined) return [];
  const facts = { duration: played.duration, season: article.season, episode: article.episode };
  return [
    ...Object.entries(facts).flatMap(([name, value]) =>
      value === undefined ? [] : [xmlElement(`itunes:${name}`, {}, xmlText(String(value)))],
    ),
    ...(image === undefined ? [] : [xmlElement("itunes:image", { href: image.address })]),
  ];
}

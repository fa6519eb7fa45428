/**
 * The publication's settings: plain variables from `[vars]` in wrangler.toml in, a checked `Site`
 * and problems out. Everything has a default, so that a clone works before anything is set.
 */
import type { OwnPageLink } from "./own-page.ts";
import type { Problem } from "./problem.ts";
import {
  contentSignal,
  feedAliases,
  flag,
  hubAddress,
  languageTag,
  licenseAddress,
  mailAddress,
  origin,
  plainText,
  podcastCategory,
  readSetting,
  type FeedAliases,
  type ReadText,
} from "./setting.ts";

export interface Site {
  readonly title: string;
  readonly description: string;
  /** The feeds' author; the title when no author is set. */
  readonly author: string;
  /** A BCP 47 tag. */
  readonly language: string;
  /** The canonical origin without a path, `https://example.com`; absent: the request's origin. */
  readonly url?: string;
  /** The WebSub hub's address. */
  readonly hub?: string;
  /** The rights line of the feeds. */
  readonly rights?: string;
  /** What machines may do with the articles, as robots.txt says it: `search=yes, ai-train=no`. */
  readonly contentSignal?: string;
  /** The address of the licence for machines, an RSL document (rslstandard.org/rsl). */
  readonly license?: string;
  /** Old addresses of feeds, and the feed that each goes on answering with. */
  readonly aliases?: FeedAliases;
  /** What directories of podcasts want to know. */
  readonly podcast: Podcast;
  /** Pages that every page links to: an edition has them, not the settings. */
  readonly ownPages?: readonly OwnPageLink[];
}

/** RSS has it where a list encloses sounds or films. */
interface Podcast {
  /** One of Apple's categories, and one below it, if there is one. */
  readonly category?: readonly string[];
  /** The address of who answers for it; public. */
  readonly mail?: string;
  /** Whether it is for adults only. */
  readonly explicit: boolean;
}

/** The media type of `license`. */
export const LICENSE_TYPE = "application/rsl+xml";

/** The variables by name; wrangler.toml documents each where it stands. */
export type Variables = Readonly<Record<string, unknown>>;

export interface Settings {
  readonly site: Site;
  /** Patterns of the sources below `articles/` of which each text is an article of its own. */
  readonly series: readonly string[];
  /** Whether each request is logged; nothing that is published depends on it. */
  readonly logRequests: boolean;
  readonly problems: Problem[];
}

/** Reads and checks the settings. An unusable setting is an error and keeps its default. */
export function readSite(variables: Variables): Settings {
  const problems: Problem[] = [];
  const read = <Value>(name: string, readText: ReadText<Value>): Value | undefined =>
    readSetting(name, variables[name], readText, problems);

  const title = read("SITE_TITLE", plainText) ?? "Broadsheet";
  const site: Site = {
    title,
    description: read("SITE_DESCRIPTION", plainText) ?? `Articles from ${title}`,
    author: read("SITE_AUTHOR", plainText) ?? title,
    language: read("SITE_LANGUAGE", languageTag) ?? "en",
    ...ifSet("url", read("SITE_URL", origin)),
    ...ifSet("hub", read("HUB_URL", hubAddress)),
    ...ifSet("rights", read("SITE_RIGHTS", plainText)),
    ...ifSet("contentSignal", read("CONTENT_SIGNAL", contentSignal)),
    ...ifSet("license", read("LICENSE_URL", licenseAddress)),
    ...ifSet("aliases", read("FEED_ALIASES", feedAliases)),
    podcast: {
      ...ifSet("category", read("PODCAST_CATEGORY", podcastCategory)),
      ...ifSet("mail", read("PODCAST_MAIL", mailAddress)),
      explicit: read("PODCAST_EXPLICIT", flag) ?? false,
    },
  };
  const series = (read("SERIES", plainText) ?? "").split(/\s+/).filter(Boolean);
  return { site, series, logRequests: read("LOG_REQUESTS", flag) ?? false, problems };
}

function ifSet<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Readonly<Partial<Record<Name, Value>>> {
  return (value === undefined ? {} : { [name]: value }) as Readonly<Partial<Record<Name, Value>>>;
}

/**
 * The publication's settings: plain variables from `[vars]` in wrangler.toml in, a checked `Site`
 * and problems out. Everything has a default, so that a clone works before anything is set.
 */
import type { Problem } from "./problem.ts";

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
  /** Old addresses of the site's feed, and the format that each goes on answering with. */
  readonly aliases?: Readonly<Record<string, "rss" | "atom" | "json">>;
}

/** The variables by name; wrangler.toml documents each where it stands. */
export type Variables = Readonly<Record<string, unknown>>;

const FILE = "wrangler.toml";
/** Where our own documents are: an alias there would never be asked. */
const OWN_PATH = /^\/(?:articles|sections|tags|authors|archive)\//;

export interface Settings {
  readonly site: Site;
  /** Whether each request is logged; nothing that is published depends on it. */
  readonly logRequests: boolean;
  readonly problems: Problem[];
}

/** Reads and checks the settings. An unusable setting is an error and keeps its default. */
export function readSite(variables: Variables): Settings {
  const problems: Problem[] = [];
  const text = (name: string): string | undefined => {
    const value = variables[name];
    if (value === undefined || value === "") return undefined;
    if (typeof value === "string" && value.trim() === value) return value;
    problems.push(
      wrong(name, value, `is not a plain text`, `write ${name} = "…" without outer blanks`),
    );
    return undefined;
  };
  const address = (name: string, example: string, originOnly: boolean): string | undefined => {
    const value = text(name);
    if (value === undefined) return undefined;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.hash) {
      problems.push(
        wrong(name, value, "is not an http or https address", `write ${name} = "${example}"`),
      );
      return undefined;
    }
    if (!originOnly) return url.href;
    if (url.pathname !== "/" || url.search) {
      problems.push(wrong(name, value, "has a path", `write ${name} = "${url.origin}"`));
    }
    return url.origin;
  };

  const language = text("SITE_LANGUAGE") ?? "en";
  const isLanguage = languageTag(language);
  if (isLanguage === undefined) {
    problems.push(
      wrong(
        "SITE_LANGUAGE",
        language,
        "is not a language tag",
        'write a BCP 47 tag: "en", "de-AT", "pt-BR"',
      ),
    );
  }
  const title = text("SITE_TITLE") ?? "Broadsheet";
  const url = address("SITE_URL", "https://news.example.com", true);
  const hub = address("HUB_URL", "https://hub.example.com/", false);
  const rights = text("SITE_RIGHTS");
  const aliases: Record<string, "rss" | "atom" | "json"> = {};
  for (const path of (text("FEED_ALIASES") ?? "").split(/\s+/).filter(Boolean)) {
    if (/^\/[\w./~-]+$/.test(path) && !OWN_PATH.test(path)) aliases[path] = formatByName(path);
    else
      problems.push(
        wrong(
          "FEED_ALIASES",
          path,
          "is no path of an earlier feed",
          'write "/blog/feed.xml /old.json"',
        ),
      );
  }
  const logRequests = text("LOG_REQUESTS") ?? "false";
  if (!["true", "false"].includes(logRequests)) {
    problems.push(
      wrong(
        "LOG_REQUESTS",
        logRequests,
        "is neither true nor false",
        'write LOG_REQUESTS = "true"',
      ),
    );
  }
  return {
    logRequests: logRequests === "true",
    site: {
      title,
      description: text("SITE_DESCRIPTION") ?? `Articles from ${title}`,
      author: text("SITE_AUTHOR") ?? title,
      language: isLanguage ?? "en",
      ...(url === undefined ? {} : { url }),
      ...(hub === undefined ? {} : { hub }),
      ...(rights === undefined ? {} : { rights }),
      ...(Object.keys(aliases).length === 0 ? {} : { aliases }),
    },
    problems,
  };
}

/** What the path of an old feed promises: `.json` or "atom" in it, else RSS. */
function formatByName(path: string): "rss" | "atom" | "json" {
  if (path.endsWith(".json")) return "json";
  return path.toLowerCase().includes("atom") ? "atom" : "rss";
}

/** The tag in its canonical spelling (RFC 5646, 2.1.1), or undefined when it is none. */
function languageTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function wrong(name: string, value: unknown, what: string, hint: string): Problem {
  return {
    file: FILE,
    severity: "error",
    rule: "bad-setting",
    message: `${name} = ${JSON.stringify(value)} ${what}`,
    hint,
  };
}

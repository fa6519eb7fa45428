/**
 * One visit of a site: what several checks look at is asked for once and kept. What a check needs
 * and cannot be had throws `CannotTell`; the check that is about it reports it.
 */
import { z } from "zod";
import type { Ledger } from "../../ledger/ledger.ts";
import { changesPath, feedPath, SITE_LIST, type Format } from "../../paths.ts";
import { NoAnswer, type Answer, type Ask } from "./ask.ts";
import { readFeed, type ReadFeed } from "./read-feed.ts";

export const FORMATS = ["rss", "atom", "json"] as const satisfies readonly Format[];

/** The check's question has no answer, because of something that another check is about. */
export class CannotTell extends Error {}

const change = z.object({
  state: z.enum(["new", "changed", "removed"]),
  id: z.string(),
  url: z.string(),
  revision: z.int(),
  title: z.string().optional(),
});
const changesPage = z.object({
  revision: z.int(),
  items: z.array(change),
  next: z.string().optional(),
});

export type ListedChange = z.infer<typeof change>;

export interface Changes {
  readonly revision: number;
  readonly items: readonly ListedChange[];
}

/** The documents of one format, from the subscription document to the oldest archive document. */
export interface Walk {
  readonly pages: readonly { readonly url: string; readonly feed: ReadFeed }[];
  /** Why the walk ended before its end. */
  readonly broken: string | undefined;
}

export interface Visit {
  /** The origin that was asked for. */
  readonly base: string;
  /** The origin that the site's links carry: the same, but when a site is tried on localhost. */
  readonly canonical: string;
  readonly ask: Ask;
  /** Milliseconds for one answer. */
  readonly timeout: number;
  /** The project's ledger, when it is this site's. */
  readonly ledger: Ledger | undefined;
  /** A GET without conditions of a path or an address, asked once. */
  get(place: string): Promise<Answer>;
  /** Where to ask for an address that the site gave. */
  at(address: string): string;
  feed(format: Format): Promise<ReadFeed>;
  walk(format: Format): Promise<Walk>;
  changes(): Promise<Changes>;
}

/** More documents than a publication of a million articles has. */
const LONGEST_WALK = 50_000;

export function makeVisit(
  base: string,
  canonical: string,
  ask: Ask,
  timeout: number,
  ledger: Ledger | undefined,
): Visit {
  const kept = new Map<string, Promise<unknown>>();
  const once = <Value>(key: string, make: () => Promise<Value>): Promise<Value> => {
    const found = (kept.get(key) as Promise<Value> | undefined) ?? make();
    kept.set(key, found);
    return found;
  };
  const at = (address: string): string =>
    address.startsWith(`${canonical}/`) ? base + address.slice(canonical.length) : address;
  const get = (place: string): Promise<Answer> => {
    const url = place.startsWith("/") ? base + place : at(place);
    return once(`get ${url}`, () => ask(url));
  };

  const read = async (place: string, format: Format): Promise<ReadFeed> => {
    const answer = await get(place);
    if (answer.status !== 200) throw new CannotTell(`${answer.url} answers ${answer.status}`);
    try {
      return readFeed(answer.body, format);
    } catch (error) {
      throw new CannotTell(`${answer.url} is not a feed that can be read`, { cause: error });
    }
  };

  const walk = async (format: Format): Promise<Walk> => {
    const first = feedPath(SITE_LIST, format);
    const pages = [{ url: base + first, feed: await read(first, format) }];
    const seen = new Set([base + first]);
    for (let next = pages[0]?.feed.previous; next !== undefined;) {
      const url = at(next);
      if (seen.has(url)) return { pages, broken: `${url} is reached twice: the walk is a circle` };
      if (seen.size > LONGEST_WALK) return { pages, broken: "the walk does not come to an end" };
      seen.add(url);
      try {
        const feed = await read(url, format);
        pages.push({ url, feed });
        next = feed.previous;
      } catch (error) {
        if (!(error instanceof CannotTell || error instanceof NoAnswer)) throw error;
        return { pages, broken: `the walk breaks off: ${error.message}` };
      }
    }
    return { pages, broken: undefined };
  };

  const changes = async (): Promise<Changes> => {
    const items: ListedChange[] = [];
    const seen = new Set<string>();
    let place = changesPath(0);
    for (;;) {
      const answer = await get(place);
      const page = changesPage.safeParse(parseJson(answer.body));
      if (answer.status !== 200 || !page.success) {
        throw new CannotTell(`${answer.url} answers ${answer.status} without a list of changes`);
      }
      items.push(...page.data.items);
      if (page.data.next === undefined) return { revision: page.data.revision, items };
      place = page.data.next;
      if (seen.has(place)) throw new CannotTell(`${place} names itself as its next page`);
      seen.add(place);
    }
  };

  return {
    base,
    canonical,
    ask,
    timeout,
    ledger,
    get,
    at,
    feed: (format) => read(feedPath(SITE_LIST, format), format),
    walk: (format) => once(`walk ${format}`, () => walk(format)),
    changes: () => once("changes", changes),
  };
}

/** The value of a JSON text; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

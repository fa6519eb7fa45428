/**
 * One visit to a site: what several checks look at is fetched once and kept. What a check needs but
 * cannot get throws `CannotTell`; the check that is about it reports it.
 */
import { feedPath, SITE_LIST, type Format } from "../model/addresses/paths.ts";
import type { Answer, Ask } from "./ask.ts";
import type { Promises } from "./promises.ts";
import { CannotTell, readAnswer } from "./read-answer.ts";
import type { ReadFeed } from "./read-feed.ts";
import { walkChanges, type Changes } from "./walk-changes.ts";
import { walkFeeds, type Walk } from "./walk-feeds.ts";

export const FORMATS = ["rss", "atom", "json"] as const satisfies readonly Format[];
/** The paths of the site's own feeds. */
export const FEEDS = FORMATS.map((format) => feedPath(SITE_LIST, format));

/** The address that was asked for, when it led elsewhere, and how. */
interface LedHere {
  readonly from: string;
  readonly status: number;
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
  readonly ledger: Promises | undefined;
  readonly ledHere: LedHere | undefined;
  /** A GET without conditions of a path or an address, asked once. */
  get(place: string): Promise<Answer>;
  /** Where to ask for an address that the site gave. */
  readonly at: (address: string) => string;
  feed(format: Format): Promise<ReadFeed>;
  /** A feed at a path or an address: what it says is all that is kept, as histories are long. */
  read(place: string, format: Format): Promise<ReadFeed>;
  /** The site's history, of `most` documents at most. */
  walk(format: Format, most?: number): Promise<Walk>;
  changes(): Promise<Changes>;
}

/** What a visit is made of. */
type VisitInput = Pick<Visit, "base" | "canonical" | "ask" | "timeout"> &
  Partial<Pick<Visit, "ledger" | "ledHere">>;

export function makeVisit(input: VisitInput): Visit {
  const { base, canonical, ask, ledger, ledHere } = input;
  const once = keep();
  const at = (address: string): string =>
    address.startsWith(`${canonical}/`) ? base + address.slice(canonical.length) : address;
  const urlOf = (place: string): string => (place.startsWith("/") ? base + place : at(place));
  const look = async (place: string): Promise<Answer> => {
    const url = urlOf(place);
    // What a site says must not make us ask others.
    if (URL.parse(url)?.origin !== base) throw new CannotTell(`${url} is elsewhere`);
    return ask(url);
  };
  const get = (place: string): Promise<Answer> => once(`get ${urlOf(place)}`, () => look(place));
  const read = async (place: string, format: Format) => readAnswer(await look(place), format);
  const first = (format: Format): string => base + feedPath(SITE_LIST, format);
  return {
    ...{ ...input, ledger, ledHere, get, at, read },
    feed: async (format) => readAnswer(await get(first(format)), format),
    walk: (format, most) =>
      once(`walk ${format} ${most ?? ""}`, () =>
        walkFeeds(first(format), (url) => read(url, format), at, most),
      ),
    changes: () => once("changes", () => walkChanges(look)),
  };
}

/** Makes each thing once and keeps it under its name, even when making it failed. */
function keep(): <Value>(name: string, make: () => Promise<Value>) => Promise<Value> {
  const kept = new Map<string, Promise<unknown>>();
  return <Value>(name: string, make: () => Promise<Value>) => {
    const found = (kept.get(name) as Promise<Value> | undefined) ?? make();
    kept.set(name, found);
    return found;
  };
}

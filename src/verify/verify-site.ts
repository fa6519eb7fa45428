/** An address in, a report on the site there out: every check with what it found. */
import type { NamedFeed } from "../model/old-feed.ts";
import { feedPath, SITE_LIST } from "../model/addresses/paths.ts";
import { makeAsk, NoAnswer } from "./ask.ts";
import { ANSWER_CHECKS } from "./checks/check-answers.ts";
import { CONDUCT_CHECKS } from "./checks/check-conduct.ts";
import { FEED_CHECKS } from "./checks/check-feeds.ts";
import { INTERFACE_CHECKS } from "./checks/check-interface.ts";
import { HISTORY_CHECKS } from "./checks/check-history.ts";
import { LEDGER_CHECKS } from "./checks/check-ledger.ts";
import { LINK_CHECKS } from "./checks/check-links.ts";
import { LIST_CHECKS } from "./checks/check-lists.ts";
import { oldFeedChecks } from "./checks/check-old-feeds.ts";
import { MEDIA_CHECKS } from "./checks/check-media.ts";
import { PLACE_CHECKS } from "./checks/check-places.ts";
import { SEARCH_CHECKS } from "./checks/check-search.ts";
import { VALIDATOR_CHECKS } from "./checks/check-validators.ts";
import { isLoopback } from "./is-loopback.ts";
import { runChecks, type Check, type Outcome } from "./check.ts";
import type { Promises } from "./promises.ts";
import { CannotTell, parseJson } from "./read-answer.ts";
import { makeVisit } from "./visit.ts";

export const CHECKS: readonly Check[] = [
  ...FEED_CHECKS,
  ...VALIDATOR_CHECKS,
  ...CONDUCT_CHECKS,
  ...ANSWER_CHECKS,
  ...HISTORY_CHECKS,
  ...PLACE_CHECKS,
  ...LIST_CHECKS,
  ...SEARCH_CHECKS,
  ...INTERFACE_CHECKS,
  ...MEDIA_CHECKS,
  ...LINK_CHECKS,
  ...LEDGER_CHECKS,
];

export interface VerifyOptions {
  /** The project's ledger, if any; it counts when it shares an article with the site. */
  readonly ledger?: Promises | undefined;
  /** Milliseconds for one answer. */
  readonly timeout?: number;
  /** Feeds of an earlier site, whose subscribers are asked about. */
  readonly oldFeeds?: readonly NamedFeed[];
  readonly onStart?: (check: Check, number: number, of: number) => void;
}

export interface Report {
  /** The origin that was verified. */
  readonly site: string;
  /** The origin that was asked for, when it redirects to the one that was verified. */
  readonly redirectedFrom?: string;
  /** The revision of /changes.json; absent when it could not be read. */
  readonly revision?: number;
  readonly checks: readonly Outcome[];
}

/** Throws `NoAnswer` when nothing answers at the address at all. */
export async function verifySite(address: string, options: VerifyOptions = {}): Promise<Report> {
  const { timeout = 20_000, oldFeeds = [], onStart = () => undefined } = options;
  const ask = makeAsk(timeout);
  const asked = new URL(address).origin;
  const probe = feedPath(SITE_LIST, "json");
  const first = await ask(asked + probe);
  const moved = URL.parse(first.headers.get("Location") ?? "", first.url);
  const isMoved =
    [301, 302, 307, 308].includes(first.status) &&
    moved?.pathname === probe &&
    moved.origin !== asked;
  const base = isMoved ? moved.origin : asked;
  const ledHere = isMoved ? { from: asked, status: first.status } : undefined;
  const feed = parseJson((isMoved ? await ask(base + probe) : first).body);
  // Only there may a site's links name another host: with SITE_URL set.
  const canonical = isLoopback(base) ? (originOf(feed) ?? base) : base;

  const withoutLedger = makeVisit({ base, canonical, ask, timeout });
  const changes = await withoutLedger.changes().catch((error: unknown) => {
    if (error instanceof CannotTell || error instanceof NoAnswer) return undefined;
    throw error;
  });
  const ids = new Set(changes?.items.map(({ id }) => id));
  const entries = [...(options.ledger?.entries ?? []), ...(options.ledger?.removed ?? [])];
  const ledger = entries.some(({ id }) => ids.has(id)) ? options.ledger : undefined;

  const visit = makeVisit({ base, canonical, ask, timeout, ledger, ledHere });
  return {
    site: base,
    ...(isMoved ? { redirectedFrom: asked } : {}),
    ...(changes ? { revision: changes.revision } : {}),
    checks: await runChecks([...CHECKS, ...oldFeedChecks(oldFeeds)], visit, onStart),
  };
}

/** The origin of the address that a JSON Feed gives for itself. */
function originOf(feed: unknown): string | undefined {
  if (typeof feed !== "object" || feed === null || !("feed_url" in feed)) return undefined;
  return typeof feed.feed_url === "string" ? URL.parse(feed.feed_url)?.origin : undefined;
}

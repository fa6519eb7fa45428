/**
 * The feeds of an earlier site in, what becomes of their entries once what is here is deployed out. It
 * reads what the build reads, and writes nothing.
 */
import type { NamedFeed } from "../model/old-feed.ts";
import { lookUps, oldPathKey } from "../model/addresses/old-path.ts";
import { ALIASES, articlePath, permalinkOf, type Format } from "../model/addresses/paths.ts";
import { playReaders, type PlayedEntry, type ServedEntry } from "../model/play-readers.ts";
import { hasErrors, type Problem } from "../model/problem.ts";
import { isOwnPath } from "../model/addresses/read-path.ts";
import type { Site } from "../model/site.ts";
import { oldPathOf } from "../model/addresses/old-path.ts";
import type { Reconciliation } from "../ledger/reconciliation.ts";
import { readSettings } from "./files/read-settings.ts";
import { prepare, type Prepared, type PrepareOptions } from "./prepare.ts";

export interface PlayedFeed {
  readonly name: string;
  readonly entries: readonly PlayedEntry[];
  /** The feed's own address, where nothing answers yet; subscribers ask there. */
  readonly unanswered?: string;
}

export interface PlayedMove {
  readonly feeds: readonly PlayedFeed[];
  /** What would stop the build: then nothing is played. */
  readonly errors: readonly Problem[];
}

export async function playMove(
  options: Pick<PrepareOptions, "root" | "now">,
  feeds: readonly NamedFeed[],
): Promise<PlayedMove> {
  const prepared = await prepare({ ...options, mode: "mint" });
  const { reconciliation } = prepared;
  const errors = prepared.problems.filter((problem) => hasErrors([problem]));
  if (reconciliation === undefined || errors.length > 0) return { feeds: [], errors };
  const isAnswered = answeredPaths(prepared, reconciliation);
  const { site } = await readSettings(options.root);
  return {
    feeds: feeds.map(({ name, feed }) => {
      const path = feed.self === undefined ? undefined : oldPathOf(feed.self);
      return {
        name,
        entries: playReaders(feed, servedIn(feed.format, reconciliation), isAnswered),
        ...(path === undefined || isFeedAddress(path, site) ? {} : { unanswered: path }),
      };
    }),
    errors,
  };
}

function servedIn(format: Format, { articles }: Reconciliation): ServedEntry[] {
  return articles.map((article) => ({
    id: article.ids?.[format] ?? article.id,
    link: permalinkOf(article),
    title: article.title,
    published: article.published,
    updated: article.updated,
  }));
}

/** As the Worker looks paths up: by the query, if that tells articles apart, then without it. */
function answeredPaths({ ownPages }: Prepared, found: Reconciliation): (path: string) => boolean {
  const paths = [
    ...found.articles.flatMap((article) => [permalinkOf(article), articlePath(article.slug)]),
    ...found.oldPaths.map(({ from }) => from),
    ...found.redirects.map(({ from }) => articlePath(from)),
    ...ownPages.flatMap(({ page: { path, formerPaths } }) => [path, ...formerPaths]),
  ];
  const keys = new Set(paths.map(oldPathKey));
  return (path) => lookUps(path).some((one) => keys.has(oldPathKey(one)));
}

function isFeedAddress(path: string, { aliases = {} }: Site): boolean {
  return Object.hasOwn(aliases, path) || Object.hasOwn(ALIASES, path) || isOwnPath(path);
}

/**
 * Articles in, the edition's files out (shape.ts says what they hold). Pure: the same articles
 * give the same files, so a build that changes one article rewrites only the files that hold it:
 * its slice, its slug's shard, the shards of its lists, the surroundings of the articles that come
 * to point to it, the last changes, and the manifest.
 */
import type { Article } from "../model/article.ts";
import type { OwnPage } from "../model/own-page.ts";
import { listPath, SITE_LIST } from "../model/addresses/paths.ts";
import { bucketChanges, digestSitemap, planChanges } from "./bucket-changes.ts";
import { collectLists, type CollectedList } from "./lists/collect-lists.ts";
import { digestArticle, shortDigest } from "./digest-article.ts";
import type { EditionInput } from "./edition-input.ts";
import { FileGatherer, made, type EditionFiles } from "./gather-files.ts";
import { lastChangeOf, NEVER } from "./lists/last-change.ts";
import { planSegments } from "./search/plan-segments.ts";
import { SegmentIndex } from "./search/index-segment.ts";
import { packLine } from "./pack-article.ts";
import { surroundArticles } from "./related/store-headlines.ts";
import { seal } from "./seal.ts";
import { MANIFEST, SHAPE_VERSION, type Manifest, type StoredOwnPage } from "./shape.ts";
import { shardCount, shardOf } from "./shard-of.ts";
import { queryNames, shardPaths } from "./shard-paths.ts";
import { shardSlugs } from "./shard-slugs.ts";
import { partLists, storeFront, storeLists } from "./lists/store-list.ts";

const HEADS_A_SHARD = 2048;

/** The edition, the manifest under `MANIFEST`. */
export function makeEdition(input: EditionInput): EditionFiles {
  const { articles, openSlice, listId } = input;
  const gatherer = new FileGatherer();
  const digests = new Map(articles.map((article) => [article.slug, digestArticle(article)]));
  const digestOf = (slug: string): string => digests.get(slug) ?? "";
  // First, since threads may index while this one goes on.
  const search = planSegments(input, digestOf).map(
    (planned) => new SegmentIndex(planned, input.storedBody, input.indexing),
  );
  const lists = input.lists ?? collectLists(articles);
  const movedAt = lastComingAndGoing(input, lists);
  const buckets = bucketChanges(input);
  const facts = { listId, openSlice, digestOf, movedAt };
  const manifest: Omit<Manifest, "digest"> = {
    version: SHAPE_VERSION,
    revision: input.revision,
    head: input.head ?? NO_HEAD,
    heads: gatherer.addNumbered("heads", shardHeads(input).map(made)),
    numbered: input.numbered ?? 0,
    changed: input.changed ?? NEVER,
    edited: lastEdit(input),
    front: storeFront(articles, facts),
    slices: gatherer.divide(addSlices(input, digestOf, gatherer)),
    closedSlices: openSlice - 1,
    surroundings: gatherer.divide(addSurroundings(input, digestOf, gatherer)),
    slugs: gatherer.addNumbered("slugs", shardSlugs(input, digestOf)),
    paths: gatherer.addNumbered("paths", shardPaths(input).map(made)),
    queries: queryNames(input),
    lists: gatherer.addNumbered(
      "lists",
      storeLists(lists, input.formerLists ?? [], facts, gatherer).map(made),
    ),
    listing: gatherer.addNumbered("listing", partLists(lists).map(made)),
    changes: gatherer.addNumbered("changes", planChanges(buckets, digestOf)),
    sitemap: digestSitemap(buckets),
    ownPages: (input.ownPages ?? []).map((page) => storeOwnPage(page, gatherer)),
    ...(input.robots === undefined ? {} : { robots: gatherer.add("robots", made(input.robots)) }),
    search: search.map(({ segment }) => segment),
    openapi: gatherer.add("openapi", made(input.openapi)),
  };
  for (const index of search) {
    for (const [file, path] of index.paths().entries()) {
      gatherer.files.set(path, () => index.take(file));
    }
  }
  const whole: Manifest = { ...manifest, digest: shortDigest(JSON.stringify(manifest)) };
  return gatherer.files.set(MANIFEST, () => seal(JSON.stringify(whole)));
}

/** Of an edition in a test. */
const NO_HEAD = "0000000000";

function shardHeads({ head = NO_HEAD, heads = [] }: EditionInput): string[][] {
  const all = new Set([...heads, head]);
  const count = shardCount(all.size, HEADS_A_SHARD);
  const shards = Array.from({ length: count }, (): string[] => []);
  for (const one of all) shards[shardOf(one, count)]?.push(one);
  return shards;
}

/** What a text states of a time to come is left out. */
function lastEdit({ articles, removed, changed = "" }: EditionInput): string {
  let last = "";
  const tell = (at: string): void => {
    if (at > last && at <= changed) last = at;
  };
  for (const { arrived, updated, returned = "" } of articles) {
    tell(returned);
    if (updated > arrived) tell(updated);
  }
  for (const { removed: at } of removed) tell(at);
  return last;
}

/** When an article last left a list or came back to it, by the list's path. */
function lastComingAndGoing(
  { articles, removed, formerLists = [] }: EditionInput,
  lists: readonly CollectedList[],
): ReadonlyMap<string, string> {
  const times = new Map(formerLists.map(({ list, at }) => [listPath(list), at]));
  // Who is removed leaves the site's list, too.
  times.set(
    listPath(SITE_LIST),
    removed.reduce((top, one) => (one.removed > top ? one.removed : top), ""),
  );
  for (const { list, articles: members } of [{ list: SITE_LIST, articles }, ...lists]) {
    const path = listPath(list);
    for (const { returned = "" } of members) {
      if (returned > (times.get(path) ?? "")) times.set(path, returned);
    }
  }
  return times;
}

function storeOwnPage(page: OwnPage, gatherer: FileGatherer): StoredOwnPage {
  const { path, title, language, direction, formerPaths } = page;
  return { path, title, language, direction, formerPaths, file: gatherer.add("pages", made(page)) };
}

/** The file of each slice: old slices share one. */
function addSurroundings(
  { articles, openSlice, relate }: EditionInput,
  digestOf: (slug: string) => string,
  gatherer: FileGatherer,
): string[] {
  const shared = surroundArticles(articles, openSlice, digestOf, relate);
  return shared.flatMap(({ slices, surroundings }) =>
    new Array<string>(slices).fill(gatherer.add("surroundings", surroundings)),
  );
}

/** Names the slices by their articles' digests, so that no content is made to name it. */
function addSlices(
  { articles, removed, openSlice, storedBody }: EditionInput,
  digestOf: (slug: string) => string,
  { files }: FileGatherer,
): string[] {
  const slices = Array.from({ length: openSlice }, (): Article[] => []);
  for (const article of articles) slices[article.slice - 1]?.push(article);
  const left = new Map<number, string>();
  for (const { slice, removed: at } of removed) {
    if (slice !== undefined && at > (left.get(slice) ?? "")) left.set(slice, at);
  }
  return slices.map((members, at) => {
    const version = shortDigest(
      JSON.stringify([SHAPE_VERSION, members.map(({ slug }) => digestOf(slug))]),
    );
    const changed = lastChangeOf(members, left.get(at + 1));
    const name = `slices/${changed.replace(/[:-]/g, "")}-${version}.jsonl`;
    files.set(name, async () => {
      let lines = "";
      for (const article of members) lines += packLine(article, await storedBody?.(article));
      return seal(lines);
    });
    return name;
  });
}

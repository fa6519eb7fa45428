/**
 * An old site, the feeds of its subscribers and what is here already in; out comes what an import
 * writes, and what it says of it. Nothing is written here.
 */
import type { NamedFeed } from "../model/old-feed.ts";
import { oldPathKey } from "../model/addresses/old-path.ts";
import type { Problem } from "../model/problem.ts";
import { dateUndated } from "./date-undated.ts";
import { identify, type KnownPost } from "./identify.ts";
import { CERTAINTIES, type OldSite, type Post } from "./post.ts";
import { planPages } from "./plan-pages.ts";
import { proposeSettings } from "./propose-settings.ts";
import type { Here } from "./read-here.ts";
import { remotePictures } from "./remote/fetch-pictures.ts";
import { withWholeAddresses } from "./remote/whole-addresses.ts";
import { withoutDoubles } from "./without-doubles.ts";
import { writeSource, type WrittenSource } from "./write-source.ts";

export interface ImportPlan {
  /** Below `articles/`. */
  readonly sources: readonly WrittenSource[];
  /** Below `pages/`. */
  readonly pages: readonly WrittenSource[];
  readonly settings: ReadonlyMap<string, string>;
  readonly report: ImportReport;
}

interface ImportReport {
  readonly system: string;
  readonly imported: number;
  readonly alreadyHere: number;
  readonly drafts: readonly string[];
  readonly private: readonly string[];
  readonly pages: number;
  /** Pages that the old feed has as entries, and that stay such for subscribers. */
  readonly listedPages: readonly string[];
  /** How many ids come from where. */
  readonly ids: Readonly<Record<string, number>>;
  readonly media: number;
  /** The addresses of pictures that stay at another host. */
  readonly remote: readonly string[];
  readonly left: readonly string[];
  readonly untranslated: readonly string[];
  /** Posts for which nothing states a date, and the one that they get. */
  readonly undated: { readonly at: string | undefined; readonly places: readonly string[] };
  readonly problems: readonly Problem[];
}

export interface ImportOptions {
  readonly newAddresses: boolean;
  readonly here: Here;
}

export function planImport(
  site: OldSite,
  feeds: readonly NamedFeed[],
  { newAddresses, here }: ImportOptions,
): ImportPlan {
  const origin = originOf(site, feeds);
  const all = identify(site, feeds).map((found) => ({
    ...found,
    post: origin === undefined ? found.post : withWholeAddresses(found.post, origin),
  }));
  const posts = all.filter(
    ({ post, certainty }) => post.kind === "post" || certainty === "old feed",
  );
  const articles = posts.filter(({ post }) => !post.body.isEmpty);

  const { single, problems } = withoutDoubles(articles);
  const { dated, undated, oldest } = dateUndated(single);
  const taken = new Set<string>();
  // Names are given to all, so that a second import finds the same.
  const written = dated.map((found) => ({
    found,
    source: writeSource(found, { newAddresses, taken }),
  }));
  const fresh = written.filter(({ found, source }) => !isHere(found, source, here));
  const clashing = fresh.filter(({ source }) => here.names.has(nameOf(source.path)));
  const free = new Set([...here.names, ...taken]);
  const sources = fresh.map(({ found, source }) => {
    const clashes = clashing.some((one) => one.source === source);
    return clashes ? writeSource(found, { newAddresses, taken: free }) : source;
  });
  const pages = planPages(
    all.filter((one) => !posts.includes(one)),
    { newAddresses, here, articles: new Set(single.flatMap(({ address }) => keysOf(address))) },
  );
  const files = [...sources, ...pages.sources].flatMap(({ media }) => media);
  return {
    sources,
    pages: pages.sources,
    settings: proposeSettings(site, feeds),
    report: {
      system: site.system,
      imported: sources.length,
      alreadyHere: written.length - fresh.length + pages.alreadyHere,
      drafts: [...placesOf(fresh, ({ state }) => state === "draft"), ...pages.drafts],
      private: placesOf(fresh, ({ state }) => state === "private"),
      pages: pages.sources.length,
      listedPages: placesOf(fresh, ({ kind }) => kind === "page"),
      ids: countIds(fresh.map(({ found }) => found)),
      media: new Set(files.map(({ from }) => from)).size,
      remote: remotePictures([...sources, ...pages.sources]),
      left: [...site.left, ...posts.flatMap(withoutText), ...pages.left],
      untranslated: site.untranslated ?? [],
      undated: { at: oldest, places: placesOf(fresh, (post) => undated.has(post)) },
      problems: [...site.problems, ...problems],
    },
  };
}

function originOf({ origin }: OldSite, feeds: readonly NamedFeed[]): string | undefined {
  const pages = feeds.map(({ feed }) => URL.parse(feed.page ?? feed.self ?? "")?.origin);
  return pages.find((one) => one !== undefined && one !== "null") ?? origin;
}

function keysOf(address: string | undefined): string[] {
  return address === undefined ? [] : [oldPathKey(address)];
}

function isHere({ id, post }: KnownPost, { path }: WrittenSource, { ids, names }: Here): boolean {
  return ids.has(id) || ((id === "" || post.state !== "public") && names.has(nameOf(path)));
}

function nameOf(path: string): string {
  return path.replace(/(?:\/index)?\.[^./]+$/u, "");
}

function withoutText({ post }: KnownPost): string[] {
  return post.body.isEmpty ? [`${post.place} has no text`] : [];
}

function placesOf(
  written: readonly { readonly found: KnownPost }[],
  is: (post: Post) => boolean,
): string[] {
  return written.flatMap(({ found: { post } }) => (is(post) ? [post.place] : []));
}

function countIds(posts: readonly KnownPost[]): Record<string, number> {
  return Object.fromEntries(
    CERTAINTIES.map((one) => [one, posts.filter(({ certainty }) => certainty === one).length]),
  );
}

/**
 * Articles in, the edition's files out (shape.ts says what they hold). Pure: the same articles
 * give the same files, so a build that changes one article rewrites only the files that hold it:
 * its slice, its slug's shard, the shards of its lists, the surroundings of the articles that come
 * to point to it, the last changes, and the manifest.
 */
import type { Article } from "../model/article.ts";
import { SITE_LIST, type ListName } from "../model/paths.ts";
import { bucketChanges } from "./bucket-changes.ts";
import { collectLists, type CollectedList } from "./collect-lists.ts";
import { digestArticle, shortDigest } from "./digest-article.ts";
import { FileGatherer, type EditionFiles } from "./gather-files.ts";
import { packLine } from "./pack-article.ts";
import { surroundArticles } from "./store-headlines.ts";
import type { WordsOf } from "./relate-articles.ts";
import { MANIFEST, SHAPE_VERSION, type Manifest, type StoredChange } from "./shape.ts";
import { shardSlugs } from "./shard-slugs.ts";
import { lastChangeOf, listLargest, NEVER, storeList, storeLists } from "./store-list.ts";

export interface EditionInput {
  readonly revision: number;
  /** The time of the last change of anything, RFC 3339; absent when there never was one. */
  readonly changed?: string | undefined;
  /** The number of the slice that is still open: every slice before it is closed. */
  readonly openSlice: number;
  /** Newest arrival first. */
  readonly articles: readonly Article[];
  /** Their lists; absent: collected from them. */
  readonly lists?: readonly CollectedList[];
  /** What was published and is no more. */
  readonly removed: readonly RemovedArticle[];
  /** Slugs that an article had before, or that its front matter names, to its slug now. */
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  /** The interface's description, OpenAPI without `servers`. */
  readonly openapi: object;
  /** The id of a list's feeds, `urn:uuid:…`. */
  readonly listId: (list: ListName) => string;
  /** The JSON of an article's packed body; absent: made from the body. */
  readonly storedBody?: (article: Article) => string | Promise<string>;
  /** An article's `weighWords`; absent: made from the body. */
  readonly wordsOf?: WordsOf;
}

type RemovedChange = Extract<StoredChange, { state: "removed" }>;
export type RemovedArticle = Omit<RemovedChange, "state"> & {
  readonly formerSlugs: readonly string[];
};

/** The edition, the manifest under `MANIFEST`. */
export function makeEdition(input: EditionInput): EditionFiles {
  const { articles, openSlice, listId } = input;
  const gatherer = new FileGatherer();
  const digests = new Map(articles.map((article) => [article.slug, digestArticle(article)]));
  const facts = { listId, digestOf: (slug: string) => digests.get(slug) ?? "" };
  const closedSlices = openSlice - 1;
  const lists = input.lists ?? collectLists(articles);
  // What is in no closed slice yet, and the newest closed slice.
  const window = articles.filter((article) => article.slice >= closedSlices);
  const front = { list: SITE_LIST, title: "", members: articles, window };
  const manifest: Omit<Manifest, "digest"> = {
    version: SHAPE_VERSION,
    revision: input.revision,
    changed: input.changed ?? NEVER,
    front: storeList(front, facts, gatherer),
    slices: gatherer.divide(addSlices(input, facts.digestOf, gatherer)),
    closedSlices,
    surroundings: gatherer.addNumbered(
      "surroundings",
      surroundArticles(articles, openSlice, input.wordsOf),
    ),
    slugs: gatherer.addNumbered("slugs", shardSlugs(input, facts.digestOf)),
    lists: gatherer.addNumbered("lists", storeLists(lists, facts, gatherer)),
    listing: gatherer.add("lists", listLargest(lists)),
    changes: gatherer.addNumbered("changes", bucketChanges(input)),
    openapi: gatherer.add("openapi", input.openapi),
  };
  const whole: Manifest = { ...manifest, digest: shortDigest(JSON.stringify(manifest)) };
  return gatherer.files.set(MANIFEST, () => JSON.stringify(whole));
}

/** Names the slices by their articles' digests, so that no content is made to name it. */
function addSlices(
  { articles, openSlice, storedBody }: EditionInput,
  digestOf: (slug: string) => string,
  { files }: FileGatherer,
): string[] {
  const slices = Array.from({ length: openSlice }, (): Article[] => []);
  for (const article of articles) slices[article.slice - 1]?.push(article);
  return slices.map((members) => {
    const version = shortDigest(
      JSON.stringify([SHAPE_VERSION, members.map(({ slug }) => digestOf(slug))]),
    );
    const name = `slices/${lastChangeOf(members).replace(/[:-]/g, "")}-${version}.jsonl`;
    files.set(name, async () => {
      let lines = "";
      for (const article of members) lines += packLine(article, await storedBody?.(article));
      return lines;
    });
    return name;
  });
}

/** Everything that has or had a slug in, shards of what is at each slug out. */
import type { Article } from "../model/article.ts";
import { compare } from "../model/compare.ts";
import type { EditionInput } from "./edition-input.ts";
import { madeOf, type Planned } from "./gather-files.ts";
import { shardCount, shardOf } from "./shard-of.ts";
import type { SlugRecord } from "./shape.ts";
import { toDictionary } from "./dictionary.ts";

const SLUGS_A_SHARD = 256;

type Records = readonly (readonly [slug: string, record: SlugRecord])[];

/** `digestOf` gives the digest of the article at a slug. */
export function shardSlugs(
  { articles, ...former }: Pick<EditionInput, "articles" | "removed" | "redirects">,
  digestOf: (slug: string) => string,
): Planned[] {
  const others = recordsOfOthers(articles, former);
  const count = shardCount(others.length + articles.length, SLUGS_A_SHARD);
  const shards = Array.from({ length: count }, () => ({
    others: [] as Records[number][],
    living: [] as Article[],
  }));
  for (const other of others) shards[shardOf(other[0], count)]?.others.push(other);
  for (const article of articles) shards[shardOf(article.slug, count)]?.living.push(article);
  return shards.map(({ others, living }) =>
    madeOf([JSON.stringify(others), ...living.map(({ slug }) => digestOf(slug))], () =>
      // Of what shares a slug, the living come last, and stay.
      printRecords([...others, ...living.map((one) => recordOf(one, digestOf))]),
    ),
  );
}

/** Of what is no article any more, or has another slug now. */
function recordsOfOthers(
  articles: readonly Article[],
  { removed, redirects }: Pick<EditionInput, "removed" | "redirects">,
): Records {
  const moved = new Set(redirects.map(({ to }) => to));
  const places = new Map(
    articles.flatMap((one) => (moved.has(one.slug) ? [[one.slug, permalinkIn(one)]] : [])),
  );
  return [
    ...removed.flatMap(({ slug, formerSlugs, removed: at }) =>
      [slug, ...formerSlugs].map((each) => [each, { removed: at }] as const),
    ),
    ...redirects.map(({ from, to }) => [from, { moved: to, ...places.get(to) }] as const),
  ];
}

function recordOf(article: Article, digestOf: (slug: string) => string): Records[number] {
  const { slug, slice } = article;
  return [slug, { slice, digest: digestOf(slug), ...permalinkIn(article) }];
}

function permalinkIn({ permalink }: Article): { permalink?: string } {
  return permalink === undefined ? {} : { permalink };
}

function printRecords(records: Records): Readonly<Record<string, SlugRecord>> {
  return toDictionary([...new Map(records)].sort(([a], [b]) => compare(a, b)));
}

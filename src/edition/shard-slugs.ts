/** Everything that has or had a slug in, shards of what is at each slug out. */
import { compare } from "../model/compare.ts";
import type { EditionInput } from "./edition-input.ts";
import { shardCount, shardOf } from "./shard-of.ts";
import type { SlugRecord } from "./shape.ts";
import { toDictionary } from "./dictionary.ts";

const SLUGS_A_SHARD = 256;

/** `digestOf` gives the digest of the article at a slug. */
export function* shardSlugs(
  input: Pick<EditionInput, "articles" | "removed" | "redirects">,
  digestOf: (slug: string) => string,
): Generator<Readonly<Record<string, SlugRecord>>> {
  const permalinks = new Map(input.articles.map(({ slug, permalink }) => [slug, permalink]));
  const permalinkAt = (slug: string): { permalink?: string } => {
    const permalink = permalinks.get(slug);
    return permalink === undefined ? {} : { permalink };
  };
  const records: [string, SlugRecord][] = [
    ...input.removed.flatMap((entry): [string, SlugRecord][] =>
      [entry.slug, ...entry.formerSlugs].map((slug) => [slug, { removed: entry.removed }]),
    ),
    ...input.redirects.map(({ from, to }): [string, SlugRecord] => [
      from,
      { moved: to, ...permalinkAt(to) },
    ]),
    ...input.articles.map((article): [string, SlugRecord] => [
      article.slug,
      {
        slice: article.slice,
        digest: digestOf(article.slug),
        ...permalinkAt(article.slug),
      },
    ]),
  ];
  const count = shardCount(records.length, SLUGS_A_SHARD);
  const shards = Array.from({ length: count }, () => new Map<string, SlugRecord>());
  for (const [slug, record] of records) shards[shardOf(slug, count)]?.set(slug, record);
  for (const shard of shards) yield toDictionary([...shard].sort(([a], [b]) => compare(a, b)));
}

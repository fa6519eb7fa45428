/** Which shard holds a key: the build and the Worker must agree. */
import { hashKey } from "../model/hash.ts";

/** The shard, from 0, of `count` shards, where `count` is a power of two. */
export function shardOf(key: string, count: number): number {
  return hashKey(key) & (count - 1);
}

/** The power of two that puts about `each` of `total` keys into a shard. */
export function shardCount(total: number, each: number): number {
  let count = 1;
  while (count * each < total) count *= 2;
  return count;
}

/**
 * Which shard holds a key. FNV-1a (32 bits) over UTF-16 code units: the build and the Worker
 * must agree, synchronously, in both runtimes.
 */

/** The shard, from 0, of `count` shards, where `count` is a power of two. */
export function shardOf(key: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  // The high bits are mixed in: FNV's low bits alone distribute short keys poorly.
  return ((hash ^ (hash >>> 15)) >>> 0) & (count - 1);
}

/** The power of two that puts about `each` of `total` keys into a shard. */
export function shardCount(total: number, each: number): number {
  let count = 1;
  while (count * each < total) count *= 2;
  return count;
}

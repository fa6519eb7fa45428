/**
 * Hashes that name no content, but divide: fast, synchronous, and the same in Node and in the Worker. What
 * they gave is stored, so they never change.
 */

const OFFSET = 0x811c9dc5;

/** FNV-1a (32 bits) over UTF-16 code units; `hash` is that of the text before it. */
export function hashText(text: string, hash = OFFSET): number {
  let next = hash;
  for (let at = 0; at < text.length; at++) {
    next = Math.imul(next ^ text.charCodeAt(at), 0x01000193);
  }
  return next;
}

/** The finaliser of MurmurHash3, unsigned: every bit of the input moves every bit of the output. */
export function mixBits(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Unsigned, for choosing one of few: FNV's low bits alone distribute short keys poorly. */
export function hashKey(key: string): number {
  const hash = hashText(key);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Digests in the length in which the ledger keeps them: enough to tell versions of a file apart. */

/** 96 bits of a source's SHA-256. */
export function shortSourceHash(sourceHash: string): string {
  return sourceHash.slice(0, 24);
}

/** Whether the entry keeps this source's hash. */
export function isSourceOf(entry: { readonly sourceHash: string }, sourceHash: string): boolean {
  return sourceHash.startsWith(entry.sourceHash);
}

/** 64 bits of the digest of what an article publishes; it is only held against its last one. */
export function shortContentHash(contentHash: string): string {
  return contentHash.slice(0, 16);
}

/** 64 bits of the hash of a source that an article had before. */
export function formerSourceHash(sourceHash: string): string {
  return sourceHash.slice(0, 16);
}

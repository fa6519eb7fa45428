/** The sources that an article had before, by their hashes: it is known by each of them when it is back. */
import type { Entry } from "./ledger.ts";
import { formerSourceHash } from "./short-hash.ts";

/** Who goes further back than so many edits is found by likeness, or asked. */
const MOST = 6;

type Sources = Pick<Entry, "sourceHash" | "formerSources">;

/** Those of `next`, and all that `known` had; the latest last. Nothing where there are none. */
export function formerSources(
  next: Sources,
  known: Sources,
): { readonly formerSources?: readonly string[] } {
  const own = formerSourceHash(next.sourceHash);
  const all = [
    ...(known.formerSources ?? []),
    formerSourceHash(known.sourceHash),
    ...(next.formerSources ?? []),
  ];
  // Said again, it is later.
  const hashes = all.filter((hash, at) => hash !== own && all.lastIndexOf(hash) === at);
  return hashes.length === 0 ? {} : { formerSources: hashes.slice(-MOST) };
}

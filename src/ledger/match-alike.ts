/**
 * New sources and missing ones in, out come those that are one article, renamed and edited at the
 * same time. Where two candidates are about as like, a person must say which is meant.
 */
import type { Manuscript } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import type { Entry } from "./ledger.ts";
import { compare } from "../model/compare.ts";
import { CLEARLY_BETTER, sketchOf } from "./same-article.ts";
import { bitsBetween, readSketch } from "./sketch.ts";

interface Likeness<E extends Entry> {
  readonly manuscript: Manuscript;
  readonly entry: E;
  readonly bits: number;
}

/** `most` is how many bits of the sketches may differ. */
export function matchAlike<E extends Entry>(
  manuscripts: readonly Manuscript[],
  entries: readonly E[],
  most: number,
): { pairs: Map<Manuscript, E>; problems: Problem[] } {
  const alike: Likeness<E>[] = [];
  const sketches = entries.map((entry) => ({ entry, words: readSketch(entry.sketch) }));
  for (const manuscript of manuscripts) {
    const text = readSketch(sketchOf(manuscript));
    for (const { entry, words } of sketches) {
      const bits = bitsBetween(words, text);
      if (bits <= most) alike.push({ manuscript, entry, bits });
    }
  }
  alike.sort(
    (a, b) =>
      a.bits - b.bits ||
      compare(a.manuscript.path, b.manuscript.path) ||
      compare(a.entry.path, b.entry.path),
  );
  const pairs = new Map<Manuscript, E>();
  const problems: Problem[] = [];
  const settled = new Set<Manuscript | E>();
  for (const best of alike) {
    const { manuscript, entry, bits } = best;
    if (settled.has(manuscript) || settled.has(entry)) continue;
    const rivals = alike.filter(
      (other) =>
        other !== best &&
        other.bits < bits + CLEARLY_BETTER &&
        ((other.manuscript === manuscript && !settled.has(other.entry)) ||
          (other.entry === entry && !settled.has(other.manuscript))),
    );
    settled.add(manuscript).add(entry);
    if (rivals.length === 0) pairs.set(manuscript, entry);
    else problems.push(ambiguous(best, rivals));
  }
  return { pairs, problems };
}

function ambiguous(best: Likeness<Entry>, rivals: readonly Likeness<Entry>[]): Problem {
  const candidates = [best, ...rivals]
    .map(({ manuscript, entry }) => `${entry.path} -> ${manuscript.path}`)
    .join(", ");
  return {
    file: best.manuscript.path,
    severity: "error",
    rule: "ambiguous-rename",
    message: `several sources could be the same article, renamed and edited: ${candidates}`,
    hint:
      "if it is one of them, write its new path into that article's line of the ledger; " +
      "if it is a new article, build once without it, and then with it",
  };
}

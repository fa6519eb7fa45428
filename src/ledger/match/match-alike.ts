/**
 * New sources and missing ones in, out come those that are one article, renamed and edited at the
 * same time. Where two candidates are about as like, a person must say which is meant.
 */
import type { Manuscript } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";
import type { Entry } from "../ledger.ts";
import { compare } from "../../model/compare.ts";
import { CLEARLY_BETTER, judgeBits, sketchOf, type Verdict } from "./same-article.ts";
import { bitsBetween, readSketch } from "./sketch.ts";

export interface Alike<E extends Entry> {
  readonly pairs: ReadonlyMap<Manuscript, E>;
  /** Much alike, with evidence that it is another story. */
  readonly unsure: ReadonlyMap<Manuscript, E>;
  readonly problems: readonly Problem[];
}

interface Candidate<E extends Entry> {
  readonly manuscript: Manuscript;
  readonly entry: E;
  readonly verdict: Verdict;
}

/** `isStrict` tells which manuscripts are of a series. */
export function matchAlike<E extends Entry>(
  manuscripts: readonly Manuscript[],
  entries: readonly E[],
  isStrict: (manuscript: Manuscript) => boolean = () => false,
): Alike<E> {
  const candidates = findCandidates(manuscripts, entries, isStrict);
  const pairs = new Map<Manuscript, E>();
  const unsure = new Map<Manuscript, E>();
  const problems: Problem[] = [];
  const settled = new Set<Manuscript | E>();
  const byPart = Map.groupBy(
    candidates.flatMap((one) => [one.manuscript, one.entry].map((part) => ({ part, one }))),
    ({ part }) => part,
  );
  for (const best of candidates) {
    const { manuscript, entry, verdict } = best;
    if (settled.has(manuscript) || settled.has(entry)) continue;
    settled.add(manuscript).add(entry);
    if (verdict.is === "unsure") {
      unsure.set(manuscript, entry);
      continue;
    }
    const rivals = [manuscript, entry]
      .flatMap((part) => byPart.get(part) ?? [])
      .map(({ one }) => one)
      .filter((one) => one !== best && isRival(one, best, settled));
    if (rivals.length === 0) pairs.set(manuscript, entry);
    else problems.push(ambiguous(best, rivals));
  }
  return { pairs, unsure, problems };
}

/** All pairs that are alike, the likest first. */
function findCandidates<E extends Entry>(
  manuscripts: readonly Manuscript[],
  entries: readonly E[],
  isStrict: (manuscript: Manuscript) => boolean,
): Candidate<E>[] {
  const sketches = entries.map((entry) => ({ entry, words: readSketch(entry.sketch) }));
  const candidates: Candidate<E>[] = [];
  for (const manuscript of manuscripts) {
    const text = readSketch(sketchOf(manuscript));
    const strict = isStrict(manuscript);
    for (const { entry, words } of sketches) {
      const verdict = judgeBits(entry, manuscript, bitsBetween(words, text), strict);
      if (verdict.is !== "other") candidates.push({ manuscript, entry, verdict });
    }
  }
  return candidates.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      a.verdict.distance - b.verdict.distance ||
      compare(a.manuscript.path, b.manuscript.path) ||
      compare(a.entry.path, b.entry.path),
  );
}

function rank({ verdict }: Candidate<Entry>): number {
  return verdict.is === "same" ? 0 : 1;
}

/** Whether the one that `other` would take instead is still to be had, and hardly less like. */
function isRival<E extends Entry>(
  other: Candidate<E>,
  best: Candidate<E>,
  settled: ReadonlySet<Manuscript | E>,
): boolean {
  if (other.verdict.distance >= best.verdict.distance + CLEARLY_BETTER) return false;
  return other.manuscript === best.manuscript
    ? !settled.has(other.entry)
    : !settled.has(other.manuscript);
}

function ambiguous(best: Candidate<Entry>, rivals: readonly Candidate<Entry>[]): Problem {
  const candidates = [best, ...rivals]
    .map(({ manuscript, entry }) => `${entry.path} -> ${manuscript.path}`)
    .join(", ");
  return {
    file: best.manuscript.path,
    severity: "error",
    rule: "ambiguous-rename",
    message: `several sources could be the same article, renamed and edited: ${candidates}`,
    hint:
      `if it is a new article, run "npm run build -- --new ${best.manuscript.path}"; if it is one of ` +
      "them, write its new path into that article's line of the ledger",
  };
}

/** How much the cleaning took of the raw sources in; a report for every build, and its warnings, out. */
import type { Problem } from "../model/problem.ts";
import type { Tally } from "./threads/parse-one.ts";

export interface Cleaned {
  readonly path: string;
  readonly tally: Tally;
}

export interface DroppedReport {
  /** Lines that are in no article. */
  readonly lines: number;
  /** Raw sources that lost some. */
  readonly files: number;
  /** All raw sources. */
  readonly of: number;
  /** Those that lost the largest share, with it: from 0 to 1. */
  readonly most: readonly { readonly path: string; readonly share: number }[];
}

const SHOWN = 3;

export function reportDropped(sources: readonly Cleaned[]): DroppedReport {
  const hit = sources.filter(({ tally }) => tally.dropped > 0);
  // Numbers alone are sorted at once.
  const least = Float64Array.from(hit, ({ tally }) => tally.share)
    .sort()
    .at(-SHOWN);
  const top = hit.filter(({ tally }) => tally.share >= (least ?? 0));
  const byShare = top.sort((a, b) => b.tally.share - a.tally.share);
  return {
    lines: hit.reduce((sum, { tally }) => sum + tally.dropped, 0),
    files: hit.length,
    of: sources.length,
    most: byShare.slice(0, SHOWN).map(({ path, tally }) => ({ path, share: tally.share })),
  };
}

/** A file that lost more than half may be no article, or one that should not be cleaned. */
export function warnOfDropped(sources: readonly Cleaned[]): Problem[] {
  return sources
    .filter(({ tally }) => tally.share > 0.5)
    .map(({ path }) => ({
      file: path,
      severity: "warning",
      rule: "mostly-dropped",
      message: "the cleaning dropped more than half of the text",
      hint: `see what and why: npm run explain -- FILE; "clean: false" in its front matter keeps all`,
    }));
}

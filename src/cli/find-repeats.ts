/** Lines that occur in several articles: kept ones may be debris, dropped ones may be none. */
import type { Manuscript } from "../article.ts";

const ENOUGH = 3;

export interface Repeat {
  readonly text: string;
  readonly articles: number;
  readonly isKept: boolean;
}

/** The most frequent first. */
export function findRepeats(manuscripts: readonly Manuscript[]): Repeat[] {
  const lines = new Map<string, { text: string; kept: Set<string>; dropped: Set<string> }>();
  for (const manuscript of manuscripts) {
    for (const { text, fate } of manuscript.lines) {
      if (fate === "field") continue;
      const key = text.toLowerCase().replace(/\s+/gu, " ");
      const seen = lines.get(key) ?? { text, kept: new Set(), dropped: new Set() };
      (fate === "dropped" ? seen.dropped : seen.kept).add(manuscript.path);
      lines.set(key, seen);
    }
  }
  const repeats = [...lines.values()].flatMap(({ text, kept, dropped }) => [
    { text, articles: kept.size, isKept: true },
    { text, articles: dropped.size, isKept: false },
  ]);
  return repeats
    .filter(({ articles }) => articles >= ENOUGH)
    .sort((a, b) => Number(b.isKept) - Number(a.isKept) || b.articles - a.articles);
}

export function repeatText(repeats: readonly Repeat[]): string {
  if (repeats.length === 0) return "";
  const rows = repeats.map(
    ({ text, articles, isKept }) =>
      `  this line occurs in ${articles} articles and is ${isKept ? "kept" : "dropped"}: ${text.slice(0, 100)}`,
  );
  return `What repeats\n${rows.join("\n")}\n`;
}

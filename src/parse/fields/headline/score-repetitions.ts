/** What a page says by repeating a line: its headline stands in the tab's title and the path too. */
import type { Line } from "../../lines/line.ts";

const REPEATED = 0.8;
const WITH_SITE_NAME = -0.6;
/** Shorter lines are labels, which menus repeat. */
const SHORTEST = 16;
/** Only so many different lines are compared with each other. */
const MOST = 200;

/** What repetition adds to the score of the lines from `from` to `to`, by `keyOf` the line. */
export function scoreRepetitions(
  lines: readonly Line[],
  from: number,
  to: number,
): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const line of lines) {
    if (line.isProse || line.form.length < 12 || line.form.length > 250) continue;
    const key = keyOf(line);
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const scores = new Map<string, number>();
  const head = [...seen.keys()].slice(0, MOST);
  for (const line of lines.slice(from, to)) {
    const key = keyOf(line);
    // "Headline | Site" repeats the headline, and is not the headline.
    const inner = head.some((other) => other.length >= SHORTEST && holds(key, other));
    const outer = key.length >= SHORTEST && head.some((other) => holds(other, key));
    const again = (seen.get(key) ?? 0) > 1 && key.length >= 20;
    scores.set(key, (inner ? WITH_SITE_NAME : 0) + (outer || again ? REPEATED : 0));
  }
  return scores;
}

export function keyOf({ text }: Line): string {
  return text.toLowerCase();
}

/** Whether `long` is `short` with something before or behind it that a separator sets off. */
function holds(long: string, short: string): boolean {
  if (long.length <= short.length || long.length > short.length + 70) return false;
  if (long.startsWith(short)) return /^\s*[|–—·•»-]\s/u.test(long.slice(short.length));
  return long.endsWith(short) && /[|/»›•·]/u.test(long.slice(0, -short.length));
}

/**
 * A text with the marks of writers' tools in, the same in Markdown or HTML out, line for line: what a mark
 * takes less of is filled with blank lines, so that problems name the right one.
 */
import type { Dialect } from "./dialect.ts";

/** A stretch of a text, by the places of its first character and of the one behind it. */
export type Stretch = readonly [from: number, to: number];

/** In `shown`, in the order of the text, marks are only shown: code. */
export function translate(
  text: string,
  dialects: readonly Dialect[],
  shown: readonly Stretch[] = [],
): string {
  const opening = new RegExp(
    dialects.map((dialect) => dialect.opening.replace(/[{}[\]().$!\\*+^|]/gu, "\\$&")).join("|"),
    "g",
  );
  const parts: string[] = [];
  let at = 0;
  let next = 0;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const { index } = found;
    while ((shown[next]?.[1] ?? Infinity) <= index) next++;
    const [from, to] = shown[next] ?? [Infinity, Infinity];
    if (from <= index) {
      opening.lastIndex = to;
      continue;
    }
    const mark = read(text, index, dialects);
    if (mark === undefined) continue;
    const missing = linesIn(text.slice(index, mark.end)) - linesIn(mark.text);
    parts.push(text.slice(at, index), mark.text, "\n".repeat(Math.max(0, missing)));
    at = mark.end;
    opening.lastIndex = mark.end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

function read(text: string, at: number, dialects: readonly Dialect[]): ReturnType<Dialect["read"]> {
  for (const dialect of dialects) {
    if (!text.startsWith(dialect.opening, at)) continue;
    const mark = dialect.read(text, at);
    if (mark !== undefined) return mark;
  }
  return undefined;
}

function linesIn(text: string): number {
  return text.split("\n").length;
}

/** Obeys what is not the rules' to decide: the lines that front matter names, and marked-up notes. */
import { matchesLine } from "./line-pattern.ts";
import type { Line } from "../lines/line.ts";
import type { Draft } from "./draft.ts";

export function obeyFrontMatter(draft: Draft): void {
  const { keep, drop } = draft.patterns;
  for (const line of draft.lines) {
    if (drop.some((pattern) => matches(line, pattern)))
      draft.drop(line, "dropped-by-front-matter", "front-matter-drop");
    else if (keep.some((pattern) => matches(line, pattern)))
      draft.settle(line, "front-matter-keep");
    else if (line.passage.notes === true) draft.settle(line, "footnotes");
  }
}

function matches({ passage, text }: Line, pattern: string): boolean {
  return (
    matchesLine(pattern, text) || passage.lines.some((line) => matchesLine(pattern, line.text))
  );
}

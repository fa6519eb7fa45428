/** Finds the lines beside one that were not dropped: what it stands between in the story. */
import type { Line } from "../lines/line.ts";
import type { Draft } from "./draft.ts";

/** The nearest above; undefined when that is a field. */
export function standingAbove(draft: Draft, line: Line): Line | undefined {
  let above = draft.above(line);
  while (draft.isDropped(above)) above = above && draft.above(above);
  return draft.fate(above) === "field" ? undefined : above;
}

/** The nearest below; undefined when that is a field. */
export function standingBelow(draft: Draft, line: Line): Line | undefined {
  let below = draft.below(line);
  while (draft.isDropped(below)) below = below && draft.below(below);
  return draft.fate(below) === "field" ? undefined : below;
}

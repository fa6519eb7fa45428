/** Finds boxes about the author: under a label, or by the author's name at their beginning. */
import type { Line } from "../lines/line.ts";
import type { Draft } from "../story/draft.ts";
import type { Fields } from "../story/fields.ts";
import type { TextAround } from "./ends-story.ts";

const LONGEST_LABEL = 40;

/** "About the author" */
export function headsBiography(draft: Draft, line: Line): boolean {
  const { form } = line;
  if (draft.verdict(line)?.role !== "biography") return false;
  return form.length <= LONGEST_LABEL && form.ending !== "sentence";
}

/** The text under such a label. */
export function dropBiography(draft: Draft, label: Line): void {
  for (const line of draft.between(label.at + 1, label.at + 2)) {
    if (!draft.isOpen(line)) continue;
    draft.drop(line, "biography", "under-biography");
    if (line.isProse) break;
  }
}

const LONGEST = 700;
const SHORTEST_NAME = 4;
/** So much must be said about the author. */
const SHORTEST_BEHIND_NAME = 12;

/** A paragraph near the end that begins with the author's own name. */
export function isBiography(line: Line, { authors = [] }: Fields, around: TextAround): boolean {
  const { text, form } = line;
  if (around.after(line) > around.before(line) / 3 || form.length > LONGEST) return false;
  return authors.some(
    (name) =>
      name.length >= SHORTEST_NAME &&
      text.startsWith(name) &&
      text.length > name.length + SHORTEST_BEHIND_NAME,
  );
}

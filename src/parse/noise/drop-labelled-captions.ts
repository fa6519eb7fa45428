/** Drops the caption below each label of one: "Image caption,". */
import type { Draft } from "../story/draft.ts";

const LONGEST = 300;

export function dropLabelledCaptions(draft: Draft): void {
  for (const line of draft.lines) {
    const label = draft.verdict(line);
    // "Image caption: Jane Doe at work" holds its caption.
    if (label?.role !== "caption-label" || label.where !== "whole") continue;
    const below = draft.below(line);
    if (below !== undefined && draft.isOpen(below) && below.form.length <= LONGEST)
      draft.drop(below, "caption", "under-caption-label");
  }
}

/** Drops rows of labels between the paragraphs of a page dump, which are widgets and menus. */
import type { Line } from "../lines/line.ts";
import type { Draft } from "../story/draft.ts";

const FEWEST = 4;
const LONGEST_LABEL = 90;

export function dropLabelRuns(draft: Draft): void {
  if (!draft.isDump) return;
  let end = -1;
  for (const first of draft.rangeLines) {
    if (first.at <= end || !isLabel(first)) continue;
    const run: Line[] = [];
    for (let line: Line | undefined = first; line && isLabel(line); line = draft.below(line))
      run.push(line);
    end = run.at(-1)?.at ?? end;
    const isLed = draft.above(first)?.form.ending === "colon";
    if (run.length < FEWEST || isLed) continue;
    for (const line of run) if (draft.isOpen(line)) draft.drop(line, "navigation", "run-of-labels");
  }
}

function isLabel({ form, text, passage, isProse }: Line): boolean {
  if (passage.markup !== undefined || isProse) return false;
  return (
    form.ending === "open" &&
    form.length < LONGEST_LABEL &&
    form.bullet === "" &&
    !/^\d/u.test(text)
  );
}

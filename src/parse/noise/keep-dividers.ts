/**
 * Keeps a row of one sign between the parts of a text around which no page stands ("* * *", "###", "-30-"): it is
 * the break of a scene, as in Markdown, and ends nothing.
 */
import type { Draft } from "../story/draft.ts";

const DIVIDER = /^(?:([*#~§=+_⁂❦–—-])(?:\s*\1)*|[-–—]\s?30\s?[-–—])$/u;
/** Below the title and nothing else, it only underlines. */
const FEWEST_ABOVE = 2;

export function keepDividers(draft: Draft): void {
  if (draft.isFramed || draft.isMail) return;
  const open = draft.lines.filter((line) => draft.isOpen(line) || draft.fate(line) === "field");
  const first = Math.max(draft.lede, open[FEWEST_ABOVE - 1]?.at ?? Infinity);
  const last = open.at(-1)?.at ?? 0;
  for (const line of draft.between(first + 1, last - 1)) {
    if (!DIVIDER.test(line.text)) continue;
    draft.reopen(line);
    if (draft.isOpen(line)) draft.keep(line, "scene-break", "divider");
  }
}

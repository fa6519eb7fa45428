/**
 * Takes back what was dropped for its label in capitals where the text says more under the same label: it is
 * the name of a speaker, "ANNA: Is this the end?".
 */
import { capitalsLabel } from "../lines/capitals-label.ts";
import type { Line } from "../lines/line.ts";
import { isByCapitals } from "../lines/verdict.ts";
import type { Draft } from "../story/draft.ts";

export function keepSpeakers(draft: Draft): void {
  const dropped = draft.lines.filter((line) => isLabelled(draft, line));
  if (dropped.length === 0) return;
  const speakers = new Set(draft.lines.filter((line) => draft.isText(line)).map(labelOf));
  for (const line of dropped) if (speakers.has(labelOf(line))) draft.reopen(line);
}

function isLabelled(draft: Draft, line: Line): boolean {
  const verdict = draft.verdict(line);
  return verdict?.fate === "dropped" && isByCapitals(verdict);
}

/** Undefined without one. */
function labelOf({ text }: Line): string | undefined {
  return text.slice(0, capitalsLabel(text)) || undefined;
}

/**
 * Takes back a sentence that few words made noise where nothing else tells of a page: in a text that somebody
 * wrote, "Posted in March." and "Thanks for reading!" are the writer's own.
 */
import type { Line } from "../lines/line.ts";
import { sentenceEnds } from "../lines/sentences.ts";
import type { Draft } from "../story/draft.ts";
import { isDoubtful } from "../story/page-dump.ts";

/** Phrases of so many words are no accident. */
const SURE = 4;

export function keepSentences(draft: Draft): void {
  if (draft.text === undefined || draft.isDump || draft.hasSigns()) return;
  for (const line of draft.lines) if (isByFewWords(draft, line)) draft.reopen(line);
}

function isByFewWords(draft: Draft, line: Line): boolean {
  const verdict = draft.verdict(line);
  if (verdict === undefined || sentenceEnds(line.text).length > 0 || !isDoubtful(line, verdict))
    return false;
  return line.evidence.keywords.every(({ role, size }) => role !== verdict.role || size < SURE);
}

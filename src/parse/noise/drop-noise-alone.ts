/**
 * Drops the lines that show by themselves that they are noise. Of a paragraph of which only the last
 * sentences beg, and nothing before speaks to anybody, only they are cut off.
 */
import { isCuttable } from "./glued-promo.ts";
import type { Line } from "../lines/line.ts";
import { sentenceEnds } from "../lines/sentences.ts";
import type { Cut, Noise } from "../lines/verdict.ts";
import type { Draft } from "../story/draft.ts";
import type { AppealGroup } from "../words/entry.ts";
import { noiseAlone } from "./noise-alone.ts";

export function dropNoiseAlone(draft: Draft): void {
  for (const line of draft.lines) {
    if (!draft.isOpen(line)) continue;
    const noise = noiseAlone(line, draft);
    if (noise === undefined) continue;
    const cut = cutBegging(line, noise, draft);
    if (cut === undefined) draft.drop(line, noise.role, noise.rule, noise);
    else draft.cut(line, cut);
  }
}

/** A shorter beginning leads to what follows. */
const SHORTEST_KEPT = 100;
const MOST_SENTENCES = 2;

/** `noise` is what the words that may stand anywhere in the paragraph, or at its end, make of it. */
function cutBegging(line: Line, { role, where }: Noise, draft: Draft): Cut | undefined {
  if (!isCuttable(role) || (where !== "throughout" && where !== "part" && where !== "end"))
    return undefined;
  for (const at of sentenceEnds(line.text).slice(-MOST_SENTENCES).toReversed()) {
    const kept = line.text.slice(0, at);
    if (kept.length < SHORTEST_KEPT || speaksToReader(line.part(kept), draft)) continue;
    if (noiseAlone(line.part(line.text.slice(at).trimStart()), draft)?.role === role)
      return { at, rule: "glued-phrase", role };
  }
  return undefined;
}

const ADDRESSING: readonly AppealGroup[] = ["you", "we", "product", "data"];

/** Whether the words are noise themselves, or speak to somebody. */
function speaksToReader(line: Line, draft: Draft): boolean {
  if (noiseAlone(line, draft) !== undefined) return true;
  const groups = line.evidence.appeal.get(line.language);
  return ADDRESSING.some((group) => groups?.has(group) === true);
}

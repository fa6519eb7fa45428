/**
 * Tells a paragraph that ends in begging from one that begs: where its last sentences alone are
 * noise and what stands before them addresses nobody, only they are cut off.
 */
import { isCuttable, type Cut } from "../story/cut-glued.ts";
import { noiseAlone } from "./noise-alone.ts";
import type { AppealGroup } from "../words/entry.ts";
import type { Verdict } from "../lines/roles.ts";
import { see, type Sight } from "../lines/sight.ts";

/** A shorter beginning leads to what follows. */
const SHORTEST_KEPT = 100;
const MOST_SENTENCES = 2;
const JOINT = /[.!?…]["'”“’‘»)]*\s+(?=["'“‘„«¡¿]?[\p{Lu}\p{N}])/gu;

/** `verdict` is the paragraph's, by words that may stand anywhere in it. */
export function splitBegging(sight: Sight, verdict: Verdict): Cut | undefined {
  const { role, rule } = verdict;
  if (
    !isCuttable(role) ||
    !(rule === "appeal" || rule.includes("-part-") || rule.includes("-end-"))
  )
    return undefined;
  const joints = Array.from(
    sight.text.matchAll(JOINT),
    ({ 0: joint, index }) => index + joint.length,
  );
  for (const at of joints.slice(-MOST_SENTENCES).toReversed()) {
    const kept = sight.text.slice(0, at).trimEnd();
    if (kept.length < SHORTEST_KEPT || addresses(part(sight, kept))) continue;
    if (noiseAlone(part(sight, sight.text.slice(at)))?.role === role)
      return { at: kept.length, rule: `glued-${role}`, role };
  }
  return undefined;
}

const ADDRESSING: readonly AppealGroup[] = ["you", "we", "product", "data"];

function part({ passage, language }: Sight, text: string): Sight {
  return see({ ...passage, text }, language);
}

/** Whether the words are noise themselves, or speak to somebody. */
function addresses(sight: Sight): boolean {
  if (noiseAlone(sight) !== undefined) return true;
  const groups = sight.evidence().appeal.get(sight.language);
  return ADDRESSING.some((group) => groups?.has(group) === true);
}

/**
 * Finds begging and consent: no single word says it, but two or three groups of words together in a
 * short passage do. A story that speaks of newsletters or cookies itself uses such words too.
 */
import type { AppealGroup } from "../words/entry.ts";
import type { PhraseRole } from "../words/tables/headings.ts";
import { hasTrait, isKnownLanguage } from "../words/tables/tables.ts";
import type { Line } from "./line.ts";

/** How much each group of words says. */
const POINTS: Readonly<Record<AppealGroup, number>> = {
  product: 2,
  data: 2,
  action: 2,
  you: 1.5,
  we: 1,
  offer: 1,
  command: 1,
};
const ENOUGH = 5;

/** What the passage begs for, when its words in one language have enough points. */
export function findAppeal(line: Line, enough = ENOUGH): PhraseRole | undefined {
  const { form, text } = line;
  for (const [language, groups] of line.evidence.appeal) {
    if (!groups.has("product") && !groups.has("data")) continue;
    // Somebody must be addressed, or told to do something beyond doubt: "Get the app here".
    const isAddressed = groups.has("you") || groups.has("we");
    const isOffer = groups.has("product") && groups.has("action") && !form.several;
    if (!isAddressed && !groups.has("command") && !isOffer) continue;
    let points = 0;
    for (const group of groups) points += POINTS[group];
    if (form.ending === "open") points += 1;
    // A question alone is asked by somebody in the story.
    if (form.ending === "question" && !form.several) points -= 1;
    if (/["“”„«»]/u.test(text)) points -= 2;
    if (form.length > 300) points -= 2;
    // "Les cookies sont sortis du four" has three words of Danish.
    const isForeign =
      isKnownLanguage(line.language) &&
      language !== line.language &&
      !hasTrait(language, "read everywhere");
    if (points < enough + (isAddressed || isOffer ? 0 : 1) + (isForeign ? 2 : 0)) continue;
    if (groups.has("data")) return "consent";
    return groups.has("offer") && !groups.has("you") ? "subscription" : "newsletter";
  }
  return undefined;
}

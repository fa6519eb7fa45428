/** Noise that a line shows by itself, wherever it stands: what the first of the readers finds in it. */
import { capitalsLabel } from "../lines/capitals-label.ts";
import { findAppeal } from "../lines/find-appeal.ts";
import { findCredit } from "../lines/credits/find-credit.ts";
import type { Line } from "../lines/line.ts";
import type { Noise } from "../lines/verdict.ts";
import type { Draft } from "../story/draft.ts";
import { fieldAtStart } from "../words/field-words.ts";
import { LONGEST_WITH_PHRASE, noiseByLabels, noiseByPhrase } from "./noise-by-phrase.ts";
import { noiseByMarkup, noiseByShape } from "./noise-by-shape.ts";

type Reader = (line: Line) => Noise | undefined;

/** Certain first. */
const READERS_OF_WORDS: readonly Reader[] = [
  noiseByPhrase,
  noiseByLabels,
  noiseByCredit,
  noiseByAppeal,
  noiseByCapitals,
];

/** `line` may be a part of one; the draft says which rules are on. */
export function noiseAlone(line: Line, draft: Draft): Noise | undefined {
  const find = (read: Reader): Noise | undefined => {
    const noise = read(line);
    return noise !== undefined && draft.isOff(noise.rule) ? undefined : noise;
  };
  const stated = find(noiseByMarkup);
  if (stated !== undefined || isUntouchable(line)) return stated;
  const shaped = find(noiseByShape);
  if (shaped !== undefined || line.form.quoted || isParagraph(line)) return shaped;
  for (const read of READERS_OF_WORDS) {
    const noise = find(read);
    if (noise !== undefined) return noise;
  }
  return undefined;
}

/** A paragraph of a page's main content is longer than what a phrase alone makes noise. */
const SHORTEST_PARAGRAPH = 250;

function isParagraph(line: Line): boolean {
  return line.isMainText && line.form.length >= SHORTEST_PARAGRAPH;
}

/** What markup states to be code, a picture or a break is no line of words. */
function isUntouchable({ passage }: Line): boolean {
  const kind = passage.markup?.kind;
  return kind === "code" || kind === "image" || kind === "rule" || kind === "table";
}

function noiseByCredit(line: Line): Noise | undefined {
  const rule = findCredit(line);
  return rule === undefined || namesAuthor(line) ? undefined : { role: "caption", rule };
}

/** "Text: Jane Doe Photos: John Roe" credits the author before the photographer. */
function namesAuthor({ text, byline }: Line): boolean {
  return fieldAtStart(text, "by") > 0 && byline?.stated === true;
}

function noiseByAppeal(line: Line): Noise | undefined {
  const role = line.form.length > LONGEST_WITH_PHRASE ? undefined : findAppeal(line);
  return role === undefined ? undefined : { role, rule: "appeal", where: "throughout" };
}

/** How much must stand behind a label of capitals. */
const SHORTEST_LABELLED = 15;

/** "SEE PICTURES: The night the pier went" */
function noiseByCapitals(line: Line): Noise | undefined {
  const { form, text } = line;
  const label = capitalsLabel(text);
  if (label === 0 || form.length - label < SHORTEST_LABELLED) return undefined;
  if (form.ending === "sentence" || line.isProse || line.isDate) return undefined;
  return { role: "promo", rule: "capitals-label", where: "label" };
}

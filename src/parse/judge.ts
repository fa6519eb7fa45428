/**
 * Passes a verdict on every passage. The order of the rules is the order of their certainty: what a
 * passage shows by itself, where the story lies, its head, its end, and last what stands between
 * its paragraphs. What no rule claims is kept.
 */
import { findGlued, type Cut } from "./story/cut-glued.ts";
import { keepSubject } from "./lines/find-appeal.ts";
import { storyWords, type StoryWords } from "./story/foreignness.ts";
import { dropPromos } from "./noise/drop-promos.ts";
import { dropTail } from "./noise/drop-tail.ts";
import { dropTeasers } from "./noise/drop-teasers.ts";
import { dropLabelledCaptions } from "./noise/label-captions.ts";
import { findOrigin } from "./fields/find-origin.ts";
import { mainRange } from "./story/main-range.ts";
import { noiseAlone } from "./noise/noise-alone.ts";
import type { Passage } from "./passages/passage.ts";
import type { Fields } from "./fields/fields.ts";
import { readHead } from "./fields/read-head.ts";
import { readDatelineSource } from "./lines/read-agency.ts";
import { takeCredits } from "./fields/take-credits.ts";
import { dropLoneDates } from "./fields/take-time.ts";
import { plainItems, unmarkedLists } from "./story/unmarked-lists.ts";
import { matchesLine } from "./lines/line-pattern.ts";
import { drop, field, keep, type Verdict } from "./lines/roles.ts";
import { splitBegging } from "./noise/split-begging.ts";
import { isHeadlineLike, isProse, see, type Sight } from "./lines/sight.ts";

export interface Judged {
  readonly passage: Passage;
  readonly sight: Sight;
  readonly verdict: Verdict;
  /** A promo to be cut off the end of a kept passage. */
  readonly cut: Cut | undefined;
}

export interface Judgement {
  readonly passages: readonly Judged[];
  readonly fields: Fields;
}

/** Lines that front matter keeps or drops, whatever the rules say. */
export interface Overrules {
  readonly keep: readonly string[];
  readonly drop: readonly string[];
}

export function judge(
  passages: readonly Passage[],
  language: string,
  overrules: Overrules,
): Judgement {
  const sights = passages.map((passage) => see(passage, language));
  const overruled = sights.map((sight) => overrule(sight, overrules));
  const cuts = new Map<Sight, Cut>();
  const alone = keepSubject(
    sights,
    sights.map((sight, i) => {
      const overruling = overruled[i];
      if (overruling !== undefined) return overruling.fate === "body" ? undefined : overruling;
      const noise = noiseAlone(sight);
      const cut = noise && splitBegging(sight, noise);
      if (cut === undefined) return noise;
      cuts.set(sight, cut);
      return undefined;
    }),
  );
  dropLabelledCaptions(sights, alone);
  const range = mainRange(sights, alone);
  const verdicts = alone.map((verdict, i) => overruled[i] ?? verdict);
  const fields = readHead(sights, verdicts, range, language);
  takeCredits(sights, verdicts, range, fields);
  dropLoneDates(sights, verdicts, fields, language);
  dropTail(sights, verdicts, range, fields, language);
  const origin = fields.source === undefined ? findOrigin(sights, verdicts, range.last) : undefined;
  if (origin !== undefined) {
    fields.source = origin.source;
    verdicts[origin.at] = field("source-line", "first-appeared-there");
  }
  const agency = fields.agency ?? datelineSource(sights, verdicts);
  if (agency !== undefined) fields.source ??= { name: agency };
  dropTeasers(sights, verdicts, range);
  dropPromos(sights, verdicts, range);
  const closed = mostlyClosed(sights, verdicts);
  const lastText = sights.findLastIndex((sight, i) => verdicts[i] === undefined && isProse(sight));
  // Most texts never ask for it.
  let words: StoryWords | undefined;
  const story = (): StoryWords => (words ??= storyWords(sights, verdicts));
  const items = plainItems(sights, unmarkedLists(sights, verdicts));
  return {
    fields,
    passages: sights.map((sight, i) => {
      const overruling = overruled[i];
      const kept = items.has(i) ? keep("list-item", "unmarked-list") : keepAs(sight, sights[i + 1]);
      if (overruling?.fate === "body") {
        const verdict = { ...kept, rule: overruling.rule };
        return { passage: sight.passage, sight, verdict, cut: undefined };
      }
      const verdict = verdicts[i] ?? kept;
      // At the story's end, what has no full stop may be a sentence that was cut off.
      const cut =
        verdict.fate === "body"
          ? (cuts.get(sight) ?? findGlued(sight, closed && i < lastText ? story : undefined))
          : undefined;
      return { passage: sight.passage, sight, verdict, cut };
    }),
  };
}

/** What is not the rules' to judge: lines that front matter names, and notes that markup states. */
function overrule(
  { passage, text }: Sight,
  { keep: keeps, drop: drops }: Overrules,
): Verdict | undefined {
  const matches = (pattern: string): boolean =>
    matchesLine(pattern, text) || passage.lines.some((line) => matchesLine(pattern, line.text));
  if (drops.some(matches)) return drop("dropped-by-front-matter", "front-matter-drop");
  if (keeps.some(matches)) return keep("paragraph", "front-matter-keep");
  return passage.notes === true ? keep("paragraph", "footnotes") : undefined;
}

/** The agency that the story's first sentence names. */
function datelineSource(
  sights: readonly Sight[],
  verdicts: readonly (Verdict | undefined)[],
): string | undefined {
  const lede = sights.find((sight, i) => verdicts[i] === undefined && isProse(sight));
  return lede === undefined ? undefined : readDatelineSource(lede.text);
}

/** Whether nearly every paragraph ends like a sentence, so that one that does not stands out. */
function mostlyClosed(
  sights: readonly Sight[],
  verdicts: readonly (Verdict | undefined)[],
): boolean {
  let closed = 0;
  let open = 0;
  sights.forEach((sight, i) => {
    if (verdicts[i] !== undefined || sight.form.length < 60) return;
    if (sight.form.ending === "open") open++;
    else closed++;
  });
  return closed >= 3 && open * 3 <= closed;
}

function keepAs(sight: Sight, next: Sight | undefined): Verdict {
  const { form, passage } = sight;
  const kind = passage.markup?.kind;
  if (kind === "heading") return keep("heading", "marked-up");
  if (kind === "list") return keep("list-item", "marked-up");
  if (kind === "quotation" || kind === "verse" || kind === "image" || kind === "code")
    return keep(kind, "marked-up");
  if (kind === "table") return keep("table-row", "marked-up");
  if (kind === "rule") return keep("scene-break", "marked-up");
  if (/^[–—]/u.test(form.bullet) && (form.ending === "sentence" || form.ending === "question")) {
    return keep("paragraph", "dialogue-dash");
  }
  if (form.bullet !== "") return keep("list-item", "bullet");
  if (isProse(sight)) return keep("paragraph", "running-text");
  if (form.ending === "sentence") return keep("paragraph", "short-sentence");
  const heads = isHeadlineLike(sight) || form.wordCount <= 8;
  if (
    heads &&
    form.ending !== "colon" &&
    form.ending !== "comma" &&
    !form.lower &&
    !form.shouted &&
    next !== undefined &&
    isProse(next) &&
    form.length <= 90 &&
    sight.passage.apart &&
    !form.quoted
  ) {
    return keep("heading", "short-line-above-text");
  }
  return keep("paragraph", "when-in-doubt-keep");
}

/**
 * Drops what does not belong between the paragraphs of a story, by its neighbours and its form: the
 * list under "Don't miss", single bullets, headlines of other stories without any keyword.
 */
import { findGlued } from "../story/cut-glued.ts";
import { dropLists } from "./drop-lists.ts";
import { isForeign, storyWords, type StoryWords } from "../story/foreignness.ts";
import { drop, type Verdict } from "../lines/roles.ts";
import { isHeadlineLike, isProse, type Sight } from "../lines/sight.ts";
import { isDump } from "../story/page-dump.ts";
import { isAboveCredit } from "./label-captions.ts";
import type { Range } from "../story/main-range.ts";
import { unmarkedLists } from "../story/unmarked-lists.ts";

type Verdicts = (Verdict | undefined)[];

export function dropPromos(sights: readonly Sight[], verdicts: Verdicts, range: Range): void {
  dropLists(sights, verdicts);
  if (isDump(sights)) dropLabelRuns(sights, verdicts, range);
  dropSingleBullets(sights, verdicts, range);
  dropHeadlines(sights, verdicts, range);
}

const LEAST_LABELS = 4;

/** In a page dump: rows of labels between paragraphs, which are widgets and menus. */
function dropLabelRuns(sights: readonly Sight[], verdicts: Verdicts, range: Range): void {
  const isLabel = (i: number): boolean => {
    const sight = sights[i];
    if (sight === undefined || sight.passage.markup !== undefined || isProse(sight)) return false;
    const { form } = sight;
    return (
      form.ending === "open" && form.length < 90 && form.bullet === "" && !/^\d/u.test(sight.text)
    );
  };
  for (let i = range.first; i <= range.last; i++) {
    if (!isLabel(i)) continue;
    let end = i;
    while (isLabel(end + 1)) end++;
    const leads = sights[i - 1]?.form.ending === "colon";
    if (end - i + 1 >= LEAST_LABELS && !leads) {
      for (let k = i; k <= end; k++) verdicts[k] ??= drop("navigation", "run-of-labels");
    }
    i = end;
  }
}

/** One bullet alone between paragraphs is a link; lists have two, and something that leads to them. */
function dropSingleBullets(sights: readonly Sight[], verdicts: Verdicts, range: Range): void {
  for (let i = range.first; i <= range.last; i++) {
    const sight = sights[i];
    if (
      sight === undefined ||
      verdicts[i] !== undefined ||
      sight.form.bullet === "" ||
      sight.passage.markup
    )
      continue;
    if (/[\d–—-]/u.test(sight.form.bullet) || isProse(sight)) continue;
    const before = neighbour(sights, verdicts, i, -1);
    const after = neighbour(sights, verdicts, i, 1);
    if (before === undefined || after === undefined) continue;
    if (before.form.ending === "colon" || before.form.bullet !== "" || after.form.bullet !== "")
      continue;
    if (isProse(before) && isProse(after)) verdicts[i] = drop("promo", "single-bullet");
  }
}

function neighbour(
  sights: readonly Sight[],
  verdicts: Verdicts,
  from: number,
  step: 1 | -1,
): Sight | undefined {
  for (let i = from + step; i >= 0 && i < sights.length; i += step) {
    const verdict = verdicts[i];
    if (verdict === undefined || verdict.fate === "body") return sights[i];
    if (verdict.fate === "field") return undefined;
  }
  return undefined;
}

/** Headlines of other stories between two paragraphs, alone or several in a row. */
function dropHeadlines(sights: readonly Sight[], verdicts: Verdicts, range: Range): void {
  const speakers = repeatedLabels(sights);
  const listed = unmarkedLists(sights, verdicts);
  const isOpen = (i: number): boolean => {
    const sight = sights[i];
    if (verdicts[i] !== undefined || sight === undefined) return false;
    return (
      isHeadlineLike(sight) &&
      !listed.has(i) &&
      findGlued(sight) === undefined &&
      sight.passage.markup === undefined &&
      !isProse(sight) &&
      !speakers.has(labelOf(sight.text) ?? "")
    );
  };
  let story: StoryWords | undefined;
  let alone = 0;
  for (let i = range.first; i <= range.last; i++)
    if (isOpen(i) && !isOpen(i - 1) && !isOpen(i + 1)) alone++;
  for (let i = range.first; i <= range.last; i++) {
    if (!isOpen(i)) continue;
    let end = i;
    while (isOpen(end + 1)) end++;
    story ??= storyWords(sights, verdicts);
    const before = neighbour(sights, verdicts, i, -1);
    const after = neighbour(sights, verdicts, end, 1);
    for (let k = i; k <= end; k++) {
      const sight = sights[k];
      // In a row, what stands around the row says what it is; labels say it side by side.
      const around = {
        before,
        after: k < end ? sights[k + 1] : after,
        alone: end === i ? alone : 0,
      };
      if (sight !== undefined && isAboveCredit(sights, verdicts, k))
        verdicts[k] = drop("caption", "above-credit");
      else if (sight !== undefined && isForeign(sight, around, story))
        verdicts[k] = drop("promo", end > i ? "run-of-headlines" : "headline-of-another-story");
    }
    i = end;
  }
}

/** "Question" in "Question: and then?", and "Day" in "Day 2. The night in the hut". */
function labelOf(text: string): string | undefined {
  const colon = text.slice(0, 36).search(/[:：]/u);
  return colon > 0 ? text.slice(0, colon) : /^\p{L}{2,12}(?= \d{1,2}\b)/u.exec(text)?.[0];
}

/** Labels that open several lines: who speaks in an interview, not promos. */
function repeatedLabels(sights: readonly Sight[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of sights) {
    const label = labelOf(text);
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([label]) => label));
}

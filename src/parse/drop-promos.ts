/**
 * Drops what does not belong between the paragraphs of a story, by its neighbours and its form: the
 * list under "Don't miss", single bullets, headlines of other stories without any keyword.
 */
import { isFunctionWord } from "./phrase-index.ts";
import { findGlued } from "./cut-glued.ts";
import { drop, type Verdict } from "./roles.ts";
import { isHeadlineLike, isProse, type Sight } from "./sight.ts";
import { isDump } from "./page-dump.ts";
import type { Range } from "./main-range.ts";
import { unmarkedLists } from "./unmarked-lists.ts";
import { kinship, vocabularyOf, type Vocabulary } from "./vocabulary.ts";

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

/** What stands under "Most read" or "Gallery", up to the next running text. */
function dropLists(sights: readonly Sight[], verdicts: Verdicts): void {
  // As far as the last list went all is dropped, so that a list within it begins behind it: 50,000
  // lines of "Read more" are read once.
  let reached = { end: 0, attached: false };
  for (let i = 0; i < sights.length; i++) {
    const head = verdicts[i];
    const label = sights[i];
    if (head?.fate !== "dropped" || label === undefined) continue;
    const opens =
      head.role === "related" ||
      (head.role === "gallery" && (isBareLabel(head, label) || head.rule === "pager")) ||
      (head.role === "promo" && (label.form.ending === "colon" || isBareLabel(head, label))) ||
      (head.role === "tag-row" && isBareLabel(head, label));
    if (!opens) continue;
    const role =
      head.role === "gallery" ? "caption" : head.role === "tag-row" ? "tag-row" : "promo";
    const attached = sights[i + 1]?.passage.apart === false;
    const inside = reached.end > i && (reached.attached || !attached);
    let k = inside ? reached.end : i + 1;
    for (; k < sights.length; k++) {
      const sight = sights[k];
      if (sight === undefined) break;
      if (attached && sight.passage.apart) break;
      const verdict = verdicts[k];
      if (verdict?.fate === "field" || verdict?.fate === "body") break;
      if (verdict?.fate === "dropped") {
        if (verdict.role === "related" || verdict.role === "comments") break;
        continue;
      }
      if (isProse(sight) && !(attached && sight.form.length < 130)) break;
      if (!attached && sight.form.ending === "sentence" && sight.form.bullet === "") break;
      if (role === "tag-row" && sight.form.length > 40) break;
      if (role === "caption" && k - i > 12) break;
      verdicts[k] = drop(role, `under-${head.role}`);
    }
    if (k > reached.end) reached = { end: k, attached };
  }
}

function isBareLabel(verdict: Verdict, { form }: Sight): boolean {
  return (
    verdict.rule.includes("-whole-") ||
    (verdict.rule.includes("-label-") && (form.ending === "colon" || form.wordCount <= 3))
  );
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
  const open: number[] = [];
  const isOpen = (i: number): boolean => {
    const sight = sights[i];
    if (verdicts[i] !== undefined || sight === undefined) return false;
    return (
      isHeadlineLike(sight) &&
      !listed.has(i) &&
      !(sight.form.several && findGlued(sight, false) !== undefined) &&
      sight.passage.markup === undefined &&
      !isProse(sight) &&
      !speakers.has(labelOf(sight.text) ?? "")
    );
  };
  for (let i = range.first; i <= range.last; i++) if (isOpen(i)) open.push(i);
  if (open.length === 0) return;
  const words = vocabularyOf(sights, verdicts, 0, range.last);
  let singles = 0;
  for (const i of open) if (!isOpen(i - 1) && !isOpen(i + 1)) singles++;
  for (let i = range.first; i <= range.last; i++) {
    if (!isOpen(i)) continue;
    let end = i;
    while (isOpen(end + 1)) end++;
    const before = neighbour(sights, verdicts, i, -1);
    const after = neighbour(sights, verdicts, end, 1);
    for (let k = i; k <= end; k++) {
      const sight = sights[k];
      if (sight === undefined) continue;
      const beside = [sights[k - 1], sights[k + 1]].some(isRow);
      const score = foreignness(sight, { before, after, beside, words, run: end - i + 1, singles });
      if (score >= 2)
        verdicts[k] = drop("promo", end > i ? "run-of-headlines" : "headline-of-another-story");
    }
    i = end;
  }
}

interface Surroundings {
  readonly before: Sight | undefined;
  readonly after: Sight | undefined;
  /** Whether a row of results or quantities stands beside the line. */
  readonly beside: boolean;
  readonly words: Vocabulary;
  /** How many such lines stand together. */
  readonly run: number;
  /** How many such lines stand alone in the whole story. */
  readonly singles: number;
}

/** How much a line between two paragraphs looks like the headline of another story; 2 is enough. */
function foreignness(
  sight: Sight,
  { before, after, beside, words, run, singles }: Surroundings,
): number {
  const { form, text } = sight;
  let score = 0;
  if (form.length >= (form.wide ? 18 : 28)) score += 1;
  if (form.length >= (form.wide ? 28 : 36)) score += 1;
  // Nouns have capitals in German, so that only a share above theirs is a style.
  if (form.capitals >= 0.85 && form.wordCount >= 4) score += 1;
  const { shared, own } = kinship(sight, words, true);
  if (own > 0 && shared <= (form.wide ? own * 0.15 : 0)) score += 1;
  if (shared >= (form.wide ? own * 0.5 : 2)) score -= 1;
  if (form.ending === "question") score -= 1;
  if (form.wordCount <= 3 && !form.wide) score -= 1;
  if (after !== undefined && after.form.bullet !== "") score -= 2;
  // The line below "Yours faithfully," is a name.
  if (before?.form.ending === "colon" || before?.form.ending === "comma") score -= 2;
  if (beside || isRow(sight)) score -= 2;
  if (form.digits && /[–-]\s?\d|\d\s?[:–-]|^\d/u.test(text)) score -= 2;
  // Capitals that the story uses: a telegram, a notice on a wall.
  if (form.shouted) score -= 3;
  // A headline does not end in "the"; a sentence that was cut off does.
  if (form.wordCount >= 8 && isFunctionWord(form.head.words.at(-1) ?? "")) score -= 3;
  if (run >= 2) score += 0.5;
  // Many such lines, each with text below it, are the headings of a long story.
  if (run === 1 && singles >= 4 && form.length < 50) score -= 2;
  if (before !== undefined && hasOpenQuote(before.text) && after?.form.quoted === true) score += 2;
  return score;
}

/** A row of results or quantities: short, open, with numbers. */
function isRow(sight: Sight | undefined): boolean {
  return (
    sight !== undefined &&
    sight.form.digits &&
    sight.form.ending === "open" &&
    sight.form.length < 60
  );
}

/** A paragraph that opens a quotation and does not close it: the next one goes on speaking. */
function hasOpenQuote(text: string): boolean {
  const last = Math.max(text.lastIndexOf("“"), text.lastIndexOf("«"), text.lastIndexOf("„"));
  const closed = Math.max(text.lastIndexOf("”"), text.lastIndexOf("»"));
  return last >= 0 && last > closed;
}

/** "Question" in "Question: and then?" */
function labelOf(text: string): string | undefined {
  const colon = text.slice(0, 36).search(/[:：]/u);
  return colon > 0 ? text.slice(0, colon) : undefined;
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

/**
 * Drops what does not belong between the paragraphs of a story, by its neighbours and its form: the
 * list under "Don't miss", single bullets, headlines of other stories without any keyword.
 */
import { drop, type Verdict } from "./roles.ts";
import { isHeadlineLike, isProse, type Sight } from "./sight.ts";
import type { Range } from "./main-range.ts";

type Verdicts = (Verdict | undefined)[];

export function dropPromos(sights: readonly Sight[], verdicts: Verdicts, range: Range): void {
  dropLists(sights, verdicts);
  dropSingleBullets(sights, verdicts, range);
  dropHeadlines(sights, verdicts, range);
}

/** What stands under "Most read" or "Gallery", up to the next running text. */
function dropLists(sights: readonly Sight[], verdicts: Verdicts): void {
  for (let i = 0; i < sights.length; i++) {
    const head = verdicts[i];
    const label = sights[i];
    if (head?.fate !== "dropped" || label === undefined) continue;
    const opens =
      head.role === "related" ||
      head.role === "gallery" ||
      (head.role === "promo" && (label.form.ending === "colon" || isBareLabel(head, label))) ||
      (head.role === "tag-row" && isBareLabel(head, label));
    if (!opens) continue;
    const role =
      head.role === "gallery" ? "caption" : head.role === "tag-row" ? "tag-row" : "promo";
    const attached = sights[i + 1]?.passage.apart === false;
    for (let k = i + 1; k < sights.length; k++) {
      const sight = sights[k];
      if (sight === undefined) break;
      if (attached && sight.passage.apart) break;
      const verdict = verdicts[k];
      if (verdict?.fate === "field") break;
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
  const words = storyWords(sights, verdicts, range);
  const open: number[] = [];
  const isOpen = (i: number): boolean => {
    const sight = sights[i];
    return (
      sight !== undefined &&
      sight.passage.markup === undefined &&
      verdicts[i] === undefined &&
      isHeadlineLike(sight) &&
      !isProse(sight)
    );
  };
  for (let i = range.first; i <= range.last; i++) if (isOpen(i)) open.push(i);
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
      const score = foreignness(sight, before, after, words, end - i + 1, singles);
      if (score >= 2)
        verdicts[k] = drop("promo", end > i ? "run-of-headlines" : "headline-of-another-story");
    }
    i = end;
  }
}

/** How much a line between two paragraphs looks like the headline of another story; 2 is enough. */
function foreignness(
  { form, text }: Sight,
  before: Sight | undefined,
  after: Sight | undefined,
  words: ReadonlyMap<string, number>,
  run: number,
  singles: number,
): number {
  let score = 0;
  if (form.length >= 28) score += 1;
  if (form.length >= 36) score += 1;
  // Nouns have capitals in German, so that only a share above theirs is a style.
  if (form.capitals >= 0.85 && form.wordCount >= 4) score += 1;
  const long = form.head.words.filter((word) => word.length >= 5);
  const shared = long.filter((word) => (words.get(word.slice(0, 4)) ?? 0) > 1).length;
  if (long.length > 0 && shared === 0) score += 1;
  if (shared >= 2) score -= 1;
  if (form.ending === "question") score -= 1;
  if (form.wordCount <= 3 && !form.wide) score -= 1;
  if (after !== undefined && after.form.bullet !== "") score -= 2;
  if (before !== undefined && before.form.ending === "colon") score -= 2;
  if (form.digits && /[–-]\s?\d|\d\s?[:–-]|^\d/u.test(text)) score -= 2;
  if (form.shouted) score -= 1;
  if (run >= 2) score += 0.5;
  // Many such lines, each with text below it, are the headings of a long story.
  if (run === 1 && singles >= 4) score -= 2;
  if (before !== undefined && hasOpenQuote(before.text) && after?.form.quoted === true) score += 2;
  return score;
}

/** A paragraph that opens a quotation and does not close it: the next one goes on speaking. */
function hasOpenQuote(text: string): boolean {
  const last = Math.max(text.lastIndexOf("“"), text.lastIndexOf("«"), text.lastIndexOf("„"));
  const closed = Math.max(text.lastIndexOf("”"), text.lastIndexOf("»"));
  return last >= 0 && last > closed;
}

/** How often words begin with the same four letters in the story. */
function storyWords(
  sights: readonly Sight[],
  verdicts: Verdicts,
  range: Range,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i <= range.last; i++) {
    const verdict = verdicts[i];
    if (verdict?.fate === "dropped") continue;
    for (const word of sights[i]?.form.head.words ?? []) {
      if (word.length < 5) continue;
      const stem = word.slice(0, 4);
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  return counts;
}

/** Drops what stands under a label that opens a list of other stories, pictures or tags. */
import type { Line } from "../lines/line.ts";
import { isPager } from "../lines/pager.ts";
import type { RuleName } from "../lines/rule-names.ts";
import type { NoiseRole, Verdict } from "../lines/verdict.ts";
import type { Draft } from "../story/draft.ts";

/** What the lines under a label are, by the label's role. */
const LISTS = {
  related: { role: "promo", rule: "under-related" },
  promo: { role: "promo", rule: "under-promo" },
  gallery: { role: "caption", rule: "under-gallery" },
  "tag-row": { role: "tag-row", rule: "under-tag-row" },
} as const satisfies Record<string, { role: NoiseRole; rule: RuleName }>;

interface List {
  readonly label: Line;
  readonly role: NoiseRole;
  readonly rule: RuleName;
  /** Whether its first line stands right below its label, where blank lines part paragraphs. */
  readonly isAttached: boolean;
}

/** What stands under "Most read" or "Gallery", up to the next running text. */
export function dropLists(draft: Draft): void {
  // As far as the last list went all is dropped, so that a list within it begins behind it: 50,000
  // lines of "Read more" are read once.
  let reached = { end: 0, isAttached: false };
  // Only where blank lines part the paragraphs does a line without one belong to its label.
  const isSpaced =
    draft.lines.filter(({ passage }) => passage.apart).length * 2 > draft.lines.length;
  for (const label of draft.lines) {
    const kind = listUnder(draft.verdict(label), label);
    if (kind === undefined) continue;
    const isAttached = isSpaced && draft.below(label)?.passage.apart === false;
    const isInside = reached.end > label.at && (reached.isAttached || !isAttached);
    const from = isInside ? reached.end : label.at + 1;
    const end = dropList(draft, { ...kind, label, isAttached }, from);
    if (end > reached.end) reached = { end, isAttached };
  }
}

function listUnder(
  verdict: Verdict | undefined,
  label: Line,
): (typeof LISTS)[keyof typeof LISTS] | undefined {
  if (verdict?.fate !== "dropped") return undefined;
  const isBare = isBareLabel(verdict, label);
  switch (verdict.role) {
    case "related":
      return LISTS.related;
    case "gallery":
      return isBare || isCounter(label) ? LISTS.gallery : undefined;
    case "promo":
      return isBare || label.form.ending === "colon" ? LISTS.promo : undefined;
    case "tag-row":
      return isBare ? LISTS["tag-row"] : undefined;
    default:
      return undefined;
  }
}

function isBareLabel({ where, language }: Verdict, { form }: Line): boolean {
  if (where === "whole") return true;
  const isPhrase = where === "label" && language !== undefined;
  return isPhrase && (form.ending === "colon" || form.wordCount <= 3);
}

/** "1 / 12", "Photo 1 of 12"; a time or a number alone opens no gallery. */
function isCounter({ text }: Line): boolean {
  return isPager(text) && /\/|\p{L}/u.test(text);
}

/** Drops the list's lines from a position on, and gives the position of the line that ends it. */
function dropList(draft: Draft, list: List, from: number): number {
  let at = from;
  for (; at < draft.lines.length; at++) {
    const line = draft.lines[at];
    if (line === undefined || (list.isAttached && line.passage.apart)) break;
    const verdict = draft.verdict(line);
    if (verdict === undefined) {
      if (endsList(line, list)) break;
      draft.drop(line, list.role, list.rule);
    } else if (verdict.fate !== "dropped") break;
    else if (verdict.role === "related" || verdict.role === "comments") break;
  }
  return at;
}

const LONGEST_ATTACHED = 130;
const LONGEST_TAG = 40;
const MOST_CAPTIONS = 12;

/** Whether an open line is no entry of the list any more. */
function endsList(line: Line, { label, role, isAttached }: List): boolean {
  const { form } = line;
  if (line.isProse && !(isAttached && form.length < LONGEST_ATTACHED)) return true;
  // Several sentences are no headline: the list has ended without a blank line.
  if (form.several && form.ending === "sentence") return true;
  if (!isAttached && form.ending === "sentence" && form.bullet === "") return true;
  if (goesOn(line, label)) return true;
  if (role === "tag-row" && form.length > LONGEST_TAG) return true;
  return role === "caption" && line.at - label.at > MOST_CAPTIONS;
}

/** A line that leads to a list, an entry of a live blog, a line of a dialogue: the story goes on. */
function goesOn({ form, text }: Line, label: Line): boolean {
  if (form.ending === "colon" && form.wordCount >= 3) return true;
  if (label.form.bullet === "" && /^[–—-]/u.test(form.bullet) && form.ending !== "open")
    return true;
  return /^\d{1,2}[:.]\d{2}\s\p{Lu}/u.test(text);
}

/** Drops what stands under a label that opens a list of other stories. */
import type { Line } from "../lines/line.ts";
import type { Draft } from "../story/draft.ts";

interface List {
  readonly label: Line;
  /** Whether its first line stands right below its label, where blank lines part paragraphs. */
  readonly isAttached: boolean;
}

/** What stands under "Most read", up to the next running text. */
export function dropLists(draft: Draft): void {
  // As far as the last list went all is dropped, so that a list within it begins behind it: 50,000
  // lines of "Read more" are read once.
  let reached = { end: 0, isAttached: false };
  // Only where blank lines part the paragraphs does a line without one belong to its label.
  const isSpaced =
    draft.lines.filter(({ passage }) => passage.apart).length * 2 > draft.lines.length;
  for (const label of draft.lines) {
    const verdict = draft.verdict(label);
    if (verdict?.fate !== "dropped" || verdict.role !== "related") continue;
    const isAttached = isSpaced && draft.below(label)?.passage.apart === false;
    const isInside = reached.end > label.at && (reached.isAttached || !isAttached);
    const from = isInside ? reached.end : label.at + 1;
    const end = dropList(draft, { label, isAttached }, from);
    if (end > reached.end) reached = { end, isAttached };
  }
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
      draft.drop(line, "promo", "under-related");
    } else if (verdict.fate !== "dropped") break;
    else if (verdict.role === "related" || verdict.role === "comments") break;
  }
  return at;
}

const LONGEST_ATTACHED = 130;

/** Whether an open line is no entry of the list any more. */
function endsList(line: Line, { label, isAttached }: List): boolean {
  const { form } = line;
  if (line.isProse && !(isAttached && form.length < LONGEST_ATTACHED)) return true;
  // Several sentences are no headline: the list has ended without a blank line.
  if (form.several && form.ending === "sentence") return true;
  if (!isAttached && form.ending === "sentence" && form.bullet === "") return true;
  return goesOn(line, label);
}

/** A line that leads to a list, an entry of a live blog, a line of a dialogue: the story goes on. */
function goesOn({ form, text }: Line, label: Line): boolean {
  if (form.ending === "colon" && form.wordCount >= 3) return true;
  if (label.form.bullet === "" && /^[–—-]/u.test(form.bullet) && form.ending !== "open")
    return true;
  return /^\d{1,2}[:.]\d{2}\s\p{Lu}/u.test(text);
}

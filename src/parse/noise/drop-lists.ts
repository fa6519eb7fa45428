/** Drops what stands under a label that opens a list of other stories or pictures. */
import { drop, type Verdict } from "../lines/roles.ts";
import { isProse, type Sight } from "../lines/sight.ts";

/** What stands under "Most read" or "Gallery", up to the next running text. */
export function dropLists(sights: readonly Sight[], verdicts: (Verdict | undefined)[]): void {
  // As far as the last list went all is dropped, so that a list within it begins behind it: 50,000
  // lines of "Read more" are read once.
  let reached = { end: 0, attached: false };
  // Only where blank lines part the paragraphs does a line without one belong to its label.
  const spaced = sights.filter(({ passage }) => passage.apart).length * 2 > sights.length;
  for (let i = 0; i < sights.length; i++) {
    const head = verdicts[i];
    const label = sights[i];
    if (head?.fate !== "dropped" || label === undefined) continue;
    const opens =
      head.role === "related" ||
      (head.role === "gallery" && (isBareLabel(head, label) || isCounter(head, label))) ||
      (head.role === "promo" && (label.form.ending === "colon" || isBareLabel(head, label))) ||
      (head.role === "tag-row" && isBareLabel(head, label));
    if (!opens) continue;
    const role =
      head.role === "gallery" ? "caption" : head.role === "tag-row" ? "tag-row" : "promo";
    const attached = spaced && sights[i + 1]?.passage.apart === false;
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
      // Several sentences are no headline: the list has ended without a blank line.
      if (sight.form.several && sight.form.ending === "sentence") break;
      if (!attached && sight.form.ending === "sentence" && sight.form.bullet === "") break;
      if (goesOn(sight, label)) break;
      if (role === "tag-row" && sight.form.length > 40) break;
      if (role === "caption" && k - i > 12) break;
      verdicts[k] = drop(role, `under-${head.role}`);
    }
    if (k > reached.end) reached = { end: k, attached };
  }
}

/** A line that leads to a list, an entry of a live blog, a line of a dialogue: the story goes on. */
function goesOn({ form, text }: Sight, label: Sight): boolean {
  if (form.ending === "colon" && form.wordCount >= 3) return true;
  if (label.form.bullet === "" && /^[–—-]/u.test(form.bullet) && form.ending !== "open")
    return true;
  return /^\d{1,2}[:.]\d{2}\s\p{Lu}/u.test(text);
}

/** "1 / 12", "Photo 1 of 12"; a time or a number alone opens no gallery. */
function isCounter({ rule }: Verdict, { text }: Sight): boolean {
  return rule === "pager" && /\/|\p{L}/u.test(text);
}

function isBareLabel(verdict: Verdict, { form }: Sight): boolean {
  return (
    verdict.rule.includes("-whole-") ||
    (verdict.rule.includes("-label-") && (form.ending === "colon" || form.wordCount <= 3))
  );
}

/** Tells the dump of a whole page, menus and all, from an article. */
import type { Role, Verdict } from "../lines/roles.ts";
import type { Sight } from "../lines/sight.ts";

/** Whether most of the text is menus and teasers: many passages, more of them short than not. */
export function isDump(sights: readonly Sight[]): boolean {
  let short = 0;
  for (const { form } of sights)
    if (form.ending === "open" && form.length < 60 && form.bullet === "") short++;
  return sights.length >= 55 && short * 2 > sights.length;
}

/** What stands around every article of a site, whatever it is about. */
const FURNITURE: ReadonlySet<Role> = new Set<Role>([
  "navigation",
  "footer",
  "share-row",
  "newsletter",
  "subscription",
  "consent",
  "copyright",
]);
const LEAST_FURNITURE = 5;
const LONGEST_LABEL = 40;

/** Whether a story was saved with its page, be the page long or short. */
export function isPage(
  sights: readonly Sight[],
  verdicts: readonly (Verdict | undefined)[],
): boolean {
  let labels = 0;
  sights.forEach(({ form, passage }, i) => {
    const verdict = verdicts[i];
    if (verdict?.fate !== "dropped" || !FURNITURE.has(verdict.role)) return;
    if (form.length < LONGEST_LABEL && passage.markup === undefined) labels++;
  });
  return labels >= LEAST_FURNITURE || isDump(sights);
}

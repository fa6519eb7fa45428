/** Tells the dump of a whole page, menus and all, from an article. */
import type { Sight } from "./sight.ts";

/** Whether most of the text is menus and teasers: many passages, more of them short than not. */
export function isDump(sights: readonly Sight[]): boolean {
  let short = 0;
  for (const { form } of sights)
    if (form.ending === "open" && form.length < 60 && form.bullet === "") short++;
  return sights.length >= 55 && short * 2 > sights.length;
}

/** The articles and prepositions that may stand before a name, as alternatives of a regular expression. */
import type { ListName } from "../tables/headings.ts";
import { allUnder, anyOf } from "../tables/tables.ts";

/** With what parts them from the name: a space, or the apostrophe of "l'". */
export function beforeName(list: ListName): string {
  const words = allUnder(list);
  const elided = words.filter((word) => word.endsWith("'")).map((word) => word.slice(0, -1));
  const whole = words.filter((word) => !word.endsWith("'"));
  return String.raw`(?:(?:${anyOf(whole)})\s+|(?:${anyOf(elided)})['’])`;
}

/** Takes lines that name who wrote the story. */
import type { Fields } from "./fields.ts";
import { readByline, type BylineFound } from "./read-byline.ts";
import { readDate } from "./read-date.ts";
import { drop, field, type Verdict } from "./roles.ts";
import { isProse, type Sight } from "./sight.ts";

/** "山田太郎" or "山田 太郎", which nothing but its place shows to be a name. */
function readWideName(text: string): BylineFound | undefined {
  return /^\p{Script=Han}{2,4}(?:[\s・·]?\p{Script=Han}{1,3})?$/u.test(text) && text.length >= 3
    ? { byline: text, authors: [text], stated: false }
    : undefined;
}

/** `bare`: whether a name alone counts, as it does between headline and text. */
export function takeAuthor(
  sight: Sight,
  i: number,
  verdicts: (Verdict | undefined)[],
  fields: Fields,
  bare: boolean,
): boolean {
  const date = readDate(sight.text, "en");
  const text = date === undefined ? sight.text : date.before;
  const found = readByline(text) ?? (bare ? readWideName(text) : undefined);
  if (
    found === undefined ||
    (!found.stated && !bare) ||
    (isProse(sight) && (!found.stated || sight.form.length > 90))
  )
    return false;
  if (fields.byline === undefined) {
    fields.byline = found.byline;
    fields.authors = found.authors;
    verdicts[i] = field("byline", found.stated ? "byline-with-prefix" : "bare-name-below-headline");
  } else verdicts[i] = drop("second-byline", "second-byline");
  return true;
}

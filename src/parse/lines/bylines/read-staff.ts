/**
 * Reads the byline of a text that nobody signs: "La rédaction", "Redacción Viajes", "Staff writer",
 * "Haber Merkezi". It is a byline as written, and names no person.
 */
import { beforeName } from "../../words/names/before-names.ts";
import { fieldAtStart } from "../../words/field-words.ts";
import { looksLikeName } from "../../words/names/looks-like-name.ts";

const ARTICLE = new RegExp(`^${beforeName("before papers")}`, "iu");
/** So many words may say which desk it is: "Redação g1", "Redazione Online". */
const MOST_MORE = 2;

/** `stated`: whether "By" stands before it. */
export function readStaff(text: string, stated: boolean): string | undefined {
  if (text.length > 50) return undefined;
  const name = text.replace(/[\s.,;:]+$/u, "");
  const article = ARTICLE.exec(name)?.[0].length ?? 0;
  const length = fieldAtStart(name, "staff") || behindArticle(name, article);
  if (length === 0) return undefined;
  const more = name.slice(length).trim();
  // "Our reporter Jane Doe" is Jane Doe.
  if (looksLikeName(more)) return undefined;
  const words = more === "" ? [] : more.split(/\s+/u);
  const isDesk = words.every((word) => /^(?:\p{Lu}[\p{L}\p{M}-]*|\p{Ll}\d)$/u.test(word));
  return words.length <= MOST_MORE && isDesk && (stated || /^\p{Lu}/u.test(name))
    ? name
    : undefined;
}

function behindArticle(name: string, article: number): number {
  const length = article === 0 ? 0 : fieldAtStart(name.slice(article), "staff");
  return length === 0 ? 0 : article + length;
}

/**
 * Whether a box of a page stands beside its article: by its element, and by the names that its author
 * gave it for styles and scripts, which the tables know.
 */
import type { Element } from "hast";
import type { ListName } from "../../words/tables/headings.ts";
import { anyUnder } from "../../words/tables/tables.ts";
import type { Box } from "./boxes.ts";
import type { Page } from "./page.ts";

const ASIDE = new Set(["nav", "aside", "footer", "form", "button", "dialog", "menu"]);
const NEVER = new Set(["body", "main", "article", "p", "h1", "h2", "h3", "h4", "h5", "h6"]);

/** Whether one of the names holds a part, or is a word of a list. */
function namesWith(parts: ListName, words?: ListName): RegExp {
  const whole = words === undefined ? "" : String.raw`|(?<!\p{L})(?:${anyUnder(words)})(?!\p{L})`;
  return new RegExp(`${anyUnder(parts)}${whole}`, "iu");
}

/** What readers wrote; it may be most of the page. */
const THREAD = namesWith("parts of names of comments", "names of comments");
const BESIDE = namesWith("parts of names beside the article", "names beside the article");
const ARTICLE = namesWith("parts of names of the article");

export function isAside(box: Box, { whole, titled, others }: Page): boolean {
  const { element, prose } = box;
  if (others.has(box)) return true;
  if (NEVER.has(element.tagName)) return false;
  const name = nameOf(element);
  if (THREAD.test(name) && !titled.has(box)) return true;
  // What holds most of the page's text wraps the article, whatever it is called.
  if (prose * 2 > whole.prose) return false;
  return ASIDE.has(element.tagName) || (BESIDE.test(name) && !ARTICLE.test(name));
}

/** Its id, classes and role. */
export function nameOf({ properties }: Element): string {
  const { id, className, role } = properties;
  const classes = Array.isArray(className) ? className.join(" ") : "";
  return [id, classes, role].filter((part) => typeof part === "string").join(" ");
}

/** Its element and classes, but for those with a number. */
export function kindOf({ tagName, properties: { className } }: Element): string {
  const classes = Array.isArray(className) ? className : [];
  return [tagName, ...classes.filter((one) => !/\d/u.test(one))].join(".");
}

/**
 * Whether a box of a page stands beside its article: by its element, and by the names that its author
 * gave it for styles and scripts. Such names are English on every site.
 */
import type { Element } from "hast";
import type { Box } from "./boxes.ts";
import type { Page } from "./page.ts";

const ASIDE = new Set(["nav", "aside", "footer", "form", "button", "dialog", "menu"]);
const NEVER = new Set(["body", "main", "article", "p", "h1", "h2", "h3", "h4", "h5", "h6"]);

/** What readers wrote; it may be most of the page. */
const THREAD = /comment(?!ary|ator)|disqus|respond\b|\brepl(?:y|ies)\b/iu;

const NAMES = new RegExp(
  [
    "related|recommend|recirc|read-?next|more-(?:on|from|stories|news)|most-?(?:read|popular)|trending|popular|latest",
    "sidebar|side-bar|masthead|navbar|navigation|\\bnav\\b|menu|breadcrumb|pager|pagination|footer|\\bskip",
    "widget|promo|sponsor|advert|ad-?block|\\bads?\\b|banner|outbrain|taboola|teaser",
    "share|sharing|social|newsletter|subscri|sign-?up|log-?in|register|donat",
    "popup|modal|overlay|cookie|consent|gdpr|tooltip",
    "author-?(?:bio|box|info|card)|about-?author|\\bbio\\b|tags?\\b|copyright|disclaimer|print-(?:header|only)",
    "caption|credit",
  ].join("|"),
  "iu",
);
const CONTENT = /content|body|article|main|story|entry|post/iu;

export function isAside(box: Box, { whole, titled, others }: Page): boolean {
  const { element, prose } = box;
  if (others.has(box)) return true;
  if (NEVER.has(element.tagName)) return false;
  const name = nameOf(element);
  if (THREAD.test(name) && !titled.has(box)) return true;
  // What holds most of the page's text wraps the article, whatever it is called.
  if (prose * 2 > whole.prose) return false;
  return ASIDE.has(element.tagName) || (NAMES.test(name) && !CONTENT.test(name));
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

/** HTML in, what its `link` elements and its links say out. */
import { toText } from "hast-util-to-text";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";

export interface PageLink {
  readonly rel: readonly string[];
  readonly href: string;
  readonly type?: string;
}

export function readLinks(html: string): PageLink[] {
  const links: PageLink[] = [];
  visit(unified().use(rehypeParse).parse(html), "element", ({ tagName, properties }) => {
    const { rel, href, type } = properties;
    if (tagName !== "link" || !Array.isArray(rel) || typeof href !== "string") return;
    links.push({ rel: rel.map(String), href, ...(typeof type === "string" ? { type } : {}) });
  });
  return links;
}

/** What the links in an article's HTML name, as it stands there; empty for one that names nothing. */
export function readAddresses(html: string): { readonly href: string; readonly text: string }[] {
  const found: { readonly href: string; readonly text: string }[] = [];
  visit(unified().use(rehypeParse, { fragment: true }).parse(html), "element", (element) => {
    const { href } = element.properties;
    if (element.tagName !== "a") return;
    found.push({ href: typeof href === "string" ? href : "", text: toText(element) });
  });
  return found;
}

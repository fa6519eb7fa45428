/** The HTML of a page in, what its `link` elements say out. */
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

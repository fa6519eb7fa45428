/** The HTML of the front page in, each headline and the texts under it out. */
import { toText } from "hast-util-to-text";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";

export interface Teaser {
  readonly headline: string;
  readonly text: string;
}

export function readTeasers(html: string): Teaser[] {
  const teasers: Teaser[] = [];
  visit(unified().use(rehypeParse).parse(html), "element", (article) => {
    if (article.tagName !== "article") return;
    let headline = "";
    visit(article, "element", (part) => {
      if (part.tagName === "h2") headline = toText(part);
      // What stands above the headline names the section.
      else if (part.tagName === "p" && headline !== "") {
        teasers.push({ headline, text: toText(part) });
      }
    });
  });
  return teasers;
}

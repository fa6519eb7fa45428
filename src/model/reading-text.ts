/** What somebody reads of an article, as text and as HTML. */
import { pictureHtml } from "./addresses/addresses-in.ts";
import type { Block, Content } from "./article.ts";
import { escapeHtml } from "./escape.ts";

/** The body as plain text, blocks separated by blank lines. */
export function bodyText(content: Content): string {
  return content.body.map((block) => block.text).join("\n\n");
}

/**
 * What a subscriber reads below the headline: the standfirst, the picture that stands for it, then
 * the body. Feed readers show no summary and no picture beside whole content, so what is left out here
 * would be seen by nobody.
 */
export function readingBlocks(content: Content): readonly Pick<Block, "text" | "html">[] {
  const { standfirst, image, body } = content;
  const lede =
    standfirst === undefined
      ? []
      : [{ text: standfirst, html: `<p><strong>${escapeHtml(standfirst)}</strong></p>` }];
  const lead =
    image && !image.inBody
      ? [{ text: image.alt ?? "", html: `<figure>${pictureHtml(image)}</figure>` }]
      : [];
  return lede.length + lead.length === 0 ? body : [...lede, ...lead, ...body];
}

/** The same as one HTML fragment. */
export function readingHtml(content: Content): string {
  return readingBlocks(content)
    .map(({ html }) => html)
    .join("\n");
}

/** The same as plain text, blocks separated by blank lines. */
export function readingText(content: Content): string {
  return readingBlocks(content)
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join("\n\n");
}

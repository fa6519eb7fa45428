import type { Content } from "../src/model/article.ts";

/** The body as one HTML fragment. */
export function bodyHtml(content: Content): string {
  return content.body.map((block) => block.html).join("\n");
}

/** A page, and what its headline says of its boxes. */
import type { Box, Run } from "./boxes.ts";

export interface Page {
  readonly whole: Box;
  readonly headline: Run | undefined;
  /** The boxes that the headline stands in, the outermost first. */
  readonly titled: ReadonlySet<Box>;
  /** The article elements of other stories: the headline stands in one beside them. */
  readonly others: ReadonlySet<Box>;
}

/** An article element with less running text holds only the head of its story. */
const LEAST = 200;

export function pageOf(whole: Box, headline: Run | undefined): Page {
  const titled = new Set(headline === undefined ? [] : pathTo(whole, headline));
  const own = [...titled].find((box) => isArticle(box) && box.prose >= LEAST);
  return {
    whole,
    headline,
    titled,
    others: new Set(own === undefined ? [] : articlesBeside(whole, own)),
  };
}

/** The boxes around a box or a run, the outermost first. */
function pathTo(box: Box, inner: Box | Run): Box[] {
  for (const part of box.parts) {
    if (part === inner) return [box];
    const path = part.kind === "box" ? pathTo(part, inner) : [];
    if (path.length > 0) return [box, ...path];
  }
  return [];
}

function articlesBeside(box: Box, own: Box): Box[] {
  return box.parts.flatMap((part) => {
    if (part.kind === "run" || part === own) return [];
    return isArticle(part) ? [part] : articlesBeside(part, own);
  });
}

function isArticle({ element }: Box): boolean {
  return element.tagName === "article";
}

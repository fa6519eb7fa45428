/** Shared by the parser's tests: a text to what the parser makes of it. */
import type { Manuscript } from "../../src/model/article.ts";
import { parse, type Parsed, type ParseOptions } from "../../src/parse/parse.ts";

const encoder = new TextEncoder();

export function parseText(text: string, path = "articles/x.txt", options?: ParseOptions): Parsed {
  return parse({ path, bytes: encoder.encode(text) }, options);
}

/** Cleans what would be published as it is written: Markdown, for one. */
export const CLEANED: ParseOptions = { cleaning: "always" };

/** The manuscript of a text that has one. */
export function manuscriptOf(text: string, path?: string, options?: ParseOptions): Manuscript {
  const { manuscript, problems } = parseText(text, path, options);
  if (manuscript === undefined) throw new Error(problems.map(({ message }) => message).join("; "));
  return manuscript;
}

export const story = [
  "The bridge over the river will stay shut until the autumn, the harbour master said on Monday.",
  "Engineers found a second row of cracks beneath its deck, and nobody had looked at the other side.",
  "Ferries will run every ten minutes between the two quays until then, free of charge for everyone.",
] as const;

/** A story with more passages before its last paragraph. */
export function storyWith(...passages: readonly string[]): string {
  const [first, second, third] = story;
  return [first, second, ...passages, third].join("\n\n");
}

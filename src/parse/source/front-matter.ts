/** What the front matter of a source says, which overrules the parser. */
import type { Origin, StatedTime } from "../../model/article.ts";

export interface FrontMatter {
  readonly title?: string;
  readonly date?: StatedTime;
  readonly updated?: StatedTime;
  readonly section?: string;
  readonly tags: readonly string[];
  /** The authors as one line, as written. */
  readonly byline?: string;
  /** One name each. */
  readonly authors: readonly string[];
  readonly origin?: Origin;
  readonly language?: string;
  readonly slug?: string;
  readonly aliases: readonly string[];
  readonly draft: boolean;
  readonly summary?: string;
  readonly standfirst?: string;
  readonly image?: string;
  readonly keep: readonly string[];
  readonly drop: readonly string[];
}

export const noFrontMatter: FrontMatter = {
  tags: [],
  authors: [],
  aliases: [],
  draft: false,
  keep: [],
  drop: [],
};

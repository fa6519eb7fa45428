/** What the front matter of a source says, which overrules the parser. */
import type { FormatIds, Origin, StatedTime } from "../../model/article.ts";
import { given } from "../../model/given.ts";
import type { Enclosure, Picture, Reference } from "../../model/media.ts";

export interface FrontMatter {
  readonly title?: string;
  readonly date?: StatedTime;
  /** Further times before which it is not to be published. */
  readonly notBefore?: readonly StatedTime[];
  readonly updated?: StatedTime;
  /** From then on it is not to be published. */
  readonly expires?: StatedTime;
  readonly section?: string;
  readonly tags: readonly string[];
  /** The authors as one line, as written. */
  readonly byline?: string;
  /** One name each. */
  readonly authors: readonly string[];
  readonly origin?: Origin;
  readonly language?: string;
  readonly slug?: string;
  /** Last parts of addresses that the article had here. */
  readonly aliases: readonly string[];
  /** Whole paths that it had, here or elsewhere: `/2019/shed.html`. */
  readonly formerPaths: readonly string[];
  /** Whether another text in this file is the same article, or a new one. */
  readonly identity?: "same" | "new";
  /** The path that it is to have for its address, as it is written. */
  readonly permalink?: string;
  /** The id that feed readers know it by. */
  readonly guid?: string;
  /** Ids of single formats, where they differ from that. */
  readonly guids?: FormatIds;
  /** What says that it is not public: `status: private`. */
  readonly withheld?: string;
  readonly summary?: string;
  readonly standfirst?: string;
  /** At an absolute URL, or a local address. */
  readonly image?: Picture;
  readonly enclosures?: readonly Enclosure[];
  readonly season?: number;
  readonly episode?: number;
  /** The local addresses that it names. */
  readonly references: readonly Reference[];
  readonly keep: readonly string[];
  readonly drop: readonly string[];
  /** Whether the text is to be cleaned, or published as written. */
  readonly clean?: boolean;
}

export const noFrontMatter: FrontMatter = {
  tags: [],
  authors: [],
  aliases: [],
  formerPaths: [],
  references: [],
  keep: [],
  drop: [],
};

/** What is heard or seen with an article, as its content has it. */
export function soundOf(
  matter: FrontMatter,
): Pick<FrontMatter, "enclosures" | "season" | "episode"> {
  const { enclosures, season, episode } = matter;
  return given({ enclosures, season, episode });
}

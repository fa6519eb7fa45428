/** What the parser made of one file, for scripts. */
import { type Manuscript } from "../model/article.ts";
import { readingBlocks, readingHtml } from "../model/reading-text.ts";
import type { Problem } from "../model/problem.ts";
import type { Parsed } from "../parse/parse.ts";
import { printRule } from "./print-rule.ts";

export interface Explanation {
  readonly file: string;
  readonly kind: "authored" | "raw" | null;
  readonly title: string | null;
  readonly titleDerived: boolean;
  readonly section: string | null;
  readonly byline: string | null;
  readonly source: string | null;
  readonly date: string | null;
  readonly language: string | null;
  /** The text, block by block; pictures are in `html`. */
  readonly paragraphs: readonly string[];
  readonly html: string;
  readonly dropped: readonly {
    readonly line: number;
    readonly text: string;
    readonly rule: string;
  }[];
  readonly problems: readonly Problem[];
}

export function explanation(file: string, { manuscript, problems }: Parsed): Explanation {
  return {
    file,
    kind: manuscript?.kind.is ?? null,
    title: manuscript?.title ?? null,
    titleDerived: manuscript?.titleDerived ?? false,
    section: manuscript?.section ?? null,
    byline: manuscript?.byline ?? null,
    source: manuscript?.origin?.name ?? manuscript?.origin?.url ?? null,
    // The one time that a text states is its date, if it is that of its last change.
    date: manuscript?.published?.at ?? manuscript?.updated?.at ?? null,
    language: manuscript?.language ?? null,
    paragraphs: manuscript === undefined ? [] : paragraphsOf(manuscript),
    html: manuscript === undefined ? "" : readingHtml(manuscript),
    dropped:
      manuscript?.dropped.map((dropped) => ({
        line: dropped.line,
        text: dropped.text,
        rule: printRule(dropped),
      })) ?? [],
    problems,
  };
}

function paragraphsOf(manuscript: Manuscript): string[] {
  const body = manuscript.body.filter(({ kind }) => kind !== "image");
  return readingBlocks({ ...manuscript, body }).map(({ text }) => text);
}

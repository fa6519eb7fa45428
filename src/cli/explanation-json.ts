/** What the parser made of one file, as one line of JSON for scripts. */
import { readingBlocks, readingHtml } from "../article.ts";
import type { Parsed } from "../parse/parse.ts";

export function explanationJson(file: string, { manuscript, problems }: Parsed): string {
  return JSON.stringify({
    file,
    title: manuscript?.title ?? null,
    titleDerived: manuscript?.titleDerived ?? false,
    section: manuscript?.section ?? null,
    byline: manuscript?.byline ?? null,
    source: manuscript?.origin?.name ?? manuscript?.origin?.url ?? null,
    // The one time that a text states is its date, if it is that of its last change.
    date: manuscript?.published?.at ?? manuscript?.updated?.at ?? null,
    language: manuscript?.language ?? null,
    paragraphs: manuscript === undefined ? [] : readingBlocks(manuscript).map(({ text }) => text),
    html: manuscript === undefined ? "" : readingHtml(manuscript),
    dropped: manuscript?.dropped.map(({ line, text, rule }) => ({ line, text, rule })) ?? [],
    problems,
  });
}

/** The text of a source, in whichever form it was written, to passages. */
import { createRequire } from "node:module";
import type { DroppedLine } from "../../model/article.ts";
import { error, type Problem } from "../../model/problem.ts";
import type { Passage } from "./passage.ts";
import { readLines } from "./read-lines.ts";
import type * as markdownReader from "./markdown/read-markdown.ts";
import type * as pageReader from "./read-page.ts";
import { lighten } from "./page/lighten.ts";
import type { PageFacts } from "./page/page-facts.ts";
import { LARGEST_SOURCE, tooLarge, type SourceForm } from "../source/source-files.ts";
import { readVerse } from "./read-verse.ts";
import { unwrap } from "./unwrap.ts";
import type { Frame } from "./places/place-embeds.ts";
import { localImage } from "./addresses.ts";
import type { MarkupRead } from "./markup-passages.ts";
import type { DoubtfulMarks } from "./templates/plain-markup.ts";
import { doubtfulMarks } from "./templates/doubtful-marks.ts";

// Most sources are plain texts, and each library takes longer to load than hundreds of them to parse.
const load = createRequire(import.meta.url);
const markdown = () => load("./markdown/read-markdown.ts") as typeof markdownReader;
const page = () => load("./read-page.ts") as typeof pageReader;

export interface PassagesRead {
  readonly passages: readonly Passage[];
  readonly facts: PageFacts;
  /** What was shown from elsewhere, and is left out. */
  readonly frames: readonly DroppedLine[];
  readonly problems: readonly Problem[];
}

const NOTHING: PassagesRead = { passages: [], facts: {}, frames: [], problems: [] };

/** `source` is where a page is said to come from. */
export function readPassages(
  form: SourceForm,
  text: string,
  firstLine: number,
  file: string,
  source?: string,
): PassagesRead {
  if (form === "text") {
    const blocks = readLines(text, firstLine);
    return { ...NOTHING, passages: readVerse(blocks) ?? unwrap(blocks) };
  }
  const light = form === "page" ? lighten(text) : text;
  if (light.length > LARGEST_SOURCE)
    return { ...NOTHING, problems: [tooLarge(file, light.length)] };
  try {
    const read: MarkupRead & {
      frames: readonly Frame[];
      facts?: PageFacts;
      marks?: DoubtfulMarks;
    } =
      form === "markdown"
        ? markdown().readMarkdown(text, firstLine)
        : page().readPage(light, firstLine, source);
    const problems = read.localImages.map(({ line, source }): Problem => {
      return { file, line, ...localImage(source) };
    });
    if (read.marks) problems.push(...doubtfulMarks(read.marks, firstLine, file));
    const frames = read.frames.map(({ line, text }): DroppedLine => {
      return { line: firstLine + line - 1, text, role: "markup", rule: "embed" };
    });
    return { passages: read.passages, facts: read.facts ?? {}, frames, problems };
  } catch (cause) {
    // The libraries walk the tree by recursion; a million open brackets exhaust the stack.
    if (!(cause instanceof RangeError)) throw cause;
    const told = error(
      "nested-too-deeply",
      "the markup is nested too deeply to be read",
      "simplify it, or save the article as plain text",
    );
    return { ...NOTHING, problems: [{ file, ...told }] };
  }
}

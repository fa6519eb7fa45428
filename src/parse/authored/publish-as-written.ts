/**
 * An authored text in, what it publishes out: rendered, made safe, and whole. No line is judged by
 * where it stands or what it says.
 */
import { given } from "../../model/given.ts";
import type { Problem } from "../../model/problem.ts";
import type { Made } from "../body/assemble.ts";
import { readingTime, summarise } from "../body/summarise.ts";
import { withoutMarks } from "../lines/reference-marks.ts";
import { localImage } from "../passages/addresses.ts";
import { doubtfulMarks } from "../passages/templates/doubtful-marks.ts";
import { soundOf, type FrontMatter } from "../source/front-matter.ts";
import type { SourceForm } from "../source/source-files.ts";
import { detectLanguage, directionOfText, sampleOf } from "../words/detect-language.ts";
import { accountForLines } from "./account-for-lines.ts";
import { findTitle } from "./find-title.ts";
import { readForm } from "./read-form.ts";

export interface AuthoredText {
  readonly file: string;
  readonly form: SourceForm;
  /** The text without front matter. */
  readonly text: string;
  /** The number of its first line in the file. */
  readonly firstLine: number;
  readonly matter: FrontMatter;
  /** The file's name in words. */
  readonly name: string | undefined;
}

export function publishAsWritten(source: AuthoredText): {
  readonly made: Made;
  readonly problems: readonly Problem[];
} {
  const { file, form, text, firstLine, matter, name } = source;
  const { blocks, removals, references, marks } = readForm(form, text, (variable) =>
    variable === "page.title" ? matter.title : undefined,
  );
  const found = findTitle(blocks, matter.title, name);
  const written = blocks.filter((block) => block !== found.heading);
  const body = written.map(({ kind, html, text: shown }) => ({ kind, html, text: shown }));
  const paragraphs = body
    .filter(({ kind }) => kind === "paragraph")
    .map((block) => withoutMarks(block.text));
  const texts = body.map(({ text }) => text);
  const language = matter.language ?? detectLanguage(sampleOf(body));
  const { standfirst, section, byline, origin, image, date, updated } = matter;
  const inFile = references.map((one) => ({ ...one, line: one.line + firstLine - 1 }));
  const all = [...matter.references, ...inFile];
  return {
    made: {
      title: found.title,
      titleDerived: found.derived,
      summary:
        matter.summary ??
        summarise(standfirst, paragraphs.length > 0 ? paragraphs : [body[0]?.text ?? ""]),
      authors: matter.authors,
      tags: matter.tags,
      ...given({ standfirst, section, byline, origin, image, published: date, updated }),
      ...soundOf(matter),
      language,
      direction: directionOfText(language, texts),
      readingTime: readingTime(texts),
      body,
      ...accountForLines({
        ...{ text, firstLine, body: written, found, removals },
        repeats: matter.title !== undefined,
      }),
      ...(all.length === 0 ? {} : { references: all }),
    },
    problems: [
      ...removals.flatMap(({ line, source, rule }) =>
        rule !== "local-image" || source === undefined
          ? []
          : [{ file, line: line + firstLine - 1, ...localImage(source) }],
      ),
      ...doubtfulMarks(marks, firstLine, file),
    ],
  };
}

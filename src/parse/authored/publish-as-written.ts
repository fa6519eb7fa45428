/**
 * An authored text in, what it publishes out: rendered, made safe, and whole. No line is judged by
 * where it stands or what it says.
 */
import type { Content, DroppedLine, ReadLine } from "../../model/article.ts";
import type { Reference } from "../../model/media.ts";
import type { Problem } from "../../model/problem.ts";
import { readingTime, summarise } from "../body/summarise.ts";
import { withoutMarks } from "../lines/reference-marks.ts";
import { doubtfulMarks } from "../passages/templates/doubtful-marks.ts";
import { soundOf, type FrontMatter } from "../source/front-matter.ts";
import type { SourceForm } from "../source/source-files.ts";
import { detectLanguage, directionOfText, sampleOf } from "../words/detect-language.ts";
import { accountForLines } from "./account-for-lines.ts";
import type { Removal } from "./clear-tree.ts";
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

export interface AsWritten {
  readonly content: Content;
  readonly lines: readonly ReadLine[];
  readonly dropped: readonly DroppedLine[];
  /** The local addresses in its body, by the lines of the file. */
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
}

export function publishAsWritten({
  file,
  form,
  text,
  firstLine,
  matter,
  name,
}: AuthoredText): AsWritten {
  const { blocks, removals, references, marks } = readForm(form, text, (variable) =>
    variable === "page.title" ? matter.title : undefined,
  );
  const found = findTitle(blocks, matter.title, name);
  const written = blocks.filter((block) => block !== found.heading);
  const body = written.map(({ kind, html, text: shown }) => ({ kind, html, text: shown }));
  const paragraphs = body
    .filter(({ kind }) => kind === "paragraph")
    .map((block) => withoutMarks(block.text));
  const plain = body.map((block) => block.text).join("\n\n");
  const language = matter.language ?? detectLanguage(sampleOf(body));
  const { standfirst, section, byline, origin, image } = matter;
  return {
    content: {
      title: found.title,
      titleDerived: found.derived,
      ...(standfirst === undefined ? {} : { standfirst }),
      summary:
        matter.summary ??
        summarise(standfirst, paragraphs.length > 0 ? paragraphs : [body[0]?.text ?? ""]),
      ...(section === undefined ? {} : { section }),
      ...(byline === undefined ? {} : { byline }),
      authors: matter.authors,
      tags: matter.tags,
      ...(origin === undefined ? {} : { origin }),
      ...(image === undefined ? {} : { image }),
      ...soundOf(matter),
      language,
      direction: directionOfText(language, plain),
      readingTime: readingTime(plain),
      body,
    },
    ...accountForLines({
      ...{ text, firstLine, body: written, found, removals },
      repeats: matter.title !== undefined,
    }),
    references: references.map((one) => ({ ...one, line: one.line + firstLine - 1 })),
    problems: [
      ...removals.flatMap((removal) => localImage(removal, firstLine, file)),
      ...doubtfulMarks(marks, firstLine, file),
    ],
  };
}

function localImage({ line, source, rule }: Removal, firstLine: number, file: string): Problem[] {
  if (rule !== "local-image" || source === undefined) return [];
  return [
    {
      file,
      line: line + firstLine - 1,
      severity: "note",
      rule: "local-image",
      message: `the image "${source.slice(0, 80)}" is not on the web and is left out`,
      hint: "publish it somewhere and use its absolute URL",
    },
  ];
}

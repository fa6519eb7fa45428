/** One raw source to a manuscript: everything between the bytes and what people read. */
import { createHash } from "node:crypto";
import type { Block, DroppedLine, Manuscript, ReadLine, Source } from "../article.ts";
import type { Problem } from "../problem.ts";
import { buildBody } from "./build-body.ts";
import { cleanText, foldSpace } from "./clean-text.ts";
import { decode } from "./decode.ts";
import { deriveTitle } from "./derive-title.ts";
import { detectLanguage, directionOf } from "./detect-language.ts";
import { judge, type Judged } from "./judge.ts";
import { readLines } from "./read-lines.ts";
import { readingTime, summarise } from "./summarise.ts";
import { unwrap } from "./unwrap.ts";

export interface Parsed {
  /** Absent exactly when a problem is an error. */
  readonly manuscript?: Manuscript;
  readonly problems: readonly Problem[];
}

export function parse(source: Source): Parsed {
  const decoded = decode(source);
  if (decoded.text === undefined) return { problems: decoded.problems };
  const text = cleanText(decoded.text);
  const passages = unwrap(readLines(text, 1));
  const language = detectLanguage(text);
  const { passages: judged, fields } = judge(passages, language);
  const body = buildBody(judged);
  const problems = [...decoded.problems];
  if (body.length === 0) {
    const empty = text.trim() === "";
    problems.push({
      file: source.path,
      severity: "error",
      rule: empty ? "empty-source" : "no-article",
      message: empty ? "the file is empty" : "nothing in the file reads as an article",
      hint: empty
        ? "write the article, or remove the file"
        : "run `npm run explain` on it to see why each line was dropped",
    });
    return { problems };
  }
  const paragraphs = body.filter(({ kind }) => kind === "paragraph").map((block) => block.text);
  const lede = paragraphs[0] ?? body[0]?.text ?? "";
  const plain = body.map((block: Block) => block.text).join("\n\n");
  const spoken = detectLanguage(plain);
  const manuscript: Manuscript = {
    path: source.path,
    title: fields.headline ?? deriveTitle(lede),
    titleDerived: fields.headline === undefined,
    ...(fields.standfirst === undefined ? {} : { standfirst: fields.standfirst }),
    summary: summarise(fields.standfirst, paragraphs.length > 0 ? paragraphs : [lede]),
    ...(fields.section === undefined ? {} : { section: fields.section }),
    ...(fields.byline === undefined ? {} : { byline: fields.byline }),
    authors: fields.authors ?? [],
    tags: [],
    ...(fields.source === undefined ? {} : { origin: fields.source }),
    language: spoken,
    direction: directionOf(spoken, plain),
    readingTime: readingTime(plain),
    body,
    ...(fields.published === undefined ? {} : { published: fields.published }),
    ...(fields.updated === undefined ? {} : { updated: fields.updated }),
    aliases: [],
    draft: false,
    text: foldSpace(text),
    sourceHash: createHash("sha256").update(source.bytes).digest("hex"),
    dropped: judged.flatMap(droppedLines),
    lines: judged.flatMap(readLinesOf),
  };
  return { manuscript, problems };
}

function droppedLines({ passage, verdict, cut, sight }: Judged): DroppedLine[] {
  const { role, rule } = verdict;
  if (verdict.fate === "dropped") {
    return passage.lines.map((line) => ({ line: line.number, text: line.text, role, rule }));
  }
  const line = passage.lines.at(-1);
  if (cut === undefined || line === undefined) return [];
  return [
    { line: line.number, text: sight.text.slice(cut.at).trim(), role: cut.role, rule: cut.rule },
  ];
}

function readLinesOf({ passage, verdict, cut }: Judged): ReadLine[] {
  return passage.lines.map((line, i) => {
    const isCut = cut !== undefined && i === passage.lines.length - 1;
    return {
      line: line.number,
      text: line.text,
      role: verdict.role,
      rule: isCut ? cut.rule : verdict.rule,
      fate: isCut ? "cut" : verdict.fate,
    };
  });
}

/** One raw source to a manuscript: everything between the bytes and what people read. */
import { createRequire } from "node:module";
import type { Manuscript, Source } from "../model/article.ts";
import { hasErrors, type Problem } from "../model/problem.ts";
import { assemble } from "./body/assemble.ts";
import { buildBody } from "./body/build-body.ts";
import { decode } from "./source/decode.ts";
import { detectLanguage, sampleOf } from "./words/detect-language.ts";
import { noFrontMatter } from "./source/front-matter.ts";
import type * as frontMatterReader from "./source/read-front-matter.ts";
import { readPassages } from "./passages/read-passages.ts";
import { applyRules, switches } from "./rules.ts";
import { formOfSource, LARGEST_SOURCE, tooLarge } from "./source/source-files.ts";
import { splitFrontMatter } from "./source/split-front-matter.ts";
import { Draft } from "./story/draft.ts";

// Most sources have no front matter, and YAML takes longer to load than hundreds of them to parse.
const load = createRequire(import.meta.url);
const frontMatter = () => load("./source/read-front-matter.ts") as typeof frontMatterReader;

export interface Parsed {
  /** Absent exactly when a problem is an error. */
  readonly manuscript?: Manuscript;
  readonly problems: readonly Problem[];
}

/** For developers, who ask what a rule is worth. */
export interface ParseOptions {
  /** The names of rules that are switched off. */
  readonly without?: readonly string[];
}

export function parse(source: Source, options: ParseOptions = {}): Parsed {
  const without = switchedOff(options);
  const { path: file, bytes } = source;
  if (bytes.length > LARGEST_SOURCE) return { problems: [tooLarge(file, bytes.length)] };
  const decoded = decode(source);
  if (decoded.text === undefined) return { problems: decoded.problems };
  const { text } = decoded;
  const { matter: yaml, body: written, bodyLine, unclosed } = splitFrontMatter(text);
  const { matter, problems: mistakes } =
    yaml === undefined
      ? { matter: noFrontMatter, problems: [] }
      : frontMatter().readFrontMatter(yaml, file);
  const read = readPassages(formOfSource(file) ?? "text", written, bodyLine, file);
  const stated = matter.language ?? read.facts.language;
  const sample = sampleOf(read.passages);
  const assumed = stated ?? detectLanguage(sample);
  const draft = new Draft(read.passages, { language: assumed, patterns: matter, without });
  applyRules(draft);
  const body = buildBody(draft);
  const story = sampleOf(body);
  const language = stated ?? (story === sample ? assumed : detectLanguage(story));
  const problems = [...decoded.problems, ...mistakes, ...read.problems];
  if (unclosed) problems.push(unclosedMatter(file));
  if (body.length === 0)
    problems.push(nothingLeft(file, written.trim() === "", text.trim() === ""));
  if (hasErrors(problems)) return { problems };
  return {
    manuscript: assemble({ source, written, matter, draft, body, language, facts: read.facts }),
    problems,
  };
}

function switchedOff({ without = [] }: ParseOptions): ReadonlySet<string> {
  const unknown = without.find((name) => !switches.has(name));
  if (unknown !== undefined) throw new Error(`there is no rule "${unknown}"`);
  return new Set(without);
}

function unclosedMatter(file: string): Problem {
  return {
    file,
    line: 1,
    severity: "error",
    rule: "unclosed-front-matter",
    message: "the front matter has no end",
    hint: "end it with a line of three hyphens: ---",
  };
}

function nothingLeft(file: string, noBody: boolean, noText: boolean): Problem {
  const problem = { file, severity: "error" } as const;
  if (noText)
    return {
      ...problem,
      rule: "empty-source",
      message: "the file is empty",
      hint: "write the article, or remove the file",
    };
  if (noBody) {
    return {
      ...problem,
      rule: "empty-source",
      message: "the file holds front matter and nothing else",
      hint: "write the article below it",
    };
  }
  return {
    ...problem,
    rule: "no-article",
    message: "nothing in the file reads as an article",
    hint: 'if it is one, say which lines belong to it: add front matter with keep: ["*"]',
  };
}

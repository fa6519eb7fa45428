/** Which files in `articles/` are sources, and which deserve a word. */
import { error, note, warning, type Problem } from "../../model/problem.ts";

export type SourceForm = "text" | "markdown" | "page";

const MIB = 1024 * 1024;

/** In bytes: no article is longer, but archives, dumps and pictures are. */
export const LARGEST_SOURCE = MIB;
/** A saved page with its scripts, styles and embedded pictures, which do not count. */
const LARGEST_PAGE = 10 * MIB;

const FORMS: ReadonlyMap<string, SourceForm> = new Map([
  ["txt", "text"],
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["mdown", "markdown"],
  ["html", "page"],
  ["htm", "page"],
]);

/** The form that a path's ending states; undefined when it is no source. */
export function formOfSource(path: string): SourceForm | undefined {
  return FORMS.get(endingOf(path));
}

function endingOf(path: string): string {
  return /\.([a-z]+)$/iu.exec(path)?.[1]?.toLowerCase() ?? "";
}

/** Dotfiles, what lies in dot folders, and the ledger are passed over in silence. */
function isIgnored(path: string): boolean {
  const parts = path.split("/");
  return (
    parts.some((part) => part.startsWith(".") && part !== ".") || parts.at(-1) === "ledger.json"
  );
}

/** Endings of files that articles show, or play. */
const MEDIA =
  /\.(?:avif|gif|ico|jpe?g|jxl|png|svg|webp|aac|flac|m4a|mp3|oga|ogg|opus|wav|m4v|mov|mp4|webm|vtt)$/iu;

const PANDOC = "convert it to Markdown, with pandoc for one";

/** Kinds of texts that are not read, with what to do about them. */
const OTHER_TEXTS: ReadonlyMap<string, readonly [what: string, hint: string]> = new Map([
  ["mdx", ["MDX is not read", "save it as .md; components in it are not run"]],
  ["org", ["Org files are not read", PANDOC]],
  ["adoc", ["AsciiDoc is not read", PANDOC]],
  ["asciidoc", ["AsciiDoc is not read", PANDOC]],
  ["rst", ["reStructuredText is not read", PANDOC]],
  ["tex", ["TeX is not read", PANDOC]],
  ["doc", ["Word files are not read", "save it as .docx, and convert that to Markdown"]],
  ["docx", ["Word files are not read", PANDOC]],
  ["odt", ["OpenDocument texts are not read", PANDOC]],
  ["rtf", ["RTF is not read", "save it as plain text or Markdown"]],
  ["eml", ["mails are not read", "save the text of the mail as .txt"]],
  ["pdf", ["PDF is not read", "save its text as .txt or .md"]],
]);

export interface FileFate {
  readonly isSource: boolean;
  readonly problem?: Problem;
}

/** What becomes of a file, by its path and its size in bytes. */
export function judgeFile(path: string, size: number): FileFate {
  if (isIgnored(path) || MEDIA.test(path)) return { isSource: false };
  if (formOfSource(path) === undefined) return { isSource: false, problem: notASource(path) };
  const problem = sizeProblem(path, size);
  return problem === undefined ? { isSource: true } : { isSource: false, problem };
}

/** A problem when the file is larger, in bytes, than a source of its form may be. */
export function sizeProblem(path: string, size: number): Problem | undefined {
  const largest = formOfSource(path) === "page" ? LARGEST_PAGE : LARGEST_SOURCE;
  return size > largest ? tooLarge(path, size, largest) : undefined;
}

/** The rule by which a file is told of that is no text and shown by none. */
export const NOT_A_SOURCE = "not-a-source";

/** Said once for all files of a kind: so the messages do not name the file. */
function notASource(file: string): Problem {
  const [what, hint] = OTHER_TEXTS.get(endingOf(file)) ?? [];
  return {
    file,
    ...(what !== undefined && hint !== undefined
      ? warning(NOT_A_SOURCE, what, hint)
      : note(
          NOT_A_SOURCE,
          "the file is not .txt, .md or .html and is left out",
          "rename it if it is an article",
        )),
  };
}

export function tooLarge(file: string, size: number, largest = LARGEST_SOURCE): Problem {
  const told = error(
    "source-too-large",
    `the file has ${(size / MIB).toFixed(1)} MiB; a source may have ${largest / MIB} MiB`,
    "split it into several articles, or move it out of articles/",
  );
  return { file, ...told };
}

/** Which files in `articles/` are sources, and which deserve a word. */
import type { Problem } from "../../model/problem.ts";

export type SourceForm = "text" | "markdown" | "page";

/** 1 MiB: no article is longer, but archives, dumps and pictures are. */
export const LARGEST_SOURCE = 1024 * 1024;

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
  return FORMS.get(/\.([a-z]+)$/iu.exec(path)?.[1]?.toLowerCase() ?? "");
}

/** Dotfiles, what lies in dot folders, and the ledger are passed over in silence. */
function isIgnored(path: string): boolean {
  const parts = path.split("/");
  return (
    parts.some((part) => part.startsWith(".") && part !== ".") || parts.at(-1) === "ledger.json"
  );
}

export interface FileFate {
  readonly isSource: boolean;
  readonly problem?: Problem;
}

/** What becomes of a file, by its path and its size in bytes. */
export function judgeFile(path: string, size: number): FileFate {
  if (isIgnored(path)) return { isSource: false };
  if (formOfSource(path) === undefined) {
    return {
      isSource: false,
      problem: {
        file: path,
        severity: "note",
        rule: "not-a-source",
        message: "the file is not .txt, .md or .html and is left out",
        hint: "rename it if it is an article",
      },
    };
  }
  return size > LARGEST_SOURCE
    ? { isSource: false, problem: tooLarge(path, size) }
    : { isSource: true };
}

export function tooLarge(path: string, size: number): Problem {
  return {
    file: path,
    severity: "error",
    rule: "source-too-large",
    message: `the file has ${(size / LARGEST_SOURCE).toFixed(1)} MiB; a source may have 1 MiB`,
    hint: "split it into several articles, or move it out of articles/",
  };
}

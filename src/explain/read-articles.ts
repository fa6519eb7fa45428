/** The articles that `explain` is asked about: which files they are, and what parsing makes of one. */
import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { withSlashes } from "../build/files/names.ts";
import { parseFile } from "../build/threads/parse-one.ts";
import type { Parsed } from "../parse/parse.ts";
import type { ParserSettings } from "../parse/parser-settings.ts";
import { judgeFile } from "../parse/source/source-files.ts";
import { explainTimes } from "./explain-times.ts";

/** The file itself, or every source below a folder; undefined when there is neither. */
export function articlesIn(path: string): string[] | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return undefined;
  if (!stats.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => judgeFile(withSlashes(relative(path, file)), 0).isSource)
    .sort();
}

/** What a file is read with. */
export interface ReadingWith {
  /** RFC 3339, UTC. */
  readonly now: string;
  readonly parsing: ParserSettings;
}

/** The file parsed, with what a build would say of its dates. */
export function readArticle(file: string, { now, parsing }: ReadingWith): Parsed {
  const { manuscript, problems } = parseFile("", withSlashes(file), parsing);
  if (manuscript === undefined) return { problems };
  return { manuscript, problems: [...problems, ...explainTimes(manuscript, now)] };
}

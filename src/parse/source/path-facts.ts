/**
 * What the path of a source says: the day it was written (`2024-03-02-title.md`, `2024/03/02/title.md`),
 * its name in words, and whether it lies among drafts.
 */
import type { StatedTime } from "../../model/article.ts";
import { readStatedTime } from "../words/dates/stated-time.ts";

export interface PathFacts {
  readonly date?: StatedTime;
  /** Absent where the name has no words. */
  readonly name?: string;
  /** The folder that says that it is not public. */
  readonly withheld?: string;
}

const DRAFTS = "_drafts";
/** A day in front of a name; behind it a name, or nothing. */
const DAY = /^(\d{4})([-_.])(\d{2})\2(\d{2})(?=[-_.\s]|$)[-_.\s]*/u;
/** Names that stand for the folder that they lie in. */
const FOLDERS_OWN = /^(?:_?index|readme)$/iu;

export function pathFacts(path: string): PathFacts {
  const folders = path.split("/");
  const file = (folders.pop() ?? "").replace(/\.[^.]*$/u, "");
  const isFoldersOwn = FOLDERS_OWN.test(file) && folders.length > 1;
  const named = isFoldersOwn ? (folders.at(-1) ?? "") : file;
  const name = inWords(named.replace(DAY, ""));
  const date = dayIn(named) ?? dayInFolders(folders);
  return {
    ...(date === undefined ? {} : { date }),
    ...(name === undefined ? {} : { name }),
    ...(folders.includes(DRAFTS) ? { withheld: `it lies in ${DRAFTS}/` } : {}),
  };
}

function dayIn(name: string): StatedTime | undefined {
  const [, year, , month, day] = DAY.exec(name) ?? [];
  return year === undefined ? undefined : stated(year, month, day);
}

function dayInFolders(folders: readonly string[]): StatedTime | undefined {
  const [, year, month, day] = /\/(\d{4})\/(\d{2})\/(\d{2})(?:\/|$)/u.exec(folders.join("/")) ?? [];
  return year === undefined ? undefined : stated(year, month, day);
}

function stated(...parts: readonly (string | undefined)[]): StatedTime | undefined {
  const time = readStatedTime(parts.join("-"));
  return time && { ...time, by: "file name" };
}

/** `spring-in-the-garden` is "Spring in the garden". */
function inWords(name: string): string | undefined {
  const words = name
    .normalize("NFC")
    .replace(/[-_\s]+/gu, " ")
    .trim();
  if (!/\p{L}/u.test(words)) return undefined;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

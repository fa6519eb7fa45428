/**
 * What the path of a source says: the day it was written (`2024-03-02-title.md`, `2024/03/02/title.md`),
 * its name in words, and whether it is a draft.
 */
import type { StatedTime } from "../../model/article.ts";
import { given } from "../../model/given.ts";
import { readStatedTime } from "../words/dates/stated-time.ts";

export interface PathFacts {
  readonly date?: StatedTime;
  /** Absent where the name has no words. */
  readonly name?: string;
  /** What in it says that it is not public. */
  readonly withheld?: string;
}

/** Jekyll's, and those of vaults and of Eleventy's sites. */
const DRAFTS = /^_?drafts$/iu;
/** Jekyll and Astro leave out what begins with it; `_index` is a section's text in Hugo and Zola. */
const LEFT_OUT = /^_(?!index$)/iu;
const DRAFT_NAME = /\.draft$/iu;
/** A day in front of a name; behind it a name, or nothing. Slip-boxes write the time right behind it. */
const DAY =
  /^((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?:(\d{2})(\d{2})(?:\d{2})?)?(?=[-_.\s]|$)[-_.\s]*/u;
/** Names that stand for the folder that they lie in. */
const FOLDERS_OWN = /^(?:_?index|readme)$/iu;

export function pathFacts(path: string): PathFacts {
  const folders = path.split("/");
  const file = (folders.pop() ?? "").replace(/\.[^.]*$/u, "");
  const isFoldersOwn = FOLDERS_OWN.test(file) && folders.length > 1;
  const named = isFoldersOwn ? (folders.at(-1) ?? "") : file;
  const own = dayIn(named);
  const name = inWords(own === undefined ? named : named.replace(DAY, ""));
  const date = own ?? dayInFolders(folders);
  return given({ date, name, withheld: whyWithheld(folders, file) });
}

function whyWithheld(folders: readonly string[], file: string): string | undefined {
  const drafts = folders.find((folder) => DRAFTS.test(folder));
  if (drafts !== undefined) return `it lies in ${drafts}/`;
  if (LEFT_OUT.test(file)) return "its name begins with _";
  return DRAFT_NAME.test(file) ? "its name ends with .draft" : undefined;
}

function dayIn(name: string): StatedTime | undefined {
  const [, year, , month, day, hour, minute = ""] = DAY.exec(name) ?? [];
  if (year === undefined) return undefined;
  const time = hour === undefined ? [] : [`${hour}:${minute}`];
  return stated([[year, month, day].join("-"), ...time].join(" "));
}

function dayInFolders(folders: readonly string[]): StatedTime | undefined {
  const [, year, month, day] = /\/(\d{4})\/(\d{2})\/(\d{2})(?:\/|$)/u.exec(folders.join("/")) ?? [];
  return year === undefined ? undefined : stated([year, month, day].join("-"));
}

function stated(written: string): StatedTime | undefined {
  const time = readStatedTime(written);
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

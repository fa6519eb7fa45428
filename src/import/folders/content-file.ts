/** One file of a content folder in, its front matter and its text out, whatever the dialect. */
import type { Problem } from "../../model/problem.ts";
import { decode } from "../../parse/source/decode.ts";
import { noFrontMatter, type FrontMatter } from "../../parse/source/front-matter.ts";
import { parseDialect, type Entries } from "../../parse/source/front-matter/parse-dialect.ts";
import { readFrontMatter } from "../../parse/source/front-matter/read-front-matter.ts";
import {
  splitFrontMatter,
  type SplitText,
} from "../../parse/source/front-matter/split-front-matter.ts";
import { splitHead } from "../../parse/source/front-matter/split-head.ts";
import { pathFacts } from "../../parse/source/path-facts.ts";
import { inZone } from "../../parse/words/dates/time-zone.ts";
import type { StatedTime } from "../../model/article.ts";
import { readScriptMatter } from "./script-matter.ts";

export interface ContentFile {
  /** Relative to the site's root. */
  readonly path: string;
  /** The keys as they are written. */
  readonly matter: Readonly<Record<string, unknown>>;
  /** What they mean. */
  readonly fields: FrontMatter;
  readonly body: string;
  readonly isHtml: boolean;
  /** Whether something in its front matter cannot be read, which may have said that it is not public. */
  readonly isUnread: boolean;
  readonly problems: readonly Problem[];
}

/** `defaults` are keys that the site's configuration gives to files of the kind. */
export function readContentFile(
  path: string,
  bytes: Uint8Array,
  defaults: Readonly<Record<string, unknown>> = {},
): ContentFile {
  const { text = "", problems: decoding } = decode({ path, bytes });
  const isHtml = /\.html?$/iu.test(path);
  const script = readScriptMatter(text);
  const split = isHtml ? splitFrontMatter(text) : splitHead(text);
  const parsed = split.matter && parseDialect(split.matter);
  const own =
    script?.matter ??
    Object.fromEntries(
      parsed && "entries" in parsed ? parsed.entries.map(({ key, value }) => [key, value]) : [],
    );
  const matter = { ...defaults, ...own };
  const { matter: fields, problems } = readKeys(matter, path);
  const faults = problems.filter(({ severity }) => severity === "error");
  const unread = script === undefined ? faultOf(split, parsed) : computed(script.unread);
  if (unread !== undefined) faults.push(unreadMatter(path, unread));
  return {
    path,
    matter,
    fields,
    body: script?.body ?? split.body,
    isHtml,
    isUnread: unread !== undefined,
    problems: [...decoding, ...faults],
  };
}

interface Unread {
  readonly line: number;
  readonly why: string;
}

function faultOf({ fault }: SplitText, parsed: Entries | undefined): Unread | undefined {
  if (parsed !== undefined) return "fault" in parsed ? parsed.fault : undefined;
  return fault && { line: 1, why: fault === "unclosed" ? "it has no end" : "of an unknown kind" };
}

function computed(keys: readonly string[]): Unread | undefined {
  return keys.length === 0 ? undefined : { line: 1, why: `${keys.join(", ")} is computed` };
}

function unreadMatter(file: string, { line, why }: Unread): Problem {
  return {
    ...{ file, line, severity: "warning", rule: "unread-front-matter" },
    message: `the front matter cannot be read, and the text is imported as a draft: ${why}`,
    hint: "mend it there, and import again",
  };
}

/** What keys mean that were read already: JSON is a dialect of front matter, too. */
function readKeys(keys: Readonly<Record<string, unknown>>, file: string) {
  if (Object.keys(keys).length === 0) return { matter: noFrontMatter, problems: [] };
  return readFrontMatter({ dialect: "json", text: JSON.stringify(keys), line: 1 }, file);
}

/**
 * When it was published, by its front matter or its name, or else when it was changed last; a time
 * without a zone is the site's.
 */
export function publishedOf(file: ContentFile, timeZone: string): string | undefined {
  const time = file.fields.date ?? pathFacts(file.path).date ?? file.fields.updated;
  return time && placed(time, timeZone);
}

/** Hugo's `publishDate` may come later than the date that its feed shows. */
export function notBeforeOf({ fields }: ContentFile, timeZone: string): string | undefined {
  const times = (fields.notBefore ?? []).map((time) => placed(time, timeZone));
  return times.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0];
}

export function placed({ at, zoneAssumed }: StatedTime, timeZone: string): string {
  return zoneAssumed && timeZone !== "UTC" ? inZone(at.slice(0, 19), timeZone) : at;
}

/** `blog/shed.md` is `shed`; of `shed/index.md` and `shed/index.de.md` it is the folder that has the name. */
export function nameOf(path: string): string {
  const parts = path.split("/");
  const file = (parts.pop() ?? "").replace(/\.[^.]+$/u, "");
  return /^_?index(?:\.[a-z]{2,3}(?:-[a-z]+)?)?$/iu.test(file) ? (parts.pop() ?? file) : file;
}

export function withoutDay(name: string): string {
  return name.replace(/^\d{4}-\d{1,2}-\d{1,2}[-_]/u, "");
}

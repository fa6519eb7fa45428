/** One source to a manuscript: everything between the bytes and what people read. */
import { hash } from "node:crypto";
import { createRequire } from "node:module";
import type { Manuscript, Source, StatedTime } from "../model/article.ts";
import { given } from "../model/given.ts";
import { error, hasErrors, type Problem } from "../model/problem.ts";
import type * as authoredPath from "./authored/publish-as-written.ts";
import type { Made } from "./body/assemble.ts";
import { listPictures } from "./body/list-pictures.ts";
import { cleanSource } from "./clean-source.ts";
import { openSource, type OpenedSource } from "./open-source.ts";
import { switches } from "./rules.ts";
import { foldSpace } from "./source/clean-text.ts";
import { DEFAULTS, type ParserSettings } from "./parser-settings.ts";
import { inZone } from "./words/dates/time-zone.ts";

// Remark takes longer to load than hundreds of plain texts to parse.
const load = createRequire(import.meta.url);
const authored = () => load("./authored/publish-as-written.ts") as typeof authoredPath;

export interface Parsed {
  /** Absent exactly when a problem is an error. */
  readonly manuscript?: Manuscript;
  readonly problems: readonly Problem[];
}

export interface ParseOptions extends Partial<ParserSettings> {
  /** The names of rules that are switched off: for developers, who ask what a rule is worth. */
  readonly without?: readonly string[];
}

interface Result {
  readonly made: Made;
  readonly problems: readonly Problem[];
}

export function parse(source: Source, options: ParseOptions = {}): Parsed {
  const without = switchedOff(options);
  const { cleaning, timeZone } = { ...DEFAULTS, ...options };
  const opened = openSource(source, cleaning);
  if (!("kind" in opened) || hasErrors(opened.problems)) return { problems: opened.problems };
  const isAuthored = opened.kind.is === "authored";
  const { made, problems } = isAuthored ? asWritten(opened) : cleanSource(opened, without);
  const all = [...opened.problems, ...problems];
  if (made.body.length === 0 && !hasErrors(problems)) all.push(nothingLeft(opened));
  if (hasErrors(all)) return { problems: all };
  const published = made.published ?? opened.facts.date;
  const pictures = listPictures(made.body);
  return {
    manuscript: {
      ...made,
      ...circumstances(opened, timeZone),
      ...given({
        pictures: pictures.length > 0 ? pictures : undefined,
        published: published && placed(published, timeZone),
        updated: made.updated && placed(made.updated, timeZone),
      }),
    },
    problems: all,
  };
}

function switchedOff({ without = [] }: ParseOptions): ReadonlySet<string> {
  const unknown = without.find((name) => !switches.has(name));
  if (unknown !== undefined) throw new Error(`there is no rule "${unknown}"`);
  return new Set(without);
}

function asWritten({ source, form, written, firstLine, matter, facts }: OpenedSource): Result {
  const { path: file } = source;
  const text = { file, form, text: written, firstLine, matter, name: facts.name };
  return authored().publishAsWritten(text);
}

/** What belongs to the source, whatever is made of its text. */
function circumstances(
  { source, kind, matter, facts, written }: OpenedSource,
  timeZone: string,
): Omit<Manuscript, keyof Made | "pictures"> {
  const { slug, guid, guids, identity, aliases, formerPaths, permalink } = matter;
  return {
    path: source.path,
    kind,
    aliases,
    ...given({ slug, permalink, guid, guids, identity }),
    ...given({
      formerPaths: formerPaths.length > 0 ? formerPaths : undefined,
      withheld: matter.withheld ?? facts.withheld,
      notBefore: matter.notBefore?.map((time) => placed(time, timeZone)),
      expires: matter.expires && placed(matter.expires, timeZone),
    }),
    text: foldSpace(written),
    sourceHash: hash("sha256", source.bytes),
  };
}

/** A time that was stated without a zone is one of the publication's. */
function placed(time: StatedTime, timeZone: string): StatedTime {
  if (!time.zoneAssumed || timeZone === "UTC") return time;
  return { ...time, at: inZone(time.at.slice(0, "2024-03-12T09:30:00".length), timeZone) };
}

function nothingLeft({ source, kind }: OpenedSource): Problem {
  const [message, hint] =
    kind.is === "authored"
      ? ["the file holds a title and nothing else", "write the article below it"]
      : [
          "nothing in the file reads as an article",
          'if it is one, say which lines belong to it: add front matter with keep: ["*"]',
        ];
  return { file: source.path, ...error("no-article", message, hint) };
}

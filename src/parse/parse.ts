/** One source to a manuscript: everything between the bytes and what people read. */
import { createRequire } from "node:module";
import type { Manuscript, Source, StatedTime } from "../model/article.ts";
import { digest } from "../model/digest.ts";
import { hasErrors, type Problem } from "../model/problem.ts";
import type * as authoredPath from "./authored/publish-as-written.ts";
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

/** What belongs to the source, whatever is made of its text. */
type Circumstances = Pick<
  Manuscript,
  | "path"
  | "kind"
  | "slug"
  | "aliases"
  | "formerPaths"
  | "permalink"
  | "guids"
  | "guid"
  | "identity"
  | "withheld"
  | "notBefore"
  | "expires"
  | "text"
  | "sourceHash"
>;

function picturesOf(body: Manuscript["body"]): Pick<Manuscript, "pictures"> {
  const pictures = listPictures(body);
  return pictures.length === 0 ? {} : { pictures };
}

/** What a source names that lies elsewhere. */
const namesOf = (references: Manuscript["references"] = []): Pick<Manuscript, "references"> =>
  references.length === 0 ? {} : { references };

interface Made {
  readonly made: Omit<Manuscript, keyof Circumstances>;
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
  return {
    manuscript: {
      ...made,
      ...circumstances(opened, timeZone),
      ...picturesOf(made.body),
      ...(published === undefined ? {} : { published: placed(published, timeZone) }),
      ...(made.updated === undefined ? {} : { updated: placed(made.updated, timeZone) }),
    },
    problems: all,
  };
}

function switchedOff({ without = [] }: ParseOptions): ReadonlySet<string> {
  const unknown = without.find((name) => !switches.has(name));
  if (unknown !== undefined) throw new Error(`there is no rule "${unknown}"`);
  return new Set(without);
}

function asWritten({ source, form, written, firstLine, matter, facts }: OpenedSource): Made {
  const { content, lines, dropped, references, problems } = authored().publishAsWritten({
    ...{ form, firstLine, matter },
    file: source.path,
    text: written,
    name: facts.name,
  });
  const { date, updated } = matter;
  return {
    made: {
      ...content,
      ...{ lines, dropped },
      ...namesOf([...matter.references, ...references]),
      ...(date === undefined ? {} : { published: date }),
      ...(updated === undefined ? {} : { updated }),
    },
    problems,
  };
}

function circumstances(
  { source, kind, matter, facts, written }: OpenedSource,
  timeZone: string,
): Circumstances {
  const { slug, guid, guids, identity, aliases, formerPaths, permalink } = matter;
  const { notBefore, expires } = matter;
  const withheld = matter.withheld ?? facts.withheld;
  return {
    path: source.path,
    kind,
    ...(slug === undefined ? {} : { slug }),
    aliases,
    ...(formerPaths.length === 0 ? {} : { formerPaths }),
    ...(permalink === undefined ? {} : { permalink }),
    ...(guid === undefined ? {} : { guid }),
    ...(guids === undefined ? {} : { guids }),
    ...(identity === undefined ? {} : { identity }),
    ...(withheld === undefined ? {} : { withheld }),
    ...(notBefore && { notBefore: notBefore.map((time) => placed(time, timeZone)) }),
    ...(expires && { expires: placed(expires, timeZone) }),
    text: foldSpace(written),
    sourceHash: digest([source.bytes]),
  };
}

/** A time that was stated without a zone is one of the publication's. */
function placed(time: StatedTime, timeZone: string): StatedTime {
  if (!time.zoneAssumed || timeZone === "UTC") return time;
  return { ...time, at: inZone(time.at.slice(0, "2024-03-12T09:30:00".length), timeZone) };
}

function nothingLeft({ source, kind }: OpenedSource): Problem {
  const problem = { file: source.path, severity: "error", rule: "no-article" } as const;
  return kind.is === "authored"
    ? {
        ...problem,
        message: "the file holds a title and nothing else",
        hint: "write the article below it",
      }
    : {
        ...problem,
        message: "nothing in the file reads as an article",
        hint: 'if it is one, say which lines belong to it: add front matter with keep: ["*"]',
      };
}

/** Puts a manuscript together from the judged passages, what front matter says and a page's head. */
import type {
  Block,
  DroppedLine,
  Manuscript,
  Origin,
  ReadLine,
  Source,
  StatedTime,
} from "../../model/article.ts";
import { digest } from "../../model/digest.ts";
import { foldSpace } from "../source/clean-text.ts";
import { deriveTitle } from "./derive-title.ts";
import { directionOfText } from "../words/detect-language.ts";
import type { FrontMatter } from "../source/front-matter.ts";
import type { Judged, Judgement } from "../judge.ts";
import { splitAuthors } from "../lines/read-byline.ts";
import type { Role } from "../lines/roles.ts";
import type { PageFacts } from "../passages/read-page.ts";
import { readStatedTime } from "../words/stated-time.ts";
import { withoutMarks } from "../lines/reference-marks.ts";
import { readingTime, summarise } from "./summarise.ts";

interface Parts {
  readonly source: Source;
  /** The source's text without front matter. */
  readonly written: string;
  readonly matter: FrontMatter;
  readonly judgement: Judgement;
  readonly body: readonly Block[];
  /** BCP 47, or `und`. */
  readonly language: string;
  readonly facts: PageFacts;
}

export function assemble({
  source,
  written,
  matter,
  judgement,
  body,
  language,
  facts,
}: Parts): Manuscript {
  const { fields } = judgement;
  const passages = judgement.passages.map((judged) => overrule(judged, matter));
  const paragraphs = body
    .filter(({ kind }) => kind === "paragraph")
    .map(({ text }) => withoutMarks(text));
  const lede = paragraphs[0] ?? body[0]?.text ?? "";
  const plain = body.map(({ text }) => text).join("\n\n");
  const title = matter.title ?? fields.headline ?? facts.title;
  const byline = matter.byline ?? fields.byline ?? facts.byline;
  const standfirst = matter.standfirst ?? fields.standfirst;
  const origin = originOf(matter.origin, fields.source, facts);
  const published = matter.date ?? fields.published ?? pageTime(facts.published);
  const updated = matter.updated ?? fields.updated;
  const section = matter.section ?? fields.section;
  return {
    path: source.path,
    title: title ?? deriveTitle(lede),
    titleDerived: title === undefined,
    ...(standfirst === undefined ? {} : { standfirst }),
    summary: matter.summary ?? summarise(standfirst, paragraphs.length > 0 ? paragraphs : [lede]),
    ...(section === undefined ? {} : { section }),
    ...(byline === undefined ? {} : { byline }),
    authors: authorsOf(matter, fields.authors, byline),
    tags: matter.tags,
    ...(origin === undefined ? {} : { origin }),
    ...(matter.image === undefined ? {} : { image: matter.image }),
    language,
    direction: directionOfText(language, plain),
    readingTime: readingTime(plain),
    body,
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated }),
    ...(matter.slug === undefined ? {} : { slug: matter.slug }),
    aliases: matter.aliases,
    draft: matter.draft,
    text: foldSpace(written),
    sourceHash: digest([source.bytes]),
    dropped: passages.flatMap(droppedLines),
    lines: passages.flatMap(readLinesOf),
  };
}

/** A line whose field front matter states otherwise is told as dropped: it stands nowhere else. */
function overrule(judged: Judged, matter: FrontMatter): Judged {
  const { verdict, sight } = judged;
  const stated = verdict.fate === "field" ? statedFor(verdict.role, matter) : undefined;
  if (stated === undefined || stated === sight.text) return judged;
  return {
    ...judged,
    verdict: { ...verdict, rule: "overruled-by-front-matter", fate: "dropped" },
  };
}

/** What front matter says instead of the line of a role. */
function statedFor(role: Role, matter: FrontMatter): unknown {
  switch (role) {
    case "headline":
      return matter.title;
    case "standfirst":
      return matter.standfirst;
    case "section":
      return matter.section;
    case "byline":
      return matter.byline;
    case "dateline":
      return matter.date;
    case "updated":
      return matter.updated;
    case "source-line":
      return matter.origin;
    default:
      return undefined;
  }
}

function authorsOf(
  matter: FrontMatter,
  read: readonly string[] | undefined,
  byline: string | undefined,
): readonly string[] {
  if (matter.byline !== undefined) return matter.authors;
  if (read !== undefined) return read;
  return byline === undefined ? [] : splitAuthors(byline);
}

function originOf(
  ...given: readonly [Origin | undefined, Origin | undefined, PageFacts]
): Origin | undefined {
  const [stated, read, { siteName, url }] = given;
  const page = {
    ...(siteName === undefined ? {} : { name: siteName }),
    ...(url === undefined ? {} : { url }),
  };
  return stated ?? read ?? (Object.keys(page).length > 0 ? page : undefined);
}

function pageTime(published: string | undefined): StatedTime | undefined {
  const time = published === undefined ? undefined : readStatedTime(published);
  return time === undefined ? undefined : { ...time, by: "text" };
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

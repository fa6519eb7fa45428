/** Puts a manuscript together from the judged passages, what front matter says and a page's head. */
import type {
  Block,
  Content,
  DroppedLine,
  Origin,
  ReadLine,
  StatedTime,
} from "../../model/article.ts";
import { given } from "../../model/given.ts";
import type { Picture, Reference } from "../../model/media.ts";
import { deriveTitle } from "./derive-title.ts";
import { droppedLines, readLinesOf } from "./list-lines.ts";
import { listReferences } from "./list-references.ts";
import { overruleFields } from "./overrule-fields.ts";
import { directionOfText } from "../words/detect-language.ts";
import { soundOf, type FrontMatter } from "../source/front-matter.ts";
import { bylineOfPage } from "../fields/page-byline.ts";
import { splitAuthors } from "../lines/bylines/read-byline.ts";
import type { Draft } from "../story/draft.ts";
import type { PageFacts } from "../passages/page/page-facts.ts";
import { readStatedTime } from "../words/dates/stated-time.ts";
import { withoutMarks } from "../lines/reference-marks.ts";
import { readingTime, summarise } from "./summarise.ts";

interface Parts {
  readonly matter: FrontMatter;
  readonly draft: Draft;
  readonly body: readonly Block[];
  /** BCP 47, or `und`. */
  readonly language: string;
  readonly facts: PageFacts;
  /** What was shown from elsewhere, and is left out. */
  readonly frames: readonly DroppedLine[];
}

/** What is made of the text of a source. */
export interface Made extends Content {
  readonly published?: StatedTime;
  readonly updated?: StatedTime;
  readonly dropped: readonly DroppedLine[];
  readonly lines: readonly ReadLine[];
  readonly references?: readonly Reference[];
}

export function assemble({ matter, draft, body, language, facts, frames }: Parts): Made {
  const { fields } = draft;
  overruleFields(draft, matter);
  const paragraphs = body
    .filter(({ kind }) => kind === "paragraph")
    .map(({ text }) => withoutMarks(text));
  const lede = paragraphs[0] ?? body[0]?.text ?? "";
  const texts = body.map(({ text }) => text);
  const title = matter.title ?? facts.title ?? fields.headline;
  const byline = matter.byline ?? fields.byline ?? bylineOfPage(facts);
  const standfirst = matter.standfirst ?? fields.standfirst;
  const origin = matter.origin ?? fields.source ?? originOf(facts);
  const published = matter.date ?? fields.published ?? pageTime(facts.published);
  const updated = matter.updated ?? fields.updated;
  const section = matter.section ?? fields.section;
  const references = [...matter.references, ...listReferences(draft)];
  return {
    title: title ?? deriveTitle(lede),
    titleDerived: title === undefined,
    summary: matter.summary ?? summarise(standfirst, paragraphs.length > 0 ? paragraphs : [lede]),
    authors: authorsOf(matter, fields.authors, byline),
    tags: matter.tags,
    ...given({ standfirst, section, byline, origin, published, updated }),
    ...given({ image: matter.image ?? imageOf(facts, body) }),
    ...soundOf(matter),
    ...(references.length === 0 ? {} : { references }),
    language,
    direction: directionOfText(language, texts),
    readingTime: readingTime(texts),
    body,
    dropped: [...frames, ...draft.lines.flatMap((line) => droppedLines(draft, line))].sort(
      (a, b) => a.line - b.line,
    ),
    lines: draft.lines.flatMap((line) => readLinesOf(draft, line)),
  };
}

/** The picture of a page's head is one of those in its body, as a rule at another size and address. */
function imageOf({ image }: PageFacts, body: readonly Block[]): Picture | undefined {
  if (image === undefined) return undefined;
  const isShown = body.some(({ html }) => html.includes("<img"));
  return { address: image, ...(isShown ? { inBody: true } : {}) };
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

function originOf({ siteName: name, url }: PageFacts): Origin | undefined {
  return name === undefined && url === undefined ? undefined : given({ name, url });
}

function pageTime(published: string | undefined): StatedTime | undefined {
  const time = published === undefined ? undefined : readStatedTime(published);
  return time === undefined ? undefined : { ...time, by: "text" };
}

/**
 * The bytes of a source in, its text out, with what its path and its front matter say of it, and whether
 * it is published as it is written or cleaned.
 */
import { createRequire } from "node:module";
import type { Source, SourceKind } from "../model/article.ts";
import { error, warning, type Problem, type Told } from "../model/problem.ts";
import { decode } from "./source/decode.ts";
import { noFrontMatter, type FrontMatter } from "./source/front-matter.ts";
import type * as frontMatterReader from "./source/front-matter/read-front-matter.ts";
import { splitFrontMatter, type SplitText } from "./source/front-matter/split-front-matter.ts";
import { splitHead } from "./source/front-matter/split-head.ts";
import { findUnfencedHold } from "./source/front-matter/unfenced-keys.ts";
import { kindOfSource, type Cleaning } from "./source/kind.ts";
import { pathFacts, type PathFacts } from "./source/path-facts.ts";
import {
  formOfSource,
  LARGEST_SOURCE,
  sizeProblem,
  tooLarge,
  type SourceForm,
} from "./source/source-files.ts";

// Most sources have no front matter, and YAML takes longer to load than hundreds of them to parse.
const load = createRequire(import.meta.url);
const frontMatter = () =>
  load("./source/front-matter/read-front-matter.ts") as typeof frontMatterReader;

export interface OpenedSource {
  readonly source: Source;
  readonly form: SourceForm;
  readonly kind: SourceKind;
  readonly matter: FrontMatter;
  readonly facts: PathFacts;
  /** The text without front matter. */
  readonly written: string;
  /** The number of its first line in the file. */
  readonly firstLine: number;
  readonly problems: readonly Problem[];
}

/** Only problems where the bytes are no text. */
export function openSource(
  source: Source,
  cleaning: Cleaning,
): OpenedSource | { readonly problems: readonly Problem[] } {
  const { path: file, bytes } = source;
  const oversize = sizeProblem(file, bytes.length);
  if (oversize !== undefined) return { problems: [oversize] };
  const decoded = decode(source);
  const { text } = decoded;
  if (text === undefined) return { problems: decoded.problems };
  const form = formOfSource(file) ?? "text";
  const split = form === "markdown" ? splitHead(text) : splitFrontMatter(text);
  const hasMatter = split.matter !== undefined;
  const read =
    split.matter === undefined
      ? { matter: noFrontMatter, problems: [] }
      : frontMatter().readFrontMatter(split.matter, file);
  const hold = findUnfencedHold(split.body);
  const problems = [...decoded.problems, ...read.problems];
  if (hold !== undefined)
    problems.push({ file, line: split.bodyLine + hold.line - 1, ...unfencedHold(hold.written) });
  if (split.fault !== undefined) problems.push({ file, line: 1, ...FAULTS[split.fault] });
  if (split.body.trim() === "") problems.push({ file, ...emptySource(hasMatter) });
  const kind = kindOfSource({ form, hasMatter, clean: read.matter.clean, cleaning });
  // What people write holds no scripts that would not count.
  if (kind.is === "authored" && bytes.length > LARGEST_SOURCE)
    problems.push(tooLarge(file, bytes.length));
  return {
    ...{ source, form, kind, problems },
    matter: hold === undefined ? read.matter : { withheld: hold.written, ...read.matter },
    facts: pathFacts(file),
    written: split.body,
    firstLine: split.bodyLine,
  };
}

function unfencedHold(written: string): Told {
  return warning(
    "unfenced-front-matter",
    `"${written}" stands in the text, not in front matter, so the text is held back`,
    "put a line --- above the keys and one below them, or take the line out",
  );
}

const FAULTS: Readonly<Record<NonNullable<SplitText["fault"]>, Told>> = {
  unclosed: error(
    "unclosed-front-matter",
    "the front matter has no end",
    "end it with the line that it begins with, --- or +++; JSON with its last brace",
  ),
  "unknown-dialect": error(
    "unknown-dialect",
    "the front matter is in a dialect that is not read",
    "write it as YAML between --- lines",
  ),
};

function emptySource(hasMatter: boolean): Told {
  return hasMatter
    ? error(
        "empty-source",
        "the file holds front matter and nothing else",
        "write the article below it",
      )
    : error("empty-source", "the file is empty", "write the article, or remove the file");
}

/** The files of `pages/` in, the publication's own pages and what is wrong with them out. */
import { statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { heldUntil, withheldAt } from "../ledger/times/stated-times.ts";
import type { Manuscript } from "../model/article.ts";
import { addressesIn, tagsIn } from "../model/addresses/addresses-in.ts";
import { isOldPath } from "../model/addresses/old-path.ts";
import type { OwnPage } from "../model/own-page.ts";
import type { Problem } from "../model/problem.ts";
import { slug } from "../model/addresses/slug.ts";
import type { ParserSettings } from "../parse/parser-settings.ts";
import { judgeFile } from "../parse/source/source-files.ts";
import { listFiles } from "./files/list-files.ts";
import { PAGES } from "./files/names.ts";

const require = createRequire(import.meta.url);

export interface ReadPage extends Pick<Manuscript, "references" | "found"> {
  readonly file: string;
  readonly page: OwnPage;
}

export interface ReadOwnPages {
  /** By file name. */
  readonly pages: readonly ReadPage[];
  /** Those that are not to be published, as `plan` lists them. */
  readonly held: readonly { readonly path: string; readonly why: string }[];
  readonly problems: readonly Problem[];
}

/** Pages are few, and parsed anew by each build. `now` is RFC 3339, UTC. */
export function readOwnPages(root: string, parsing: ParserSettings, now: string): ReadOwnPages {
  const listing = listFiles(root, PAGES);
  const pages: ReadPage[] = [];
  const held: { path: string; why: string }[] = [];
  const problems: Problem[] = [...listing.problems];
  for (const file of listing.paths) {
    const size = statSync(join(root, file), { throwIfNoEntry: false })?.size ?? 0;
    const { isSource, problem } = judgeFile(file, size);
    if (problem) problems.push(problem);
    if (!isSource) continue;
    // They are the publisher's own words, whatever the file's ending.
    const parsed = parser().parseFile(root, file, { ...parsing, cleaning: "never" });
    problems.push(...parsed.problems);
    const { manuscript } = parsed;
    if (!manuscript) continue;
    const why = whyHeld(manuscript, now);
    if (why === undefined) pages.push({ file, page: toPage(manuscript), ...shown(manuscript) });
    else held.push({ path: file, why });
  }
  return { pages, held, problems };
}

/** Without own pages, a build need not load the parser in its own thread. */
function parser(): typeof import("./threads/parse-one.ts") {
  return require("./threads/parse-one.ts") as typeof import("./threads/parse-one.ts");
}

/** What the body names: a page shows neither picture nor sound of its front matter. */
function shown({ body, references = [] }: Manuscript): Pick<ReadPage, "references"> {
  const tags = body.flatMap(({ html }) => tagsIn(html));
  const inBody = new Set(tags.flatMap(({ attributes }) => addressesIn(attributes)));
  const named = references.filter(
    ({ kind, address }) => kind !== "enclosure" && inBody.has(address),
  );
  return named.length === 0 ? {} : { references: named };
}

function whyHeld(manuscript: Manuscript, now: string): string | undefined {
  const withheld = withheldAt(manuscript, now);
  if (withheld !== undefined) return withheld;
  const until = heldUntil(manuscript, now);
  return until === undefined ? undefined : `until ${until}`;
}

function toPage(manuscript: Manuscript): OwnPage {
  const { title, summary, language, direction, body, aliases } = manuscript;
  const { permalink: path = pathOf(manuscript), formerPaths = [] } = manuscript;
  const former = [...aliases.map((alias) => `/${encodeURIComponent(alias)}`), ...formerPaths];
  return {
    ...{ path, title, summary, language, direction, body },
    formerPaths: former.filter((one) => one !== path && isOldPath(one)),
  };
}

/** `pages/legal/Imprint.md` is at `/legal/imprint`, and `pages/legal/index.md` at `/legal`. */
function pathOf({ path, slug: asked }: Manuscript): string {
  const [, ...folders] = path.replace(/\.\w+$/u, "").split("/");
  const name = folders.pop() ?? "";
  const isIndex = name === "index" && folders.length > 0;
  const last = asked ?? (isIndex ? [] : name);
  return `/${[folders, last]
    .flat()
    .map((part) => encodeURIComponent(slug(part)))
    .join("/")}`;
}

/** The sources of a publication, with what the local addresses in them lead to: the files are looked at here. */
import { join } from "node:path";
import { checkPicture } from "../../media/check-picture.ts";
import { chooseLead } from "../../media/choose-lead.ts";
import { findEnclosures } from "../../media/find-enclosures.ts";
import { resolveReferences } from "../../media/resolve-references.ts";
import { Shelf } from "../../media/shelf.ts";
import type { Manuscript } from "../../model/article.ts";
import { mediaType } from "../../model/media-types.ts";
import { fileOf, type Enclosure, type FoundFile, type Reference } from "../../model/media.ts";
import type { Problem } from "../../model/problem.ts";
import { judgeFile } from "../../parse/source/source-files.ts";
import { LARGEST_FILE } from "../check-limits.ts";
import { listFiles } from "../files/list-files.ts";
import { PAGES, STATIC } from "../files/names.ts";
import type { ReadPage } from "../read-own-pages.ts";
import { MediaFacts } from "./remember-facts.ts";

type Named = Pick<Manuscript, "path" | "references" | "pictures" | "image" | "enclosures">;
type Knowing = Pick<Manuscript, "found" | "image" | "enclosures">;

export class MediaFinder {
  readonly problems: Problem[] = [];
  /** The files that sources name. */
  readonly used = new Set<string>();
  /** The sounds of articles/, by their paths without endings. */
  readonly #sounds: ReadonlyMap<string, string>;
  readonly #facts: MediaFacts;
  readonly #listed: () => Shelf;
  #shelf: Shelf | undefined;

  /** `files` are those of articles/, `sources` the ones among them that are texts. */
  constructor(
    root: string,
    memory: string,
    files: readonly string[],
    sources: ReadonlySet<string>,
  ) {
    this.#sounds = soundsIn(files);
    this.#facts = new MediaFacts(root, join(root, memory, "media.json"));
    this.#listed = () => {
      const others = [STATIC, PAGES].map((folder) => listFiles(root, folder));
      const pages = others[1]?.paths.filter((path) => judgeFile(path, 0).isSource) ?? [];
      this.problems.push(...others.flatMap((listing) => listing.problems));
      const all = [...files, ...others.flatMap((listing) => listing.paths)];
      // What a text still names stays in its place until the text lets go of it.
      return new Shelf([...this.#facts.published(), ...all], new Set([...sources, ...pages]));
    };
  }

  /** Whether there is anything to find for a source. */
  concerns({ path, references, pictures, enclosures }: Named): boolean {
    return [references, pictures, enclosures].some(Boolean) || this.#sounds.has(stemOf(path));
  }

  /** The same source, knowing what its addresses lead to. */
  async find<Source extends Named>(source: Source): Promise<Source & Knowing> {
    const { image: stated, enclosures: enclosed, ...rest } = source;
    const { path, pictures = [] } = source;
    const beside = enclosed === undefined ? this.#soundBeside(path) : undefined;
    const references = [...(source.references ?? []), ...(beside ? [beside.reference] : [])];
    this.#shelf ??= this.#listed();
    const { found, problems } = await resolveReferences(path, references, {
      shelf: this.#shelf,
      factsOf: (file) => this.#facts.of(file),
      largest: LARGEST_FILE,
    });
    this.problems.push(...problems);
    for (const one of Object.values(found).map(fileOf)) if (one) await this.#use(one);
    const image = chooseLead(stated, pictures, found);
    const enclosures = findEnclosures(enclosed ?? (beside ? [beside.enclosure] : []), found);
    // Without picture or sound it is the same type: both may be absent.
    return {
      ...{ ...rest, found },
      ...(image === undefined ? {} : { image }),
      ...(enclosures.length === 0 ? {} : { enclosures }),
    } as Source & Knowing;
  }

  /** The publication's own pages, knowing the same; and what is wrong with their addresses. */
  async findInPages(
    pages: readonly ReadPage[],
  ): Promise<{ pages: readonly ReadPage[]; problems: readonly Problem[] }> {
    const told = this.problems.length;
    const knowing: ReadPage[] = [];
    for (const page of pages) {
      const { file: path, references } = page;
      if (references === undefined) knowing.push(page);
      else knowing.push({ ...page, ...foundOf(await this.find({ path, references })) });
    }
    return { pages: knowing, problems: this.problems.slice(told) };
  }

  /** The sound of the same name beside a text, as if its front matter named it. */
  #soundBeside(source: string): { reference: Reference; enclosure: Enclosure } | undefined {
    const file = this.#sounds.get(stemOf(source));
    const type = file === undefined ? undefined : mediaType(file);
    if (file === undefined || type === undefined) return undefined;
    const address = file.slice(file.lastIndexOf("/") + 1);
    return { reference: { kind: "enclosure", address, line: 1 }, enclosure: { address, type } };
  }

  /** Tells once of a picture, whoever shows it. */
  async #use({ from, file }: FoundFile): Promise<void> {
    if (this.used.has(from)) return;
    this.used.add(from);
    const facts = await this.#facts.of(from);
    if (facts?.isGone) this.problems.push(goneFile(from));
    if (facts !== undefined && file.type.startsWith("image/")) {
      this.problems.push(...checkPicture(from, facts));
    }
  }

  remember(): void {
    this.#facts.remember();
  }
}

function goneFile(file: string): Problem {
  return {
    ...{ file, severity: "warning", rule: "media-gone" },
    message:
      "the file is gone, and a text still names it: the copy of the last build stays published",
    hint: "put the file back, as another computer has no copy; or take it out of the text",
  };
}

function foundOf({ found }: Knowing): Pick<Knowing, "found"> {
  return found === undefined ? {} : { found };
}

/** The path without its ending. */
function stemOf(path: string): string {
  return path.replace(/\.[^./]*$/u, "");
}

function soundsIn(files: readonly string[]): ReadonlyMap<string, string> {
  const sounds = files.filter((file) => mediaType(file)?.startsWith("audio/"));
  return new Map(sounds.map((file) => [stemOf(file), file]));
}

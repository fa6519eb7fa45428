/** The sources of a publication, with what the local addresses in them lead to: the files are looked at here. */
import { join } from "node:path";
import { checkPicture } from "../../media/check-picture.ts";
import { chooseLead } from "../../media/choose-lead.ts";
import { resolveReferences } from "../../media/resolve-references.ts";
import { Shelf } from "../../media/shelf.ts";
import type { Manuscript } from "../../model/article.ts";
import type { FoundFile } from "../../model/media.ts";
import type { Problem } from "../../model/problem.ts";
import { LARGEST_FILE } from "../check-limits.ts";
import { listFiles } from "../files/list-files.ts";
import { STATIC } from "../files/names.ts";
import { MediaFacts } from "./remember-facts.ts";

type Named = Pick<Manuscript, "path" | "references" | "pictures" | "image">;
type Knowing = Pick<Manuscript, "found" | "image">;

export class MediaFinder {
  readonly problems: Problem[] = [];
  /** The files that sources name. */
  readonly used = new Set<string>();
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
    this.#facts = new MediaFacts(root, join(root, memory, "media.json"));
    this.#listed = () => {
      const others = listFiles(root, STATIC);
      this.problems.push(...others.problems);
      return new Shelf([...files, ...others.paths], sources);
    };
  }

  /** The same source, knowing what its addresses lead to. */
  find<Source extends Named>(source: Source): Source & Knowing {
    const { path, references = [], pictures = [] } = source;
    if (references.length + pictures.length === 0) return source;
    this.#shelf ??= this.#listed();
    const { found, problems } = resolveReferences(path, references, {
      shelf: this.#shelf,
      factsOf: (file) => this.#facts.of(file),
      largest: LARGEST_FILE,
    });
    this.problems.push(...problems);
    for (const one of Object.values(found)) if ("file" in one) this.#use(one);
    const { image: stated, ...rest } = source;
    const image = chooseLead(stated, pictures, found);
    // Without the picture it is the same type: `image` may be absent.
    return { ...rest, found, ...(image === undefined ? {} : { image }) } as Source & Knowing;
  }

  /** Tells once of a picture, whoever shows it. */
  #use({ from, file }: FoundFile): void {
    if (this.used.has(from)) return;
    this.used.add(from);
    const facts = this.#facts.of(from);
    if (facts !== undefined && file.type.startsWith("image/")) {
      this.problems.push(...checkPicture(from, facts));
    }
  }

  remember(): void {
    this.#facts.remember();
  }
}

/** The files that texts may name, by path: the files of articles/ and static/, and which of them are sources. */
import leven from "leven";
import { compare } from "../model/compare.ts";

export class Shelf {
  /** Composed and decomposed spellings of a name are one name: systems differ in which they keep. */
  readonly #paths: ReadonlyMap<string, string>;
  readonly #sources: ReadonlySet<string>;
  #byName: ReadonlyMap<string, readonly string[]> | undefined;

  /** Paths relative to the publication's folder: `articles/bridge.jpg`, `static/img/a.png`. */
  constructor(files: Iterable<string>, sources: ReadonlySet<string>) {
    this.#paths = new Map(Array.from(files, (path) => [path.normalize("NFC"), path]));
    this.#sources = sources;
  }

  /** The file at a path, as the file system spells it. */
  get(path: string): string | undefined {
    return this.#paths.get(path.normalize("NFC"));
  }

  isSource(file: string): boolean {
    return this.#sources.has(file);
  }

  /** The file of that name, in whichever folder; of several, the one that lies highest. */
  named(name: string): string | undefined {
    this.#byName ??= Map.groupBy(this.#paths.keys(), nameOf);
    const [path] = (this.#byName.get(name.normalize("NFC")) ?? []).toSorted(
      (a, b) => depth(a) - depth(b) || compare(a, b),
    );
    return path === undefined ? undefined : this.#paths.get(path);
  }

  /** The file whose name is most like that of a path, before all in the same folder. */
  nearest(path: string): string | undefined {
    const name = nameOf(path).toLowerCase();
    const most = Math.max(1, Math.floor(name.length / 4));
    let best: string | undefined;
    let fewest = most + 1;
    for (const [known, file] of this.#paths) {
      const slips = leven(name, nameOf(known).toLowerCase());
      // Half a slip for another folder.
      const distance = folderOf(known) === folderOf(path) ? slips : slips + 0.5;
      if (distance < fewest) [best, fewest] = [file, distance];
    }
    return best;
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

function depth(path: string): number {
  return path.split("/").length;
}

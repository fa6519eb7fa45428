/**
 * Gathers an edition's files: each is named by all that it is made of, so that what is there already need
 * not be printed; directories name the numbered ones.
 */
import { shortDigest } from "./digest-article.ts";
import { seal } from "./seal.ts";
import { NAMES_A_PAGE, SHAPE_VERSION, type Directory } from "./shape.ts";

/** Makes a file's content on demand: a file that exists already has it, as its name tells. */
export type MakeContent = () => string | Uint8Array | Promise<string | Uint8Array>;

/** What to write where, by path. */
export type EditionFiles = ReadonlyMap<string, MakeContent>;

/** A file of JSON, before it is made. */
export interface Planned {
  readonly name: string;
  readonly make: () => unknown;
}

/** A value that is small, or needed anyway: it is made of itself. */
export function made(value: unknown): Planned {
  return { name: shortDigest(seal(JSON.stringify(value))), make: () => value };
}

/** `parts` change whenever the value does, and have no line feeds. */
export function madeOf(parts: readonly string[], make: () => unknown): Planned {
  return { name: shortDigest([SHAPE_VERSION, ...parts].join("\n")), make };
}

export class FileGatherer {
  readonly files = new Map<string, MakeContent>();

  /** Adds a file to a folder; returns its path. */
  add(folder: string, { name, make }: Planned): string {
    const path = `${folder}/${name}.json`;
    this.files.set(path, () => seal(JSON.stringify(make())));
    return path;
  }

  /** Adds numbered files; `undefined` is a hole. */
  addNumbered(folder: string, files: Iterable<Planned | undefined>): Directory {
    return this.divide(Array.from(files, (file) => (file ? this.add(folder, file) : "")));
  }

  /** Lists the names of numbered files, on pages when they are many. */
  divide(names: readonly string[]): Directory {
    const size = names.length;
    if (size <= NAMES_A_PAGE) return { size, names };
    const pages: string[] = [];
    for (let at = 0; at < size; at += NAMES_A_PAGE) {
      pages.push(this.add("names", made(names.slice(at, at + NAMES_A_PAGE))));
    }
    return { size, pages };
  }
}

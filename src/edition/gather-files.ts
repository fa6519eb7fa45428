/**
 * Gathers an edition's files: each is named by its content, and directories name the numbered ones.
 */
import { shortDigest } from "./digest-article.ts";
import { seal } from "./seal.ts";
import { NAMES_A_PAGE, type Directory } from "./shape.ts";

/** Makes a file's content on demand: a file that exists already has it, as its name tells. */
export type MakeContent = () => string | Uint8Array | Promise<string | Uint8Array>;

/** What to write where, by path. */
export type EditionFiles = ReadonlyMap<string, MakeContent>;

export class FileGatherer {
  readonly files = new Map<string, MakeContent>();

  /** Adds a file of JSON to a folder; returns its path. */
  add(folder: string, value: unknown): string {
    const content = seal(JSON.stringify(value));
    const name = `${folder}/${shortDigest(content)}.json`;
    this.files.set(name, () => content);
    return name;
  }

  /** Adds numbered files; `undefined` is a hole. */
  addNumbered(folder: string, values: Iterable<unknown>): Directory {
    return this.divide(
      Array.from(values, (value) => (value === undefined ? "" : this.add(folder, value))),
    );
  }

  /** Lists the names of numbered files, on pages when they are many. */
  divide(names: readonly string[]): Directory {
    const size = names.length;
    if (size <= NAMES_A_PAGE) return { size, names };
    const pages: string[] = [];
    for (let at = 0; at < size; at += NAMES_A_PAGE) {
      pages.push(this.add("names", names.slice(at, at + NAMES_A_PAGE)));
    }
    return { size, pages };
  }
}

/** What a publication has already, so that an import adds only what is new. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { allEntries, type Ledger } from "../ledger/ledger.ts";
import { openFolder } from "./files/folder.ts";
import { oldPathKey } from "../model/addresses/old-path.ts";

export interface Here {
  /** The ids of articles that are here, and what front matter says of those that are not public. */
  readonly ids: ReadonlySet<string>;
  /** The names of the sources, below `articles/`, without ending. */
  readonly names: ReadonlySet<string>;
  /** Of the publication's own pages, the names without ending, and the keys of their addresses. */
  readonly pages: ReadonlySet<string>;
}

const SOURCE = /\.(?:md|markdown|mdown|html?|txt)$/iu;

/** `folder` is the one with the articles, `pages` the one with the publication's own pages. */
export async function readHere(
  folder: string,
  pages: string,
  ledger: Ledger | undefined,
): Promise<Here> {
  const entries = ledger === undefined ? [] : allEntries(ledger);
  const ids = new Set(entries.map(({ id }) => id));
  const names = new Set<string>();
  for (const { name, keys } of await readSources(folder)) {
    names.add(name);
    // Those that are not public yet are in no ledger.
    const id = keys("guid");
    if (id !== undefined) ids.add(id);
  }
  return { ids, names, pages: await readPages(pages) };
}

async function readPages(folder: string): Promise<Set<string>> {
  const known = new Set<string>();
  for (const { name, keys } of await readSources(folder)) {
    known.add(name);
    const path = keys("permalink");
    if (path !== undefined) known.add(oldPathKey(path));
  }
  return known;
}

interface ReadSource {
  /** Without ending. */
  readonly name: string;
  /** The text that a key of the front matter has. */
  readonly keys: (key: string) => string | undefined;
}

async function readSources(folder: string): Promise<ReadSource[]> {
  if (!existsSync(folder)) return [];
  const paths = openFolder(folder).paths.filter((path) => SOURCE.test(path));
  return Promise.all(
    paths.map(async (path) => {
      const text = await readFile(join(folder, path), "utf8");
      return {
        name: path.replace(/(?:\/index)?\.[^./]+$/u, ""),
        keys: (key: string) => {
          const written = new RegExp(`^${key}:[ \\t]*(.+)$`, "mu").exec(text)?.[1];
          const value: unknown = written && parse(written, { schema: "failsafe" });
          return typeof value === "string" ? value : undefined;
        },
      };
    }),
  );
}

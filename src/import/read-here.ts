/** What a publication has already, so that an import adds only what is new. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { allEntries, type Ledger } from "../ledger/ledger.ts";
import { openFolder } from "./files/folder.ts";
import type { Here } from "./plan-import.ts";

const SOURCE = /\.(?:md|markdown|mdown|html?|txt)$/iu;

/** `folder` is the one with the articles. */
export async function readHere(folder: string, ledger: Ledger | undefined): Promise<Here> {
  const entries = ledger === undefined ? [] : allEntries(ledger);
  const ids = new Set(entries.map(({ id }) => id));
  const names = new Set<string>();
  const paths = existsSync(folder)
    ? openFolder(folder).paths.filter((path) => SOURCE.test(path))
    : [];
  for (const path of paths) {
    names.add(path.replace(/(?:\/index)?\.[^./]+$/u, ""));
    // Those that are not public yet are in no ledger.
    const guid = /^guid:[ \t]*(.+)$/mu.exec(await readFile(join(folder, path), "utf8"))?.[1];
    const id: unknown = guid === undefined ? undefined : parse(guid, { schema: "failsafe" });
    if (typeof id === "string") ids.add(id);
  }
  return { ids, names };
}

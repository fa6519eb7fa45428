/**
 * Hugo's cascades: the keys that a section's `_index.md`, or the configuration, gives to every page
 * below. Of them, those count here that say whether a page is public.
 * https://gohugo.io/content-management/front-matter/#cascade
 */
import { posix } from "node:path";
import type { Problem } from "../../../model/problem.ts";
import { saysPublicity } from "../../../parse/source/front-matter/not-public.ts";
import type { Files } from "../../files/files.ts";
import { readConfig, tableOf, valueOf, type Table } from "../config.ts";
import { readContentFile } from "../content-file.ts";
import { isHolding, unreadData, type DataOfFolder, type FolderData } from "../folder-data.ts";

const CONFIGS = ["toml", "yaml", "yml", "json"].map(
  (ending) => `config/_default/cascade.${ending}`,
);

export async function readCascades(
  files: Files,
  sections: readonly string[],
  content: string,
  config: Table,
): Promise<{ data: FolderData; problems: Problem[] }> {
  const cascade = (await readConfig(files, CONFIGS)) ?? valueOf(config, "cascade");
  const data = new Map<string, DataOfFolder>([
    [content.replace(/\/$/u, ""), { keys: keysOf(cascade), isHeld: false }],
  ]);
  const problems: Problem[] = [];
  for (const path of sections) {
    const bytes = await files.read(path);
    if (bytes === undefined) continue;
    const folder = posix.dirname(path);
    const { matter, isUnread } = readContentFile(path, bytes);
    const known = data.get(folder);
    data.set(folder, {
      keys: { ...known?.keys, ...keysOf(matter["cascade"]) },
      isHeld: isUnread || known?.isHeld === true,
    });
    if (isUnread) problems.push(unreadData(path, "the front matter cannot be read"));
  }
  return { data, problems };
}

/** Whom a target means is not worked out: what it holds back is held back everywhere below. */
function keysOf(cascade: unknown): Table {
  const tables = (Array.isArray(cascade) ? cascade : [cascade]).map(tableOf);
  const general = tables.filter(
    (one) => one["_target"] === undefined && one["target"] === undefined,
  );
  return {
    ...pick(general, saysPublicity),
    ...pick(tables, isHolding),
  };
}

function pick(tables: readonly Table[], fits: (key: string, value: unknown) => boolean): Table {
  const entries = tables.flatMap((table) =>
    Object.entries({ ...table, ...tableOf(table["params"]) }),
  );
  return Object.fromEntries(entries.filter(([key, value]) => fits(key, value)));
}

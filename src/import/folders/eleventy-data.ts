/**
 * Eleventy's data files in, the keys that they give to texts out: those of folders, `blog/blog.json`, and
 * those of single texts, `blog/shed.11tydata.js`. Programs are read, never run.
 */
import { posix } from "node:path";
import { parse } from "yaml";
import type { Problem } from "../../model/problem.ts";
import { tableOf, type Table } from "./config.ts";
import { unreadData, type DataOfFolder, type FolderData } from "./folder-data.ts";
import { readBeside, type Folder } from "./folder-site.ts";
import { valueIn } from "./script-matter.ts";
import { readPublicity } from "./script-publicity.ts";

const DATA =
  /^(?:(?<folder>.*)\/)?(?<name>[^/]+?)(?:\.11tydata\.(?<script>[cm]?[jt]s)|(?:\.11tydata)?\.(?:json|ya?ml))$/u;

export async function readEleventyData({
  files,
}: Folder): Promise<{ data: FolderData; problems: Problem[] }> {
  const data = new Map<string, DataOfFolder>();
  const problems: Problem[] = [];
  const texts = new Set(
    files.paths.filter((path) => TEXT.test(path)).map((path) => path.replace(TEXT, "")),
  );
  for (const path of files.paths) {
    const { folder = "", name, script } = DATA.exec(path)?.groups ?? {};
    if (name === undefined) continue;
    const isOfFolder = name === posix.basename(folder);
    const about = isOfFolder ? folder : posix.join(folder, name);
    if (!isOfFolder && !texts.has(about)) continue;
    const text = await readBeside(files, path);
    const { keys, why } = script === undefined ? parsedData(text) : scriptData(text);
    const known = data.get(about);
    data.set(about, {
      keys: { ...known?.keys, ...keys },
      isHeld: why !== undefined || known?.isHeld === true,
    });
    if (why !== undefined) problems.push(unreadData(path, why));
  }
  return { data, problems };
}

const TEXT = /\.(?:md|markdown|html?)$/iu;

interface Read {
  readonly keys: Table;
  /** Why something in it is not known. */
  readonly why?: string;
}

function parsedData(text: string): Read {
  try {
    return { keys: tableOf(parse(text)) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { keys: {}, why: `it cannot be read (${error.message.split("\n")[0] ?? ""})` };
  }
}

function scriptData(script: string): Read {
  const { keys, unread } = readPublicity(script);
  const others = ["tags", "author"].flatMap((key) => {
    const value = valueIn(script, key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return {
    keys: { ...Object.fromEntries(others), ...keys },
    ...(unread.length === 0 ? {} : { why: `${unread.join(", ")} is computed` }),
  };
}

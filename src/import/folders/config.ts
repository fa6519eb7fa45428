/** A site's configuration in TOML, YAML or JSON: the file in, its values out, to be asked by name. */
import { parse as parseToml } from "smol-toml";
import { parse as parseYaml } from "yaml";
import { readFileText, Unreadable, type Files } from "../files/files.ts";

export type Table = Readonly<Record<string, unknown>>;

/** The first of the files that there is; undefined when there is none. Throws `Unreadable`. */
export async function readConfig(
  files: Files,
  paths: readonly string[],
): Promise<Table | undefined> {
  const path = paths.find((one) => files.paths.includes(one));
  const text = path === undefined ? undefined : await readFileText(files, path);
  if (path === undefined || text === undefined) return undefined;
  try {
    return tableOf(parseText(path, text));
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    throw new Unreadable(`${path} cannot be read: ${cause.message.split("\n")[0] ?? ""}`, {
      cause,
    });
  }
}

function parseText(path: string, text: string): unknown {
  if (path.endsWith(".toml")) return parseToml(text);
  return path.endsWith(".json") ? (JSON.parse(text) as unknown) : (parseYaml(text) as unknown);
}

export function tableOf(value: unknown): Table {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Table)
    : {};
}

/** A value by name, in whatever case: Hugo takes `baseurl` for `baseURL`. */
export function valueOf(table: Table, ...names: readonly string[]): unknown {
  for (const name of names) {
    const key = Object.keys(table).find((one) => one.toLowerCase() === name.toLowerCase());
    if (key !== undefined && table[key] !== null) return table[key];
  }
  return undefined;
}

/** The value as text, where it is one and says something. */
export function textOf(table: Table, ...names: readonly string[]): string | undefined {
  const value = valueOf(table, ...names);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

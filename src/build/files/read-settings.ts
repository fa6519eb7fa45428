/** `wrangler.toml` of a project in, the publication's settings and their problems out. */
import { parse, TomlError } from "smol-toml";
import type { Problem } from "../../model/problem.ts";
import { readSite, type Site, type Variables } from "../../model/site.ts";
import { SETTINGS } from "./names.ts";
import { readText } from "./read-sources.ts";

export async function readSettings(root: string): Promise<{ site: Site; problems: Problem[] }> {
  const text = await readText(root, SETTINGS);
  if (text === undefined) return readSite({});
  try {
    const { vars } = parse(text);
    return readSite(isTable(vars) ? vars : {});
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const problem: Problem = {
      file: SETTINGS,
      line: error.line,
      severity: "error",
      rule: "bad-settings",
      message: `the file is no TOML: ${error.message.split("\n")[0] ?? ""}`,
    };
    return { site: readSite({}).site, problems: [problem] };
  }
}

function isTable(value: unknown): value is Variables {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `wrangler.toml` in, the publication's settings and what is wrong with them out. */
import { parse, TomlError } from "smol-toml";
import type { Problem } from "../../model/problem.ts";
import { readSite, type Settings, type Variables } from "../../model/site.ts";
import { readParserSettings } from "../../parse/read-parser-settings.ts";
import type { ParserSettings } from "../../parse/parser-settings.ts";
import { SETTINGS } from "./names.ts";
import { readText } from "./read-files.ts";

export async function readSettings(
  root: string,
): Promise<Settings & { readonly parsing: ParserSettings }> {
  const { variables, problem } = readVariables((await readText(root, SETTINGS)) ?? "");
  const settings = readSite(variables);
  const { parsing, problems } = readParserSettings(variables);
  return {
    ...{ ...settings, parsing },
    problems: problem ? [problem] : [...settings.problems, ...problems],
  };
}

/** The `[vars]` of a TOML text; none, and a problem, when it cannot be read. */
function readVariables(toml: string): { variables: Variables; problem?: Problem } {
  try {
    const { vars } = parse(toml);
    return { variables: isTable(vars) ? vars : {} };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return { variables: {}, problem: invalidToml(error) };
  }
}

function isTable(value: unknown): value is Variables {
  if (typeof value !== "object" || value === null) return false;
  return !Array.isArray(value) && !(value instanceof Date);
}

function invalidToml({ line, message }: TomlError): Problem {
  return {
    file: SETTINGS,
    line,
    severity: "error",
    rule: "bad-settings",
    message: `the file is not valid TOML: ${message.split("\n")[0] ?? ""}`,
  };
}

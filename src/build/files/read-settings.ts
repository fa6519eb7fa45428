/** `wrangler.toml` in, the publication's settings and what is wrong with them out. */
import { parse, TomlError } from "smol-toml";
import { nearestName } from "../../model/nearest-name.ts";
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
  const asked = new Set<string>();
  const watched = new Proxy(variables, {
    get: (all, name: string) => {
      asked.add(name);
      return all[name];
    },
  });
  const settings = readSite(watched);
  const { parsing, problems } = readParserSettings(watched);
  return {
    ...{ ...settings, parsing },
    problems: problem
      ? [problem]
      : [...settings.problems, ...problems, ...unused(variables, asked)],
  };
}

/** The Worker must be small, and would say it too late: so the build alone tells of what is not used. */
function unused(variables: Variables, asked: ReadonlySet<string>): Problem[] {
  return Object.entries(variables).flatMap(([name, value]): Problem[] => {
    const problem = { file: SETTINGS, severity: "warning", rule: "unused-setting" } as const;
    if (asked.has(name)) {
      if (value !== "") return [];
      const hint = "give it a value, or take the line out";
      return [{ ...problem, message: `${name} is empty, which is as if it were not there`, hint }];
    }
    // A publication may have variables of its own.
    const meant = nearestName(name, asked);
    if (meant === undefined) return [];
    return [{ ...problem, message: `there is no setting ${name}`, hint: `did you mean ${meant}?` }];
  });
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

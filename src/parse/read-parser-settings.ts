/** `CLEAN` and `TIMEZONE` of wrangler.toml in, the parser's settings out. Only the build asks, never the Worker. */
import type { Problem } from "../model/problem.ts";
import { readSetting, type ReadText } from "../model/setting.ts";
import type { Variables } from "../model/site.ts";
import { DEFAULTS, type ParserSettings } from "./parser-settings.ts";
import type { Cleaning } from "./source/kind.ts";
import { isZone } from "./words/dates/time-zone.ts";

const CLEANINGS: readonly Cleaning[] = ["auto", "always", "never"];

const cleaning: ReadText<Cleaning> = (text, refuse) => {
  const found = CLEANINGS.find((one) => one === text);
  if (found === undefined) refuse("is not auto, always or never", 'NAME = "auto"');
  return found;
};

const timeZone: ReadText<string> = (text, refuse) => {
  if (isZone(text)) return text;
  refuse("is not the name of a time zone", 'NAME = "Europe/Berlin"');
  return undefined;
};

/** An unusable setting is an error and keeps its default. */
export function readParserSettings(variables: Variables): {
  readonly parsing: ParserSettings;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const read = <Value>(name: string, readText: ReadText<Value>): Value | undefined =>
    readSetting(name, variables[name], readText, problems);
  const parsing = {
    cleaning: read("CLEAN", cleaning) ?? DEFAULTS.cleaning,
    timeZone: read("TIMEZONE", timeZone) ?? DEFAULTS.timeZone,
  };
  return { parsing, problems };
}

/** What the publication's settings say about reading its sources. Only the build asks, never the Worker. */
import type { Problem } from "../model/problem.ts";
import { readSetting, type ReadText } from "../model/setting.ts";
import type { Variables } from "../model/site.ts";
import type { Cleaning } from "./source/kind.ts";
import { isZone } from "./words/time-zone.ts";

export interface ParserSettings {
  /** Which sources are cleaned, unless they say it themselves. */
  readonly cleaning: Cleaning;
  /** What a time without a zone means: a name of the IANA database. */
  readonly timeZone: string;
}

export const DEFAULTS: ParserSettings = { cleaning: "auto", timeZone: "UTC" };

const CLEANINGS: readonly Cleaning[] = ["auto", "always", "never"];

const cleaning: ReadText<Cleaning> = (text, refuse) => {
  const found = CLEANINGS.find((one) => one === text);
  if (found === undefined) refuse("is none of auto, always, never", 'NAME = "auto"');
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

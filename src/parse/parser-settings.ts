/** What a publication says about reading its sources, and what holds where it says nothing. */
import type { Cleaning } from "./source/kind.ts";

export interface ParserSettings {
  /** Which sources are cleaned, unless they say it themselves. */
  readonly cleaning: Cleaning;
  /** What a time without a zone means: a name of the IANA database. */
  readonly timeZone: string;
}

export const DEFAULTS: ParserSettings = { cleaning: "auto", timeZone: "UTC" };

/** What the files and folders of a publication are called, relative to its folder. */
import { sep } from "node:path";

export const ARTICLES = "articles";
/** What texts name with addresses that begin with a slash. */
export const STATIC = "static";
/** The publisher's own, instead of the one that is made from the settings. */
export const ROBOTS = `${STATIC}/robots.txt`;
/** The folder of the publication's own pages. */
export const PAGES = "pages";
export const LEDGER = `${ARTICLES}/ledger.json`;
export const SETTINGS = "wrangler.toml";

/** The folder of everything generated, ignored by git. */
export const GENERATED = ".broadsheet";
export const EDITION = `${GENERATED}/edition`;
/** The ledger that follows from the committed one while nothing is published. */
export const PROVISIONAL = `${GENERATED}/provisional-ledger.json`;
/** What earlier builds parsed; it saves time and nothing else. */
export const MEMORY = `${GENERATED}/memory`;

/** A path of this system as all others have it, and as problems and the ledger name it. */
export function withSlashes(path: string): string {
  return path.split(sep).join("/");
}

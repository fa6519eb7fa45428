/** The icons of an edition: the publisher's from static/, else the engine's own. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ICON_PATHS, SITE_PATHS } from "../../model/addresses/paths.ts";
import { STATIC } from "../files/names.ts";

const OWN = join(import.meta.dirname, "../icons");

/** By their paths in the edition. The SVG is the Worker's to make, unless the publisher has one. */
export function iconFiles(root: string): Map<string, () => Uint8Array> {
  const files = new Map<string, () => Uint8Array>();
  for (const path of [...Object.values(ICON_PATHS), SITE_PATHS.icon]) {
    const place = [join(root, STATIC), OWN].map((folder) => join(folder, path)).find(existsSync);
    if (place !== undefined) files.set(path.slice(1), () => readFileSync(place));
  }
  return files;
}

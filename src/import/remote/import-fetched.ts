/** Writes what an import planned, with the pictures that its texts show from other hosts beside them. */
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../../model/problem.ts";
import type { ImportPlan } from "../plan-import.ts";
import type { OldSite } from "../post.ts";
import { writeImport, type Places } from "../write-import.ts";
import { fetchPictures, type Bounds } from "./fetch-pictures.ts";
import { isPublicAddress } from "./public-address.ts";

const MIB = 1024 ** 2;
export const BOUNDS: Bounds = {
  mostFiles: 10_000,
  mostBytes: 4096 * MIB,
  // More than Cloudflare serves as one file.
  largest: 25 * MIB,
  timeout: 30_000,
  mostTime: 3_600_000,
  mayAsk: isPublicAddress,
};

/** Gives what could not be fetched. */
export async function importFetched(
  plan: ImportPlan,
  site: OldSite,
  places: Places,
  bounds = BOUNDS,
): Promise<Problem[]> {
  const folder = join(places.root, places.generated, "fetched");
  // One that was killed left it.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    const all = [...plan.sources, ...plan.pages];
    const { sources, problems } = await fetchPictures(all, folder, bounds);
    const count = plan.sources.length;
    const fetched = { ...plan, sources: sources.slice(0, count), pages: sources.slice(count) };
    const readMedia = (path: string): Promise<Uint8Array | undefined> =>
      path.startsWith(folder) ? readFile(path) : site.readMedia(path);
    await writeImport(fetched, { ...site, readMedia }, places);
    return problems;
  } finally {
    await rm(folder, { recursive: true });
  }
}

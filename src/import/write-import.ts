/**
 * Writes what an import planned: first all of it into a folder of its own, then each file to its place,
 * so that a full disk or a file that cannot be read leaves nothing half-written.
 */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ImportPlan } from "./plan-import.ts";
import type { OldSite } from "./post.ts";

/** The publication's folder, and the names of those in it. */
export interface Places {
  readonly root: string;
  readonly articles: string;
  readonly pages: string;
  readonly generated: string;
}

export async function writeImport(plan: ImportPlan, site: OldSite, places: Places): Promise<void> {
  const { root, articles, pages, generated } = places;
  const sources = [
    ...plan.sources.map((source) => ({ ...source, folder: articles })),
    ...plan.pages.map((source) => ({ ...source, folder: pages })),
  ];
  await mkdir(join(root, generated), { recursive: true });
  const draft = await mkdtemp(join(root, generated, "import-"));
  const files = new Set<string>();
  const add = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(draft, path)), { recursive: true });
    await writeFile(join(draft, path), content);
    files.add(path);
  };
  try {
    for (const { folder, path, text, media } of sources) {
      const source = `${folder}/${path}`;
      for (const { from, to } of media) {
        const target = "static" in to ? `static/${to.static}` : join(dirname(source), to.beside);
        if (files.has(target) || existsSync(join(root, target))) continue;
        const bytes = await site.readMedia(from);
        if (bytes !== undefined) await add(target, bytes);
      }
      await add(source, text);
    }
    for (const path of files) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await rename(join(draft, path), join(root, path));
    }
  } finally {
    await rm(draft, { recursive: true });
  }
}

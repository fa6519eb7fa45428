/**
 * Writes what an import planned: first all of it into a folder of its own, then each file to its place,
 * so that a full disk or a file that cannot be read leaves nothing half-written. A text comes after the
 * files that it shows: an import that was killed in between goes on where it was when it is run again.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
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

/** No other import may be at work in the same publication. */
export async function writeImport(plan: ImportPlan, site: OldSite, places: Places): Promise<void> {
  const { root, articles, pages, generated } = places;
  const sources = [
    ...plan.sources.map((source) => ({ ...source, folder: articles })),
    ...plan.pages.map((source) => ({ ...source, folder: pages })),
  ];
  const draft = join(root, generated, "import");
  // One that was killed left it.
  rmSync(draft, { recursive: true, force: true });
  const makeFolder = folderMaker();
  const files = new Set<string>();
  const add = (path: string, content: string | Uint8Array): void => {
    makeFolder(dirname(join(draft, path)));
    writeFileSync(join(draft, path), content);
    files.add(path);
  };
  try {
    for (const { folder, path, text, media } of sources) {
      const source = `${folder}/${path}`;
      for (const { from, to } of media) {
        const target = "static" in to ? `static/${to.static}` : join(dirname(source), to.beside);
        if (files.has(target) || existsSync(join(root, target))) continue;
        const bytes = await site.readMedia(from);
        if (bytes !== undefined) add(target, bytes);
      }
      add(source, text());
    }
    for (const path of files) {
      makeFolder(dirname(join(root, path)));
      renameSync(join(draft, path), join(root, path));
    }
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Thousands of files lie in a few folders. */
function folderMaker(): (folder: string) => void {
  const made = new Set<string>();
  return (folder) => {
    if (made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}

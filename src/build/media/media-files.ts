/** The media of an edition: the files that its articles and pages name, and what the platform says about them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HEADERS_FILE, headersFile } from "../../media/headers-file.ts";
import type { Article } from "../../model/article.ts";
import { digest } from "../../model/digest.ts";
import { fileOf, type FoundFile } from "../../model/media.ts";
import { iconFiles } from "./icon-files.ts";
import type { UploadedFiles } from "../write-edition.ts";

/** By their paths in the edition. A file that is there already has its content, as its name tells. */
export function mediaFiles(root: string, pages: readonly Pick<Article, "found">[]): UploadedFiles {
  const files = new Map<string, () => string | Uint8Array>([
    ...iconFiles(root),
    [HEADERS_FILE, headersFile],
  ]);
  for (const { found = {} } of pages) {
    for (const one of Object.values(found)) {
      const file = fileOf(one);
      if (file)
        files.set(decodeURIComponent(file.file.path).slice(1), () => readAsFound(root, file));
    }
  }
  return files;
}

function readAsFound(root: string, { file, from }: FoundFile): Buffer {
  const bytes = readFileSync(join(root, from));
  if (digest([bytes], file.digest.length) !== file.digest) {
    throw new Error(`${from} changed while it was being published`);
  }
  return bytes;
}

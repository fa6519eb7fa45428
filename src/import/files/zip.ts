/**
 * A zip archive as the files of another system. Nothing is unpacked to the disk; an archive with paths
 * that lead out of it, or that would unpack to far more than it is, is refused as a whole.
 */
import { unzipSync, type UnzipFileInfo } from "fflate";
import { Unreadable, type Files } from "./files.ts";

const TEXTS = /\.(?:html?|csv|json|xml|md|markdown|ya?ml|toml|txt)$/iu;
/** All texts together, unpacked. */
const MOST_TEXT = 1024 ** 3;
const LARGEST_FILE = 512 * 1024 ** 2;
/** Deflate reaches 1032 at best, and text about 20: only what is made to burst is beyond this. */
const STRONGEST = 250;
const MOST_FILES = 500_000;

export function openZip(bytes: Uint8Array): Files {
  const listed: UnzipFileInfo[] = [];
  unzip(bytes, (file) => {
    listed.push(file);
    return false;
  });
  const files = listed.filter(({ name }) => !name.endsWith("/") && !name.startsWith("__MACOSX/"));
  refuseHarm(files);
  const texts = unzip(bytes, ({ name }) => TEXTS.test(name) && !name.startsWith("__MACOSX/"));
  return {
    paths: files.map(({ name }) => name).sort(),
    read: (path) => Promise.resolve(texts[path] ?? unzip(bytes, ({ name }) => name === path)[path]),
  };
}

function unzip(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    throw new Unreadable(`the zip archive is damaged: ${cause.message}`, { cause });
  }
}

function refuseHarm(files: readonly UnzipFileInfo[]): void {
  if (files.length > MOST_FILES) throw new Unreadable(`the archive has ${files.length} files`);
  let text = 0;
  for (const { name, size, originalSize } of files) {
    if (/(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:|\0/u.test(name)) {
      throw new Unreadable(`the archive has a path that leads out of it: ${JSON.stringify(name)}`);
    }
    const burst = originalSize > 1024 ** 2 && originalSize > size * STRONGEST;
    if (burst || originalSize > LARGEST_FILE) {
      throw new Unreadable(
        `${name} would unpack from ${size} to ${originalSize} bytes, which no export does`,
      );
    }
    if (TEXTS.test(name)) text += originalSize;
  }
  if (text > MOST_TEXT) throw new Unreadable(`the archive's texts have ${text} bytes`);
}

/**
 * Sources that show pictures of other hosts in; the pictures are fetched into a folder, and out come the
 * sources that show them from beside themselves. What cannot be fetched stays where it is, and is told.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { ownText } from "../files/own-text.ts";
import { replaceReferences } from "../references.ts";
import type { WrittenSource } from "../write-source.ts";
import { fetchFile, NotFetched, type FetchBounds } from "./fetch-file.ts";
import { pictureName } from "./picture-name.ts";

export interface Bounds extends FetchBounds {
  readonly mostFiles: number;
  /** Bytes of all files. */
  readonly mostBytes: number;
  /** Milliseconds for all files. */
  readonly mostTime: number;
}

interface Fetched {
  readonly file: string;
  readonly name: string;
}

/** In the order of their appearance, each once. */
export function remotePictures(sources: readonly WrittenSource[]): string[] {
  const found = new Set<string>();
  for (const { text } of sources) {
    replaceShown(text(), (address) => {
      if (!found.has(address)) found.add(ownText(address));
      return undefined;
    });
  }
  return [...found];
}

/** Calls back with each picture that a text shows from elsewhere; what that gives takes its place. */
function replaceShown(text: string, replace: (address: string) => string | undefined): string {
  const one = (written: string): string =>
    /^https?:\/\//iu.test(written)
      ? (replace(written.replaceAll("&amp;", "&")) ?? written)
      : written;
  return replaceReferences(text, (written, isShown) => (isShown ? one(written) : written)).replace(
    /^(image:[ \t]*)(https?:\S+)$/mu,
    (_, key: string, written: string) => key + one(written),
  );
}

export async function fetchPictures(
  sources: readonly WrittenSource[],
  folder: string,
  bounds: Bounds,
): Promise<{ sources: WrittenSource[]; count: number; problems: Problem[] }> {
  const problems: Problem[] = [];
  const fetched = new Map<string, Fetched>();
  const waiting = remotePictures(sources).entries();
  const end = AbortSignal.timeout(bounds.mostTime);
  let bytesLeft = bounds.mostBytes;
  const work = async (): Promise<void> => {
    for (const [at, address] of waiting) {
      try {
        if (at >= bounds.mostFiles) throw new NotFetched(`more than ${bounds.mostFiles} pictures`);
        if (bytesLeft <= 0) throw new NotFetched(`more than ${bounds.mostBytes} bytes in all`);
        const { bytes, type } = await fetchFile(address, bounds, end);
        bytesLeft -= bytes.byteLength;
        const name = pictureName(address, type);
        if (name === undefined) throw new NotFetched(`it is ${type || "of no known type"}`);
        const file = join(folder, String(at));
        await writeFile(file, bytes);
        fetched.set(address, { file, name });
      } catch (error) {
        if (!(error instanceof NotFetched)) throw error;
        problems.push(notFetched(address, error.message));
      }
    }
  };
  // A few at a time: the old host is somebody's.
  await Promise.all([work(), work(), work(), work()]);
  return {
    sources: sources.map((source) => withFetched(source, fetched)),
    count: fetched.size,
    problems,
  };
}

function notFetched(file: string, why: string): Problem {
  return {
    ...{ file, severity: "warning", rule: "not-fetched" },
    message: `the picture is not fetched: ${why}; it stays where it is`,
  };
}

function withFetched(source: WrittenSource, fetched: ReadonlyMap<string, Fetched>): WrittenSource {
  const names = new Map<string, string>();
  const taken = new Set(source.media.flatMap(({ to }) => ("beside" in to ? [to.beside] : [])));
  for (const address of remotePictures([source])) {
    const one = fetched.get(address);
    if (one !== undefined) names.set(address, freeName(one.name, taken));
  }
  if (names.size === 0) return source;
  const media = Array.from(names, ([address, beside]) => ({
    from: fetched.get(address)?.file ?? "",
    to: { beside },
  }));
  return {
    path: /\/index\.\w+$/u.test(source.path)
      ? source.path
      : source.path.replace(/\.(\w+)$/u, "/index.$1"),
    text: () => replaceShown(source.text(), (address) => names.get(address)),
    media: [...source.media, ...media],
  };
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = name.replace(/(?=\.\w+$)/u, `-${n}`);
  taken.add(free);
  return free;
}

/** A local address in a source in, the file that it means out. */
import { posix } from "node:path";
import type { Reference } from "../model/media.ts";
import { decodePath } from "../model/addresses/old-path.ts";
import type { Shelf } from "./shelf.ts";

export interface FileFound {
  /** Undefined: there is none, or it lies where nothing is published from. */
  readonly file?: string;
  /** Where it was looked for first. */
  readonly sought: string;
  /** The fragment of the address, as it is written: `#page=2`. */
  readonly rest: string;
}

/** `source` is the path of the text that names it. */
export function findFile(source: string, reference: Reference, shelf: Shelf): FileFound {
  const { address, kind, anywhere } = reference;
  const { path, rest } = splitAddress(address);
  // Before all, the name as it stands: it may have a `#` or a `%` in it.
  const places = [address, decodePath(path)].flatMap((one) => placesOf(source, one));
  const endings = kind === "link" ? SOURCE_ENDINGS : [""];
  for (const place of places) {
    for (const ending of endings) {
      const file = shelf.get(place + ending);
      if (file !== undefined) return { file, sought: place, rest };
    }
  }
  const name = decodePath(path);
  const named = anywhere
    ? endings.map((ending) => shelf.named(name + ending)).find((file) => file !== undefined)
    : undefined;
  const sought = placesOf(source, name)[0] ?? name;
  return { sought, rest, ...(named === undefined ? {} : { file: named }) };
}

/** Links leave the ending out, or name the folder that the text lies in. */
const SOURCE_ENDINGS = ["", ".md", ".markdown", ".html", ".txt", "/index.md", "/_index.md"];

function splitAddress(address: string): { path: string; rest: string } {
  const [path = "", ...fragment] = address.split("#");
  return {
    path: path.replace(/\?.*$/u, ""),
    rest: fragment.length === 0 ? "" : `#${fragment.join("#")}`,
  };
}

/**
 * Beside the text, or from articles/ on; from static/ on when it begins with a slash. What leads out of
 * these folders is nowhere.
 */
function placesOf(source: string, path: string): string[] {
  const plain = path.replaceAll("\\", "/").replace(/(?<=.)\/+$/u, "");
  const roots = plain.startsWith("/")
    ? ["static", "articles", "."]
    : [posix.dirname(source), "articles"];
  return roots
    .map((root) => posix.join(root, plain))
    .filter((place) => /^(?:articles|pages|static)\/./u.test(place));
}

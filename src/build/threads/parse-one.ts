/**
 * Reads and parses one source for the build: what the ledger and the lists need of it, and the
 * body as the JSON that an edition stores.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readingHtml, type Digests, type Manuscript } from "../../model/article.ts";
import { packBody } from "../../edition/pack-article.ts";
import { hashContent } from "../../ledger/hash-content.ts";
import { mintId } from "../../ledger/mint-id.ts";
import { numbersOf, sketchOf } from "../../ledger/same-article.ts";
import { parse } from "../../parse/parse.ts";
import type { Problem } from "../../model/problem.ts";
import { unreadableSource } from "../files/list-files.ts";

/** A manuscript without what is large. */
export type Head = Omit<Manuscript, "body" | "text" | "lines" | "dropped" | "digests"> & {
  readonly digests: Digests;
};

export interface ParsedSource {
  readonly path: string;
  /** Absent when a problem is an error. */
  readonly head?: Head;
  readonly problems: readonly Problem[];
  /** The packed body's JSON. */
  readonly body?: string;
}

/** `site` is the publication's UUID: the id that a text gives depends on it. */
export function parseOne(root: string, site: string, path: string): ParsedSource {
  const { manuscript, problems } = parseFile(root, path);
  if (!manuscript) return { path, problems };
  const { body, text, lines, dropped, ...rest } = manuscript;
  const digests: Digests = {
    textId: mintId(site, text),
    content: hashContent(manuscript),
    sketch: sketchOf(manuscript),
    numbers: numbersOf(manuscript),
    bodyBytes: Buffer.byteLength(readingHtml(manuscript)),
  };
  return { path, head: { ...rest, digests }, problems, body: JSON.stringify(packBody(body)) };
}

/** A file that cannot be read, or is gone by now, is the publisher's to mend: a problem. */
export function parseFile(root: string, path: string): ReturnType<typeof parse> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, path));
  } catch (error) {
    return { problems: [unreadableSource(path, error)] };
  }
  return parse({ path, bytes });
}

/**
 * Reads and parses one source for the build: what the ledger and the lists need of it, and the
 * body as the JSON that an edition stores.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Digests, type Manuscript } from "../../model/article.ts";
import { readingHtml } from "../../model/reading-text.ts";
import { packBody } from "../../edition/pack-article.ts";
import { hashOwn } from "../../ledger/hash-content.ts";
import { mintId } from "../../ledger/mint-id.ts";
import { numbersOf, sketchOf } from "../../ledger/match/same-article.ts";
import { parse, type Parsed } from "../../parse/parse.ts";
import type { ParserSettings } from "../../parse/parser-settings.ts";
import type { Problem } from "../../model/problem.ts";
import { unreadableSource } from "../files/list-files.ts";
import { parserFailure } from "./parser-failure.ts";

/** What the reading of sources depends on, besides themselves. */
export interface ReadingOf {
  /** The publication's UUID: the id that a text gives depends on it. */
  readonly site: string;
  readonly parsing: ParserSettings;
}

/** How much the cleaning took. */
export interface Tally {
  readonly lines: number;
  readonly dropped: number;
  /** The share of the letters that were dropped, from 0 to 1. */
  readonly share: number;
}

/** A manuscript without what is large. */
export type Head = Omit<Manuscript, "body" | "text" | "lines" | "dropped" | "digests"> & {
  readonly digests: Digests;
  readonly tally: Tally;
};

export interface ParsedSource {
  readonly path: string;
  /** Absent when a problem is an error. */
  readonly head?: Head;
  readonly problems: readonly Problem[];
  /** The packed body's JSON. */
  readonly body?: string;
}

export function parseOne(root: string, { site, parsing }: ReadingOf, path: string): ParsedSource {
  const { manuscript, problems } = parseFile(root, path, parsing);
  if (!manuscript) return { path, problems };
  const { body, text, lines, dropped, ...rest } = manuscript;
  const digests: Digests = {
    textId: mintId(site, text),
    content: hashOwn(manuscript),
    sketch: sketchOf(manuscript),
    numbers: numbersOf(manuscript),
    bodyBytes: Buffer.byteLength(readingHtml(manuscript)),
  };
  const tally = tallyOf(manuscript);
  return {
    path,
    head: { ...rest, digests, tally },
    problems,
    body: JSON.stringify(packBody(body)),
  };
}

function tallyOf({ lines, dropped }: Manuscript): Tally {
  const letters = (of: readonly { readonly text: string }[]): number =>
    of.reduce((sum, { text }) => sum + text.length, 0);
  const all = letters(lines);
  const gone = lines.filter(({ fate }) => fate === "dropped").length;
  return {
    lines: lines.length,
    dropped: gone,
    share: all === 0 ? 0 : Math.min(1, letters(dropped) / all),
  };
}

/**
 * What the parser makes of a file. One that cannot be read, is gone by now, or is more than the
 * parser can take, is named in a problem: no source takes the others down.
 */
export function parseFile(root: string, path: string, parsing: ParserSettings): Parsed {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, path));
  } catch (error) {
    return { problems: [unreadableSource(path, error)] };
  }
  try {
    return parse({ path, bytes }, parsing);
  } catch (error) {
    return { problems: [parserFailure(path, error)] };
  }
}

/**
 * The sources of a project in, their manuscripts out. What was parsed before is remembered in
 * `.broadsheet/`, so that a build reads and parses only what changed; a remembered manuscript reads
 * its source again when its body is asked for.
 */
import { statSync, type Stats } from "node:fs";
import { join } from "node:path";
import type { Manuscript } from "../model/article.ts";
import { judgeFile, NOT_A_SOURCE } from "../parse/source/source-files.ts";
import type { Problem } from "../model/problem.ts";
import { withheldAt } from "../ledger/times/stated-times.ts";
import { lazyManuscript } from "./lazy-manuscript.ts";
import type { FreshBodies } from "./memory/fresh-bodies.ts";
import type { ParsedBatch } from "./threads/parsed-batch.ts";
import { ParserThreads, type Parsers, type Work } from "./threads/parser-threads.ts";
import { listFiles } from "./files/list-files.ts";
import { stampOf } from "./files/stamp.ts";
import { MediaFinder } from "./media/find-media.ts";
import type { Head, ReadingOf } from "./threads/parse-one.ts";
import type { Cleaned } from "./report-dropped.ts";
import { limitYoungHeap } from "./memory/limit-young-heap.ts";
import { openMemory, type Remembered } from "./memory/remember-sources.ts";

export interface ReadManuscripts {
  readonly manuscripts: readonly Manuscript[];
  /** The paths that have errors, and so no manuscript. */
  readonly unreadable: readonly string[];
  readonly problems: readonly Problem[];
  /** The raw sources. */
  readonly cleaned: readonly Cleaned[];
  /** The publication's own pages, knowing what their addresses lead to. */
  readonly findInPages: MediaFinder["findInPages"];
  /** Keeps for the next build what was parsed; call it when nothing else can fail. */
  readonly remember: () => void;
}

export interface ReadingHelp {
  /** Threads that were started before. */
  readonly threads?: Parsers;
  readonly onProgress?: (text: string) => void;
  /** Takes the bodies of what is parsed; without it, a body that is asked for is parsed again. */
  readonly bodies?: FreshBodies;
}

/**
 * `now` is an RFC 3339 time in UTC; `memory` is the folder for what is remembered, relative to the
 * project's. The threads are given their work before the first `await` in it.
 */
export async function readManuscripts(
  root: string,
  { now, ...reading }: ReadingOf & { readonly now: string },
  memory: string,
  { threads = new ParserThreads(), ...help }: ReadingHelp = {},
): Promise<ReadManuscripts> {
  const { stamps, unreadable, problems, files } = findSources(root);
  const known = openMemory(join(root, memory, "sources"), reading);
  const current = new Map<string, Remembered>();
  for (const [path, stamp] of stamps) {
    const found = known.get(path);
    if (found && found.stamp === stamp) current.set(path, found);
  }
  const changed = [...stamps.keys()].filter((path) => !current.has(path));
  const fresh = await parseChanged({ root, ...reading, paths: changed }, { threads, ...help });
  limitYoungHeap(stamps.size);

  const media = new MediaFinder(root, memory, files, new Set(stamps.keys()));
  const manuscripts: Manuscript[] = [];
  const cleaned: Cleaned[] = [];
  const next = new Map<string, Remembered>();
  for (const [path, stamp] of stamps) {
    const kept = current.get(path);
    const found = fresh.get(path) ?? kept;
    if (!found) throw new Error(`${path} was neither parsed nor remembered`);
    const { head } = found;
    problems.push(...found.problems);
    if (head) {
      const timely = atTime(head, now);
      const knowing = media.concerns(timely) ? await media.find(timely) : timely;
      manuscripts.push(lazyManuscript(root, knowing, reading.parsing, help.bodies));
    } else unreadable.push(path);
    if (head?.kind.is === "raw") cleaned.push({ path, tally: head.tally });
    // How long a source takes is not a matter of the source alone.
    if (stamp === undefined || found.problems.some(({ rule }) => rule.startsWith("parser-")))
      continue;
    next.set(path, kept ?? { stamp, path, ...(head ? { head } : {}), problems: found.problems });
  }
  const remember = (): void => {
    known.replace(next);
    media.remember();
  };
  const isUsed = ({ file, rule }: Problem): boolean =>
    rule === NOT_A_SOURCE && media.used.has(file);
  return {
    ...{ manuscripts, unreadable, cleaned, remember },
    findInPages: (pages) => media.findInPages(pages),
    problems: [...problems.filter((problem) => !isUsed(problem)), ...media.problems],
  };
}

/** By path. On its own, so that what outlives the reading does not hold all that was parsed. */
async function parseChanged(
  work: Work,
  { threads, onProgress, bodies }: ReadingHelp & { readonly threads: Parsers },
): Promise<ReadonlyMap<string, ParsedBatch["sources"][number]>> {
  const fresh = new Map<string, ParsedBatch["sources"][number]>();
  await threads.parseAll(work, (batch) => {
    bodies?.add(batch);
    for (const source of batch.sources) fresh.set(source.path, source);
    onProgress?.(`parsed ${fresh.size} of ${work.paths.length} articles`);
  });
  return fresh;
}

/** What has expired is withdrawn as a draft is. */
function atTime(head: Head, now: string): Head {
  const withheld = withheldAt(head, now);
  return withheld === undefined ? head : { ...head, withheld };
}

interface Sources {
  /** What tells that a source is still the same, by its path. */
  readonly stamps: ReadonlyMap<string, string | undefined>;
  readonly unreadable: string[];
  readonly problems: Problem[];
  /** All files of articles/. */
  readonly files: readonly string[];
}

function findSources(root: string): Sources {
  const stamps = new Map<string, string | undefined>();
  const unreadable: string[] = [];
  const listing = listFiles(root);
  const problems: Problem[] = [...listing.problems];
  for (const path of listing.paths) {
    const stat = statIfReadable(join(root, path));
    const { isSource, problem } = judgeFile(path, stat?.size ?? 0);
    if (problem) problems.push(problem);
    if (problem?.severity === "error") unreadable.push(path);
    if (isSource) stamps.set(path, stat && stampOf(stat));
  }
  return { stamps, unreadable, problems, files: listing.paths };
}

/** Undefined for what reading will complain of: a link to nowhere, or in a circle. */
function statIfReadable(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}

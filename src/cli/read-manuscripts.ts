/**
 * The sources of a project in, their manuscripts out. What was parsed before is remembered in
 * `.broadsheet/`, so that a build reads and parses only what changed; a remembered manuscript reads
 * its source again when its body is asked for.
 */
import { statSync } from "node:fs";
import { join } from "node:path";
import type { Manuscript } from "../article.ts";
import { unpackBody } from "../edition/pack-article.ts";
import type { StoredBlock } from "../edition/shape.ts";
import { judgeFile } from "../parse/source-files.ts";
import type { Problem } from "../problem.ts";
import { parseAll } from "./parse-all.ts";
import { parseFile, type Head } from "./parse-one.ts";
import { listFiles } from "./read-sources.ts";
import { openMemory, type Remembered } from "./remember-sources.ts";

export interface ReadManuscripts {
  readonly manuscripts: readonly Manuscript[];
  /** The paths that have errors, and so no manuscript. */
  readonly unreadable: readonly string[];
  readonly problems: readonly Problem[];
  /** Keeps for the next build what was parsed; call it when nothing else can fail. */
  readonly remember: () => Promise<void>;
}

/**
 * `site` is the publication's UUID; `memory` is the folder for what is remembered, relative to the
 * project's.
 */
export async function readManuscripts(
  root: string,
  site: string,
  memory: string,
): Promise<ReadManuscripts> {
  const unreadable: string[] = [];
  const problems: Problem[] = [];
  const paths = (await listFiles(root)).filter((path) => {
    const size = statSync(join(root, path), { throwIfNoEntry: false })?.size ?? 0;
    const { isSource, problem } = judgeFile(path, size);
    if (problem) problems.push(problem);
    if (problem?.severity === "error") unreadable.push(path);
    return isSource;
  });
  const known = await openMemory(join(root, memory), site);
  const stamps = new Map(paths.map((path) => [path, stampOf(join(root, path))]));
  const current = (path: string): Remembered | undefined => {
    const found = known.get(path);
    return found && found.stamp === stamps.get(path) ? found : undefined;
  };
  const changed = paths.filter((path) => !current(path));
  const fresh = new Map((await parseAll(root, site, changed)).map((one) => [one.path, one]));

  const manuscripts: Manuscript[] = [];
  const next = new Map<string, Remembered>();
  for (const path of paths) {
    const parsed = fresh.get(path);
    const found = parsed ?? current(path);
    if (!found) throw new Error(`${path} was neither parsed nor remembered`);
    problems.push(...found.problems);
    if (!found.head) {
      unreadable.push(path);
      continue;
    }
    manuscripts.push(lazyManuscript(root, found.head, parsed?.body));
    const stamp = stamps.get(path);
    if (stamp !== undefined) next.set(path, { stamp, head: found.head, problems: found.problems });
  }
  return { manuscripts, unreadable, problems, remember: () => known.replace(next) };
}

/** A file changed this recently may change again within the resolution of its time stamp. */
const SETTLED_AFTER = 2000;

/** What tells that a file is still the same, as git does; undefined when it is too fresh to tell. */
function stampOf(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return undefined;
  const { mtimeMs, ctimeMs, size, ino } = stat;
  if (Date.now() - Math.max(mtimeMs, ctimeMs) < SETTLED_AFTER) return undefined;
  return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
}

/** The manuscript whose large parts are made when they are asked for. */
function lazyManuscript(root: string, head: Head, body: Uint8Array | undefined): Manuscript {
  const whole = (): Manuscript => {
    const { manuscript } = parseFile(root, head.path);
    if (manuscript?.sourceHash !== head.sourceHash)
      throw new Error(`${head.path} changed while it was being published`);
    return manuscript;
  };
  return {
    ...head,
    get body() {
      if (!body) return whole().body;
      return unpackBody(JSON.parse(new TextDecoder().decode(body)) as StoredBlock[]);
    },
    get text() {
      return whole().text;
    },
    get lines() {
      return whole().lines;
    },
    get dropped() {
      return whole().dropped;
    },
  };
}

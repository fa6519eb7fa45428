/**
 * The build: reads articles/ and the ledger, parses, reconciles, writes the edition and the
 * ledger. The one place, beside the commands in cli/, that touches the file system, the clock
 * and chance; everything that decides anything is in the pure stages.
 */
import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import lockfile from "proper-lockfile";
import { checkLimits } from "./check-limits.ts";
import { describeInterface } from "./interface/describe-interface.ts";
import { FreshBodies } from "./memory/fresh-bodies.ts";
import { KnownBodies } from "./memory/known-bodies.ts";
import type { ParserThreads } from "./threads/parser-threads.ts";
import { readManuscripts } from "./read-manuscripts.ts";
import { readSettings } from "./files/read-settings.ts";
import { EDITION, GENERATED, LEDGER, MEMORY } from "./files/names.ts";
import { rememberWords } from "./memory/remember-words.ts";
import { reportCollisions } from "./report-collisions.ts";
import { foretellSite, keepLedger, openStart, readStart, type BuildMode } from "./start-ledger.ts";
import { writeEdition } from "./write-edition.ts";
import { collectLists, type CollectedList } from "../edition/collect-lists.ts";
import { makeEdition, type EditionInput } from "../edition/make-edition.ts";
import type { Edition } from "../edition/edition.ts";
import { openEdition } from "../edition/open-edition.ts";
import { freeze } from "../ledger/freeze.ts";
import { mintListId } from "../ledger/mint-id.ts";
import { reconcile, type Reconciliation } from "../ledger/reconcile.ts";
import { listPath } from "../model/paths.ts";
import { hasErrors, type Problem } from "../model/problem.ts";

export interface BuildOptions {
  /** The project's folder, which holds `articles/`. */
  readonly root: string;
  readonly mode: BuildMode;
  /** RFC 3339, UTC, whole seconds. */
  readonly now: string;
  /** Threads for parsing that were started before, as their start takes a while. */
  readonly threads?: ParserThreads;
  /** Is told what the build is at. */
  readonly onProgress?: (text: string) => void;
}

export interface BuildResult {
  /** False when a problem is an error: then nothing was written. */
  readonly done: boolean;
  readonly problems: readonly Problem[];
  readonly reconciliation?: Reconciliation;
  /** Edition files written, besides the manifest. */
  readonly written: number;
}

/** Builds once; two builds of one project at a time wait for each other. */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const generated = join(options.root, GENERATED);
  mkdirSync(generated, { recursive: true });
  // Git keeps no empty folder: a publication without articles may lack it.
  mkdirSync(join(options.root, dirname(LEDGER)), { recursive: true });
  const release = await lockfile.lock(generated, {
    // A large build may be busy for longer than the usual ten seconds without touching its lock.
    stale: 60_000,
    retries: { retries: 200, minTimeout: 50, maxTimeout: 500 },
  });
  const bodies = new FreshBodies(join(generated, "bodies"));
  try {
    return await buildLocked(options, bodies);
  } finally {
    bodies.close();
    await release();
  }
}

async function buildLocked(options: BuildOptions, bodies: FreshBodies): Promise<BuildResult> {
  const { root, mode, now, onProgress } = options;
  const { start, read, base } = await readAll(options, bodies);
  const settings = await readSettings(root);
  const problems = [...settings.problems, ...read.problems, ...start.problems];
  if (!start.ledger) return { done: false, problems, written: 0 };

  onProgress?.("reconciling with the ledger");
  const { manuscripts, unreadable } = read;
  const reconciled = reconcile({ ledger: start.ledger, manuscripts, unreadable, now });
  const reconciliation =
    mode === "frozen" ? freeze(start.ledger, reconciled, LEDGER, start.problems) : reconciled;
  const { ledger, articles } = reconciliation;
  problems.push(...reconciliation.problems);
  if (hasErrors(problems)) return { done: false, problems, reconciliation, written: 0 };
  const lists = collectLists(articles);
  problems.push(...findCollisions(reconciliation, lists));

  onProgress?.("making the edition");
  const folder = join(root, EDITION);
  const words = rememberWords(join(root, MEMORY, "words.json"));
  const known = new KnownBodies(bodies, await openLast(folder));
  const files = makeEdition({
    ...editionFacts(reconciliation),
    lists,
    storedBody: (article) => known.storedBody(article),
    wordsOf: words.wordsOf,
  });
  problems.push(...checkLimits(files));
  if (hasErrors(problems)) return { done: false, problems, reconciliation, written: 0 };
  await keepLedger(root, mode, base, ledger);
  const written = await writeEdition(folder, files, onProgress);
  read.remember();
  words.remember(articles);
  return { done: true, problems, reconciliation, written };
}

/** The ledger and the manuscripts; the ledger's text, which may be large, is let go. */
async function readAll(options: BuildOptions, bodies: FreshBodies) {
  const { root, mode } = options;
  const texts = await readStart(root, mode);
  const foretold = foretellSite(texts);
  // Its threads parse while this one reads the ledger.
  const reading = readManuscripts(root, foretold, MEMORY, { ...options, bodies });
  const start = openStart(texts, mode, foretold);
  const site = start.ledger?.site ?? foretold;
  const first = await reading;
  const read = site === foretold ? first : await readManuscripts(root, site, MEMORY, { bodies });
  return { start, read, base: texts.base };
}

/** What an edition takes over from the ledger. */
function editionFacts(
  reconciliation: Reconciliation,
): Omit<EditionInput, "storedBody" | "wordsOf"> {
  const { ledger, articles, removed, redirects, openSlice, lastChanged } = reconciliation;
  return {
    revision: ledger.revision,
    changed: lastChanged,
    ...{ articles, removed, redirects, openSlice },
    openapi: describeInterface(),
    listId: (list) => mintListId(ledger.site, listPath(list)),
  };
}

/** Names that share an address, told with the files that use them. */
function findCollisions({ ledger }: Reconciliation, lists: readonly CollectedList[]): Problem[] {
  const paths = new Map(ledger.entries.map(({ id, path }) => [id, path]));
  return reportCollisions(lists, ({ id }) => paths.get(id) ?? LEDGER);
}

/** The edition that is there; none when there never was one, or its manifest is not for us. */
function openLast(folder: string): Promise<Edition | undefined> {
  return openEdition((path) => readFile(join(folder, path), "utf8")).catch(() => undefined);
}

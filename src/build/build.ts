/**
 * The build: reads articles/ and the ledger, parses, reconciles, writes the edition and the
 * ledger. The one place, beside the commands in cli/, that touches the file system, the clock
 * and chance; everything that decides anything is in the pure stages.
 */
import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { checkLimits } from "./check-limits.ts";
import { FreshBodies } from "./memory/fresh-bodies.ts";
import { KnownBodies } from "./memory/known-bodies.ts";
import { EDITION, GENERATED, LEDGER, MEMORY, ROBOTS } from "./files/names.ts";
import { ScratchFile } from "./files/scratch-file.ts";
import { readText } from "./files/read-files.ts";
import { rememberInterface } from "./memory/remember-interface.ts";
import { rememberIndex } from "./memory/remember-index.ts";
import { rememberRelated } from "./memory/remember-related.ts";
import { findCollisions } from "./report-collisions.ts";
import { followStart, keepLedger, type NextLedger } from "./ledger/keep-ledger.ts";
import { keepDeployedLedger } from "./ledger/deployed-ledger.ts";
import { setUpMergeDriver } from "./ledger/merge-driver.ts";
import { lock } from "./lock.ts";
import { IndexThreads } from "./threads/index-threads.ts";
import { mediaFiles } from "./media/media-files.ts";
import { placeMedia } from "./media/place-media.ts";
import { stoppers } from "./build-mode.ts";
import { reportDropped, warnOfDropped, type DroppedReport } from "./report-dropped.ts";
import { prepare, type PrepareOptions } from "./prepare.ts";
import { writeEdition } from "./write-edition.ts";
import { collectLists } from "../edition/lists/collect-lists.ts";
import type { EditionInput } from "../edition/edition-input.ts";
import { makeEdition } from "../edition/make-edition.ts";
import type { Edition } from "../edition/reader/edition.ts";
import { openEdition } from "../edition/reader/open-edition.ts";
import { formerLists } from "../ledger/addresses/former-lists.ts";
import { freeze } from "../ledger/freeze.ts";
import { mintListId } from "../ledger/mint-id.ts";
import type { Reconciliation } from "../ledger/reconciliation.ts";
import { listPath } from "../model/addresses/paths.ts";
import type { Problem } from "../model/problem.ts";

export interface BuildOptions extends PrepareOptions {
  /** Whether the edition goes straight to subscribers: then what they are told is remembered. */
  readonly deploys?: boolean;
  /** Whether the clone is a person's, so that git may be told how ledgers are merged. */
  readonly setsUpGit?: boolean;
  /** Is told which other build is waited for. */
  readonly onWait?: (text: string) => void;
}

export interface BuildResult {
  /** What the cleaning took; absent when nothing was written. */
  readonly dropped?: DroppedReport;
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
  const release = await lock(generated, (text) => options.onWait?.(text));
  const scratch = new ScratchFile(join(generated, "scratch"));
  const bodies = new FreshBodies(scratch);
  const indexers = new IndexThreads(scratch);
  try {
    return await buildLocked({ ...options, bodies }, bodies, indexers);
  } finally {
    await indexers.end();
    scratch.close();
    release();
  }
}

async function buildLocked(
  options: BuildOptions,
  bodies: FreshBodies,
  { indexBlock }: IndexThreads,
): Promise<BuildResult> {
  const { root, mode, onProgress } = options;
  const { reconciliation: reconciled, start, ...prepared } = await prepare(options);
  const problems = [...prepared.problems];
  if (!reconciled || !start.ledger) return { done: false, problems, written: 0 };
  const frozen =
    mode === "frozen" ? freeze(start.ledger, reconciled, LEDGER, start.joined) : undefined;
  const reconciliation = frozen?.reconciliation ?? reconciled;
  problems.push(...(frozen?.problems ?? []));
  problems.push(...warnOfDropped(prepared.read.cleaned));
  const dropped = reportDropped(prepared.read.cleaned);
  const isStopped = (): boolean => stoppers(problems, mode).length > 0;
  if (isStopped()) return { done: false, problems, reconciliation, written: 0 };
  const { ledger } = reconciliation;
  const placed = placeMedia(reconciliation.articles, ledger.entries, prepared.ownPages);
  const { articles, ownPages } = placed;
  problems.push(...placed.problems);
  const lists = collectLists(articles);
  problems.push(...findCollisions(reconciliation, lists));

  onProgress?.("making the edition");
  const folder = join(root, EDITION);
  const related = rememberRelated(join(root, MEMORY));
  const index = rememberIndex(join(root, MEMORY, "index.json"), folder);
  const known = new KnownBodies(bodies, await openLast(folder));
  const next = followStart(start, ledger, mode);
  const pages = makeEdition({
    ...editionFacts({ ...reconciliation, articles }, next),
    ownPages,
    robots: await readText(root, ROBOTS),
    openapi: await rememberInterface(join(root, MEMORY, "interface.json")),
    lists,
    storedBody: (article) => known.storedBody(article),
    indexing: {
      ...{ ...index, indexBlock },
      // With addresses in it, it is another than the one that was parsed.
      placeOf: ({ digests, placed }) => (placed ? undefined : bodies.find(digests?.content ?? "")),
    },
    relate: related.relate,
  });
  const files = new Map([...pages, ...mediaFiles(root, [...articles, ...prepared.ownPages])]);
  problems.push(...checkLimits(files));
  if (isStopped()) return { done: false, problems, reconciliation, written: 0 };
  // First the ledger: an identity that is served must not be forgotten, whatever happens next.
  await keepLedger(root, mode, prepared.base, next);
  const written = await writeEdition(folder, files, onProgress);
  if (options.deploys) await keepDeployedLedger(root);
  if (options.setsUpGit) await setUpMergeDriver(root);
  prepared.read.remember();
  related.remember();
  index.remember();
  return { done: true, problems, reconciliation, written, dropped };
}

/** What an edition takes over from the ledger. */
function editionFacts(
  reconciliation: Reconciliation,
  { ledger, head }: NextLedger,
): Omit<EditionInput, "storedBody" | "relate" | "openapi"> {
  const { articles, removed, redirects, oldPaths, openSlice, lastChanged } = reconciliation;
  return {
    revision: ledger.revision,
    numbered: ledger.numbered,
    head,
    heads: ledger.heads,
    formerLists: formerLists(ledger),
    changed: lastChanged,
    ...{ articles, removed, redirects, oldPaths, openSlice },
    listId: (list) => mintListId(ledger.site, listPath(list)),
  };
}

/** The edition that is there; none when there never was one, or its manifest is not for us. */
function openLast(folder: string): Promise<Edition | undefined> {
  return openEdition((path) => readFile(join(folder, path))).catch(() => undefined);
}

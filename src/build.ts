/**
 * The build: reads articles/ and the ledger, parses, reconciles, writes the edition and the
 * ledger. The one place, beside the commands in cli/, that touches the file system, the clock
 * and chance; everything that decides anything is in the pure stages.
 */
import { randomUUID, createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import lockfile from "proper-lockfile";
import writeFileAtomic from "write-file-atomic";
import { describeInterface } from "./cli/describe-interface.ts";
import { readManuscripts } from "./cli/read-manuscripts.ts";
import { readSettings } from "./cli/read-settings.ts";
import { LEDGER, readText } from "./cli/read-sources.ts";
import { reportCollisions } from "./cli/report-collisions.ts";
import { writeEdition } from "./cli/write-edition.ts";
import { collectLists } from "./edition/collect-lists.ts";
import { makeEdition } from "./edition/make-edition.ts";
import { newLedger, type Ledger } from "./ledger/ledger.ts";
import { mintListId } from "./ledger/mint-id.ts";
import { printLedger } from "./ledger/print-ledger.ts";
import { readLedger } from "./ledger/read-ledger.ts";
import { reconcile, type Reconciliation } from "./ledger/reconcile.ts";
import { freeze } from "./ledger/freeze.ts";
import { listPath } from "./paths.ts";
import { hasErrors, type Problem } from "./problem.ts";

/**
 * `mint` writes the ledger; `frozen` refuses what would change it; `provisional` keeps the
 * identities of new sources in an ignored folder, for previews.
 */
export type BuildMode = "mint" | "frozen" | "provisional";

/** The folder of everything generated, ignored by git. */
export const GENERATED = ".broadsheet";
export const EDITION = `${GENERATED}/edition`;
/** What earlier builds parsed; it saves time and nothing else. */
export const MEMORY = `${GENERATED}/memory`;
/** Stands for the site of a ledger that cannot be read: its sources' problems are told all the same. */
const UNKNOWN_SITE = "00000000-0000-0000-0000-000000000000";
const PROVISIONAL = `${GENERATED}/provisional-ledger.json`;

export interface BuildOptions {
  /** The project's folder, which holds `articles/`. */
  readonly root: string;
  readonly mode: BuildMode;
  /** RFC 3339, UTC, whole seconds. */
  readonly now: string;
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
  await mkdir(generated, { recursive: true });
  // Git keeps no empty folder: a publication without articles may lack it.
  await mkdir(join(options.root, dirname(LEDGER)), { recursive: true });
  const release = await lockfile.lock(generated, {
    retries: { retries: 200, minTimeout: 50, maxTimeout: 500 },
  });
  try {
    return await buildLocked(options);
  } finally {
    await release();
  }
}

async function buildLocked({ root, mode, now }: BuildOptions): Promise<BuildResult> {
  const start = await readStart(root, mode);
  const site = start.ledger?.site ?? UNKNOWN_SITE;
  const read = await readManuscripts(root, site, MEMORY);
  const { manuscripts, unreadable } = read;
  const settings = await readSettings(root);
  const problems = [...settings.problems, ...read.problems, ...start.problems];
  if (!start.ledger) return { done: false, problems, written: 0 };

  const reconciled = reconcile({ ledger: start.ledger, manuscripts, unreadable, now });
  const frozen = mode === "frozen";
  const reconciliation = frozen
    ? freeze(start.ledger, reconciled, LEDGER, start.problems)
    : reconciled;
  problems.push(...reconciliation.problems);
  if (hasErrors(problems)) return { done: false, problems, reconciliation, written: 0 };

  const { ledger, articles, removed, redirects, openSlice } = reconciliation;
  const paths = new Map(ledger.entries.map(({ id, path }) => [id, path]));
  problems.push(...reportCollisions(collectLists(articles), ({ id }) => paths.get(id) ?? LEDGER));
  const files = makeEdition({
    revision: ledger.revision,
    changed: reconciliation.lastChanged,
    articles,
    removed,
    redirects,
    openSlice,
    openapi: describeInterface(),
    listId: (list) => mintListId(ledger.site, listPath(list)),
  });
  await keepLedger(root, mode, start, ledger);
  const written = await writeEdition(join(root, EDITION), files);
  await read.remember();
  return { done: true, problems, reconciliation, written };
}

interface Start {
  readonly ledger?: Ledger;
  readonly problems: readonly Problem[];
  /** The committed ledger's text, to see whether it changes. */
  readonly committed: string | undefined;
}

const NO_LEDGER: Problem = {
  file: LEDGER,
  severity: "error",
  rule: "ledger-frozen",
  message: "there is no ledger, and this build must not write one",
  hint: `run "npm run build" outside CI and commit ${LEDGER}`,
};

/** The ledger to go on from: the committed one, or under `provisional` what followed from it. */
async function readStart(root: string, mode: BuildMode): Promise<Start> {
  const committed = await readText(root, LEDGER);
  if (mode === "provisional") {
    const [base, ...lines] = ((await readText(root, PROVISIONAL)) ?? "").split("\n");
    const kept = base === digest(committed) ? readLedger(lines.join("\n"), PROVISIONAL) : undefined;
    if (kept?.ledger) return { ledger: kept.ledger, problems: [], committed };
  }
  if (committed === undefined) {
    const problems = mode === "frozen" ? [NO_LEDGER] : [];
    return { ledger: newLedger(randomUUID()), problems, committed };
  }
  return { ...readLedger(committed, LEDGER), committed };
}

async function keepLedger(
  root: string,
  mode: BuildMode,
  start: Start,
  ledger: Ledger,
): Promise<void> {
  const text = printLedger(ledger);
  if (mode === "provisional") {
    await writeFileAtomic(join(root, PROVISIONAL), `${digest(start.committed)}\n${text}`);
  } else if (mode === "mint" && text !== start.committed) {
    await writeFileAtomic(join(root, LEDGER), text);
  }
}

function digest(text: string | undefined): string {
  return createHash("sha256")
    .update(text ?? "")
    .digest("hex");
}

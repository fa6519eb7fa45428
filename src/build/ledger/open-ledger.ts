/**
 * The ledger that a build starts from: the committed one with all that is known of its past, or under
 * `provisional` one in an ignored folder that goes on from it.
 */
import { randomUUID } from "node:crypto";
import { headOf } from "../../ledger/head.ts";
import { newLedger, type Ledger } from "../../ledger/ledger.ts";
import { readLedger } from "../../ledger/file/read-ledger.ts";
import { digest } from "../../model/digest.ts";
import { hasErrors, type Problem } from "../../model/problem.ts";
import type { BuildMode } from "../build-mode.ts";
import { LEDGER, PROVISIONAL } from "../files/names.ts";
import { readBytes } from "../files/read-files.ts";
import { readDeployedLedger } from "./deployed-ledger.ts";
import { git } from "./git.ts";
import { ledgerHistory } from "./ledger-history.ts";
import { recall, type Past } from "./recall-past.ts";
import { LEDGER_RESTORED, NO_LEDGER, tellOfRecall, UNKNOWN_PAST } from "./tell-of-recall.ts";

/** The ledgers that there are, as UTF-8. */
export interface StartTexts {
  /** The ledger's file, or where that is gone or in conflict, what is known of it. */
  readonly committed: Buffer | undefined;
  /** Whether the file itself has these bytes. */
  readonly isFile: boolean;
  /** The SHA-256 of what is committed: it stands for the text, which may be large. */
  readonly base: string;
  /** What followed from the very ledger that is committed, provisionally. */
  readonly provisional: Buffer | undefined;
  readonly past: Past;
}

export interface Start {
  /** Absent when it cannot be read. */
  readonly ledger?: Ledger;
  /** The name of the file's state; absent when there is no file. */
  readonly head?: string;
  /** Whether the ledger is another than the file's, so that it must be written in any case. */
  readonly isNew: boolean;
  /** Whether it knows more than the file. */
  readonly joined: boolean;
  readonly problems: readonly Problem[];
}

export async function readStart(root: string, mode: BuildMode): Promise<StartTexts> {
  const [file, history, deployed] = await Promise.all([
    readBytes(root, LEDGER),
    ledgerHistory(root),
    readDeployedLedger(root),
  ]);
  const past: Past = { root, history, deployed };
  const isFile = file !== undefined && !(hasConflict(file) && history && history.stages.length > 0);
  const committed = isFile ? file : await lastKnown(past);
  const base = digest([committed ?? ""]);
  const kept = mode === "provisional" ? await readBytes(root, PROVISIONAL) : undefined;
  // Its first line says which ledger it goes on from.
  const goesOn = kept?.toString("latin1", 0, base.length) === base;
  const provisional = goesOn ? kept.subarray(base.length + 1) : undefined;
  return { committed, isFile, base, provisional, past };
}

function hasConflict(file: Buffer): boolean {
  return file.includes("\n<<<<<<< ") || file.includes("<<<<<<< ");
}

/** Our side of a merge, else what was committed last, else what was deployed last. */
async function lastKnown({ root, history, deployed }: Past): Promise<Buffer | undefined> {
  const [blob] = [...(history?.stages ?? []), ...(history?.blobs ?? [])];
  return blob === undefined ? deployed : Buffer.from(await git(root, "cat-file", "blob", blob));
}

/**
 * The publication's UUID as the head of the ledger states it, so that parsing can begin before all
 * of the ledger is read; a new one where there is no ledger. To be compared with what is read then.
 */
export function foretellSite({ committed, provisional }: StartTexts): string {
  const head = (committed ?? provisional)?.subarray(0, 200).toString() ?? "";
  return /^"site": "([0-9a-f-]{36})",$/m.exec(head)?.[1] ?? randomUUID();
}

/** `site` is that of a publication which has no ledger yet. */
export async function openStart(texts: StartTexts, mode: BuildMode, site: string): Promise<Start> {
  const { committed, provisional, past, isFile } = texts;
  const kept = provisional && readLedger(provisional, PROVISIONAL).ledger;
  if (kept) return { ledger: kept, isNew: false, joined: false, problems: [] };
  if (!committed) return { ...startAnew(site, mode, past), isNew: true, joined: false };
  const read = readLedger(committed, LEDGER);
  if (!read.ledger) return { ...read, isNew: false, joined: false };
  const head = headOf(committed);
  const recalled = await recall({ ledger: read.ledger, byHand: read.byHand }, head, past);
  const joined = recalled.ledger !== read.ledger;
  return {
    ledger: recalled.ledger,
    head,
    isNew: joined || read.outdated || !isFile,
    joined,
    problems: [...(isFile ? [] : [LEDGER_RESTORED]), ...tellOfRecall(recalled)],
  };
}

function startAnew(
  site: string,
  mode: BuildMode,
  { history }: Past,
): { ledger?: Ledger; problems: Problem[] } {
  if (mode === "frozen") return { ledger: newLedger(site), problems: [NO_LEDGER] };
  const problems = history?.shallow === true && mode === "mint" ? [UNKNOWN_PAST] : [];
  return hasErrors(problems) ? { problems } : { ledger: newLedger(site), problems };
}

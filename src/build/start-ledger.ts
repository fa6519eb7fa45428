/**
 * The ledger that a build starts from, and where it keeps the next one: the committed ledger, or
 * under `provisional` one in an ignored folder that goes on from it.
 */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { newLedger, type Ledger } from "../ledger/ledger.ts";
import { ledgerBytes } from "../ledger/print-ledger.ts";
import { readLedger } from "../ledger/read-ledger.ts";
import { digest } from "../model/digest.ts";
import type { Problem } from "../model/problem.ts";
import { GENERATED, LEDGER } from "./files/names.ts";
import { readBytes } from "./files/read-files.ts";

const PROVISIONAL = `${GENERATED}/provisional-ledger.json`;

/**
 * `mint` writes the ledger; `frozen` refuses what would change it; `provisional` keeps the
 * identities of new sources in an ignored folder, for previews.
 */
export type BuildMode = "mint" | "frozen" | "provisional";

/** The ledgers that there are, as UTF-8. */
export interface StartTexts {
  readonly committed: Buffer | undefined;
  /** The SHA-256 of what is committed: it stands for the text, which may be large. */
  readonly base: string;
  /** What followed from the very ledger that is committed, provisionally. */
  readonly provisional: Buffer | undefined;
}

export async function readStart(root: string, mode: BuildMode): Promise<StartTexts> {
  const committed = await readBytes(root, LEDGER);
  const base = digest([committed ?? ""]);
  const kept = mode === "provisional" ? await readBytes(root, PROVISIONAL) : undefined;
  // Its first line says which ledger it goes on from.
  const goesOn = kept?.toString("latin1", 0, base.length) === base;
  return { committed, base, provisional: goesOn ? kept.subarray(base.length + 1) : undefined };
}

/**
 * The publication's UUID as the head of the ledger states it, so that parsing can begin before all
 * of the ledger is read; a new one where there is no ledger. To be compared with what is read then.
 */
export function foretellSite({ committed, provisional }: StartTexts): string {
  const head = (committed ?? provisional)?.subarray(0, 200).toString() ?? "";
  return /^"site": "([0-9a-f-]{36})",$/m.exec(head)?.[1] ?? randomUUID();
}

const NO_LEDGER: Problem = {
  file: LEDGER,
  severity: "error",
  rule: "ledger-frozen",
  message: "there is no ledger, and this build must not write one",
  hint: `run "npm run build" outside CI and commit ${LEDGER}`,
};

/** No ledger when it cannot be read. `site` is that of a publication which has none yet. */
export function openStart(
  { committed, provisional }: StartTexts,
  mode: BuildMode,
  site: string,
): { readonly ledger?: Ledger; readonly problems: readonly Problem[] } {
  const kept = provisional && readLedger(provisional.toString(), PROVISIONAL).ledger;
  if (kept) return { ledger: kept, problems: [] };
  if (committed) return readLedger(committed.toString(), LEDGER);
  return { ledger: newLedger(site), problems: mode === "frozen" ? [NO_LEDGER] : [] };
}

/** Writes the ledger that follows from `base` where it belongs in this mode; frozen, nowhere. */
export async function keepLedger(
  root: string,
  mode: BuildMode,
  base: StartTexts["base"],
  ledger: Ledger,
): Promise<void> {
  if (mode === "frozen") return;
  const next = ledgerBytes(ledger);
  if (mode === "provisional") {
    await writeFileAtomic(join(root, PROVISIONAL), Buffer.concat([Buffer.from(`${base}\n`), next]));
  } else if (digest([next]) !== base) await writeFileAtomic(join(root, LEDGER), next);
}

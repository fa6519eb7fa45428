/** The ledger that follows from what a build started with: its bytes, and the file that it is written to. */
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { headOf } from "../../ledger/head.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { ledgerBytes } from "../../ledger/file/print-ledger.ts";
import { digest } from "../../model/digest.ts";
import type { BuildMode } from "../build-mode.ts";
import { LEDGER, PROVISIONAL } from "../files/names.ts";
import type { Start } from "./open-ledger.ts";

/** The ledger that follows from a start, ready to be kept. */
export interface NextLedger {
  /** With the heads of all that it goes on from. */
  readonly ledger: Ledger;
  readonly head: string;
  /** Absent when it is the very file that is there. */
  readonly bytes?: Buffer;
}

export function followStart(start: Start, next: Ledger, mode: BuildMode): NextLedger {
  const { head } = start;
  const stays = mode === "frozen" || (next === start.ledger && !start.isNew);
  if (head !== undefined && stays) return { ledger: next, head };
  const isNamed = head === undefined || next.heads.includes(head);
  const ledger = isNamed ? next : { ...next, heads: [...next.heads, head] };
  const bytes = ledgerBytes(ledger);
  return { ledger, head: headOf(bytes), bytes };
}

/** Writes it where it belongs in this mode; frozen, nowhere. */
export async function keepLedger(
  root: string,
  mode: BuildMode,
  base: string,
  { bytes }: NextLedger,
): Promise<void> {
  if (mode === "frozen" || bytes === undefined) return;
  if (mode === "provisional") {
    const kept = Buffer.concat([Buffer.from(`${base}\n`), bytes]);
    await writeFileAtomic(join(root, PROVISIONAL), kept);
  } else if (digest([bytes]) !== base) await writeFileAtomic(join(root, LEDGER), bytes);
}

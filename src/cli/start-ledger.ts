/**
 * The ledger that a build starts from, and where it keeps the next one: the committed ledger, or
 * under `provisional` one in an ignored folder that goes on from it.
 */
import { createHash, randomUUID } from "node:crypto";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { BuildMode } from "../build.ts";
import { newLedger, type Ledger } from "../ledger/ledger.ts";
import { printLedger } from "../ledger/print-ledger.ts";
import { readLedger } from "../ledger/read-ledger.ts";
import type { Problem } from "../problem.ts";
import { LEDGER, readText } from "./read-sources.ts";

const PROVISIONAL = ".broadsheet/provisional-ledger.json";

export interface StartTexts {
  readonly committed: string | undefined;
  /** What followed from the very ledger that is committed, provisionally. */
  readonly provisional: string | undefined;
}

export async function readStart(root: string, mode: BuildMode): Promise<StartTexts> {
  const committed = await readText(root, LEDGER);
  if (mode !== "provisional") return { committed, provisional: undefined };
  const [base, ...lines] = ((await readText(root, PROVISIONAL)) ?? "").split("\n");
  return {
    committed,
    provisional: base === digest(committed) ? lines.join("\n") : undefined,
  };
}

/**
 * The publication's UUID as the head of the ledger states it, so that parsing can begin before all
 * of the ledger is read; a new one where there is no ledger. To be compared with what is read then.
 */
export function foretellSite({ committed, provisional }: StartTexts): string {
  const head = (committed ?? provisional)?.slice(0, 200) ?? "";
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
  const kept = provisional === undefined ? undefined : readLedger(provisional, PROVISIONAL).ledger;
  if (kept) return { ledger: kept, problems: [] };
  if (committed !== undefined) return readLedger(committed, LEDGER);
  return { ledger: newLedger(site), problems: mode === "frozen" ? [NO_LEDGER] : [] };
}

/** Writes the next ledger where it belongs in this mode; frozen, nowhere. */
export async function keepLedger(
  root: string,
  mode: BuildMode,
  { committed }: StartTexts,
  ledger: Ledger,
): Promise<void> {
  if (mode === "frozen") return;
  const text = printLedger(ledger);
  if (mode === "provisional") {
    await writeFileAtomic(join(root, PROVISIONAL), `${digest(committed)}\n${text}`);
  } else if (text !== committed) {
    await writeFileAtomic(join(root, LEDGER), text);
  }
}

function digest(text: string | undefined): string {
  return createHash("sha256")
    .update(text ?? "")
    .digest("hex");
}

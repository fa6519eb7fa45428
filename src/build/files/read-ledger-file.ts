/** Reads the ledger of a publication from its folder. */
import { readLedger } from "../../ledger/file/read-ledger.ts";
import { LEDGER } from "./names.ts";
import { readText } from "./read-files.ts";

/** Undefined where there is none yet; without a ledger, but with problems, where it cannot be read. */
export async function readLedgerFile(
  root: string,
): Promise<ReturnType<typeof readLedger> | undefined> {
  const text = await readText(root, LEDGER);
  return text === undefined ? undefined : readLedger(text, LEDGER);
}

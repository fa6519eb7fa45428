/** Reads the ledger of a publication from its folder. */
import { readLedger } from "../../ledger/file/read-ledger.ts";
import { LEDGER } from "./names.ts";
import { readBytes } from "./read-files.ts";

/** Undefined where there is none yet; without a ledger, but with problems, where it cannot be read. */
export async function readLedgerFile(
  root: string,
): Promise<ReturnType<typeof readLedger> | undefined> {
  const bytes = await readBytes(root, LEDGER);
  return bytes && readLedger(bytes, LEDGER);
}

/**
 * The ledger of the last edition that was built here to be deployed: after `git reset` or a lost
 * working tree, it is all that knows what subscribers were told.
 */
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { GENERATED, LEDGER } from "../files/names.ts";
import { readBytes } from "../files/read-files.ts";

const FILE = `${GENERATED}/deployed-ledger.json`;

export function readDeployedLedger(root: string): Promise<Buffer | undefined> {
  return readBytes(root, FILE);
}

export async function keepDeployedLedger(root: string): Promise<void> {
  const ledger = await readBytes(root, LEDGER);
  if (ledger) await writeFileAtomic(join(root, FILE), ledger);
}

/** How far a publication's ledger went, for comparing it with a live site. */
import { headOf } from "../../ledger/head.ts";
import { mintListId } from "../../ledger/mint-id.ts";
import { readLedger } from "../../ledger/file/read-ledger.ts";
import { listPath, SITE_LIST } from "../../model/addresses/paths.ts";
import { LEDGER } from "../files/names.ts";
import { readBytes } from "../files/read-files.ts";

export interface LedgerProgress {
  readonly revision: number;
  readonly head: string;
  /** The heads of all ledgers that it goes on from. */
  readonly heads: readonly string[];
  /** The id of the site's feeds; absent where there is no ledger. */
  readonly publication?: string;
}

const NOTHING: LedgerProgress = { revision: 0, head: "0".repeat(10), heads: [] };

/** Where there is no ledger, or none that can be read, nothing was published. */
export async function ledgerProgress(root: string): Promise<LedgerProgress> {
  const bytes = await readBytes(root, LEDGER);
  const ledger = bytes && readLedger(bytes, LEDGER).ledger;
  if (!bytes || !ledger) return NOTHING;
  const { revision, heads, site } = ledger;
  return {
    revision,
    head: headOf(bytes),
    heads,
    publication: mintListId(site, listPath(SITE_LIST)),
  };
}

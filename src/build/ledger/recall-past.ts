/**
 * The ledger of a folder in, the same with all that was ever known of it out: what git committed, what
 * this machine deployed, and the other side of a merge. What the ledger goes on from, by its heads,
 * is not read again.
 */
import { headOf, headOfBlob } from "../../ledger/head.ts";
import { joinLedgers, type Joined, type KnownLedger } from "../../ledger/join/join-ledgers.ts";
import type { Entry, Ledger } from "../../ledger/ledger.ts";
import { readLedger } from "../../ledger/file/read-ledger.ts";
import { LEDGER } from "../files/names.ts";
import { askGit } from "./git.ts";
import type { LedgerHistory } from "./ledger-history.ts";

/** Where the ledgers of the past are. */
export interface Past {
  readonly root: string;
  readonly history: LedgerHistory | undefined;
  readonly deployed: Buffer | undefined;
}

export interface Recalled extends Joined {
  /** Whether a person or a merge tool wrote the ledger last. */
  readonly byHand: boolean;
  /** Whether the branch upstream has a ledger that this one does not go on from. */
  readonly behind: boolean;
  /** Whether a merge is going on: then the other side is no past. */
  readonly merging: boolean;
}

/** `head` is that of the ledger's own file. The very same ledger when nothing else is known. */
export async function recall(
  { ledger, byHand }: { readonly ledger: Ledger; readonly byHand: boolean },
  head: string,
  past: Past,
): Promise<Recalled> {
  const joined = { ledger, recalled: [] as Entry[], renumbered: 0 };
  const join = (other: KnownLedger): void => {
    const next = joinLedgers(joined.ledger, [other]);
    joined.ledger = next.ledger;
    joined.recalled.push(...next.recalled);
    joined.renumbered += next.renumbered;
  };
  // Whatever one of them goes on from is known with it.
  const isKnown = (name: string): boolean => name === head || joined.ledger.heads.includes(name);
  for await (const { text, head: name } of unknownLedgers(past, isKnown)) {
    const other = readLedger(text, LEDGER).ledger;
    // Another publication's, as after "npm run init", or one that never could be built from.
    if (other?.site === ledger.site) join({ ledger: other, head: name });
  }
  // Nothing tells which entries were edited: it could be all of them.
  if (byHand && joined.ledger === ledger) {
    join({ ledger: { ...ledger, entries: [], removed: [], heads: [] }, head });
  }
  const merging = (past.history?.stages.length ?? 0) > 0;
  const { heads } = joined.ledger;
  const ahead = (past.history?.ahead ?? []).map(headOfBlob).filter((name) => !heads.includes(name));
  return { ...joined, byHand, merging, behind: !merging && ahead.length > 0 };
}

/** One after the other, the newest first: each may make others known. */
async function* unknownLedgers(
  { root, history, deployed }: Past,
  isKnown: (head: string) => boolean,
): AsyncGenerator<{ text: string | Buffer; head: string }> {
  for (const blob of new Set([...(history?.stages ?? []), ...(history?.blobs ?? [])])) {
    const head = headOfBlob(blob);
    const text = isKnown(head) ? undefined : await askGit(root, "cat-file", "blob", blob);
    if (text !== undefined) yield { text, head };
  }
  if (!deployed) return;
  const head = headOf(deployed);
  if (!isKnown(head)) yield { text: deployed, head };
}

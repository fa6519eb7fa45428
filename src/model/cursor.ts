/**
 * The cursor of `/changes.json`, both ways: how far a client has read, and the head of the ledger that
 * it read, by which a history that is not ours is told apart. To clients it means nothing.
 */

export interface Cursor {
  /** The revision up to which the client has read. */
  readonly since: number;
  /** The revision that it knew before the first page of this walk. */
  readonly from: number;
  /** Absent in the plain numbers of earlier versions. */
  readonly head?: string;
}

export function printCursor({ since, from, head }: Cursor): string {
  if (head === undefined) return String(since);
  return from === since ? `${since}.${head}` : `${since}.${head}.${from}`;
}

/** Undefined for what never was a cursor. */
export function readCursor(text: string): Cursor | undefined {
  const found = /^(\d{1,15})(?:\.([0-9a-f]{10})(?:\.(\d{1,15}))?)?$/.exec(text);
  if (!found) return undefined;
  const [, since = "0", head, from = since] = found;
  if (Number(from) > Number(since)) return undefined;
  return {
    since: Number(since),
    from: Number(from),
    ...(head === undefined ? {} : { head }),
  };
}

/**
 * What subscribers know of an article: the ground that a plan compares on. From a ledger all of it
 * is known, from a running site what `/changes.json` tells.
 */
import type { Ledger } from "./ledger.ts";

export interface Published {
  readonly id: string;
  readonly slug: string;
  readonly removed: boolean;
  /** Absent for what a running site has removed. */
  readonly title?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly path?: string;
  readonly contentHash?: string;
  readonly sourceHash?: string;
  readonly sketch?: string;
}

export function publishedIn(ledger: Ledger): Published[] {
  return [
    ...ledger.entries.map((entry) => ({ ...entry, removed: false })),
    ...ledger.removed.map((entry) => ({ ...entry, removed: true })),
  ];
}

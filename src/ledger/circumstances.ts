/** What a reconciliation goes by, besides the manuscripts. */
import type { Ledger } from "./ledger.ts";
import type { PathBook } from "./addresses/ask-paths.ts";
import type { SlugBook } from "./addresses/slug-book.ts";

export interface Circumstances {
  readonly ledger: Ledger;
  readonly now: string;
  /** The time that changes are dated with: after the last change, whatever the clock says. */
  readonly stamp: string;
  readonly slugs: SlugBook;
  readonly paths: PathBook;
}

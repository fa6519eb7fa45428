/** What a publication's ledger promises of its site: which articles are there, and which were. */

export interface PromisedArticle {
  readonly id: string;
  /** The source, for the publisher who reads the report. */
  readonly path: string;
  readonly slug: string;
  readonly formerSlugs: readonly string[];
  /** The path of its address, where that does not follow from the slug; whole paths that redirect. */
  readonly permalink?: string;
  readonly paths?: readonly string[];
  /** The revision since which this is so. */
  readonly revision: number;
}

export interface Promises {
  readonly entries: readonly PromisedArticle[];
  readonly removed: readonly PromisedArticle[];
}

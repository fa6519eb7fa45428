/** What a build may do to the ledger. */

/**
 * `mint` writes it; `frozen` refuses what would change it; `provisional` keeps the identities of new
 * sources in an ignored folder, for previews.
 */
export type BuildMode = "mint" | "frozen" | "provisional";

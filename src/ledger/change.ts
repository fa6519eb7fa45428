/**
 * What one reconciliation did to the ledger, change by change. An article can have several: a
 * source that was renamed and edited gives `renamed` and `updated`.
 */

interface Changed {
  readonly path: string;
  readonly title: string;
  readonly id: string;
}

/** From `renamed` on, subscribers notice nothing but other bytes. */
export type Change =
  | (Changed & { readonly kind: "new"; readonly slug: string })
  /** Source and content changed: `updated` moves. `retitledFrom` when the title is another. */
  | (Changed & { readonly kind: "updated"; readonly retitledFrom?: string })
  /** The stated date changed. */
  | (Changed & { readonly kind: "redated"; readonly from: string; readonly to: string })
  /** Front matter asked for another slug. */
  | (Changed & { readonly kind: "reslugged"; readonly from: string; readonly to: string })
  | (Changed & { readonly kind: "removed"; readonly reason: "deleted" | "draft" })
  /** A removed text came back, with its old identity. */
  | (Changed & { readonly kind: "returned" })
  /** Front matter added slugs that redirect. */
  | (Changed & { readonly kind: "aliased"; readonly aliases: readonly string[] })
  /** The source's file has another name. */
  | (Changed & { readonly kind: "renamed"; readonly from: string })
  /** A better parser publishes the same source differently: `updated` stays. */
  | (Changed & { readonly kind: "reparsed" })
  /** The source's bytes changed, and nothing of what is published. */
  | (Changed & { readonly kind: "touched" });

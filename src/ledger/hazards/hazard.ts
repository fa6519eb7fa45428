/** A hazard: something that subscribers would suffer from, told before it happens. */
import type { Problem } from "../../model/problem.ts";

export interface Hazard extends Problem {
  /** What exactly is told: accepted, the same hazard of something else is told again. */
  readonly mark: string;
}

/** The file of what concerns the whole publication. */
export const LEDGER = "articles/ledger.json";

export function hazard(
  told: Pick<Hazard, "file" | "rule" | "message" | "mark"> & { readonly hint: string },
): Hazard {
  const { file, rule, hint } = told;
  const accept = `npm run plan -- --accept "${rule}:${file}"`;
  return { ...told, severity: "error", hint: `${hint}; or accept it: ${accept}` };
}

/** A share, 0 to 1, as messages say it. */
export function percentOf(share: number): string {
  return `${Math.round(share * 100)}%`;
}

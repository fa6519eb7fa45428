/** Where a live site stands against the ledger that is here, asked without reading all its changes. */
import type { LedgerProgress } from "../build/ledger/ledger-progress.ts";
import { printCursor } from "../model/cursor.ts";
import { changesPath } from "../model/addresses/paths.ts";
import { makeAsk, NoAnswer } from "../verify/ask.ts";
import { parseJson } from "../verify/read-answer.ts";

export type Live =
  /** The site goes on from the ledger, or shows it. */
  | { readonly revision: number }
  /** The ledger goes on from what the site shows. */
  | { readonly behind: true }
  /** Neither: the site shows another history. */
  | { readonly elsewhere: number }
  /** Another publication is there. */
  | { readonly other: true }
  /**
   * Why nobody can tell: nothing answers there, or nothing of ours, or, `failing`, something that may
   * well be ours.
   */
  | { readonly unknown: string; readonly failing: boolean };

/** What may be in an answer of `/changes.json`. */
interface Page {
  readonly revision?: unknown;
  readonly cursor?: unknown;
  readonly publication?: unknown;
}

export async function liveRevision(
  origin: string,
  ours: LedgerProgress,
  timeout = 20_000,
): Promise<Live> {
  try {
    const { revision, head } = ours;
    const cursor = printCursor({ since: revision, from: revision, head });
    const { url, status, headers, body } = await makeAsk(timeout)(origin + changesPath(cursor));
    const moved = URL.parse(headers.get("Location") ?? "", url)?.origin;
    if ([301, 308].includes(status) && moved !== undefined && moved !== origin) {
      return await liveRevision(moved, ours, timeout);
    }
    const page = parseJson(body) as Page | undefined;
    if (status === 200 && isOther(page, ours)) return { other: true };
    if (status === 200 && typeof page?.revision === "number") return { revision: page.revision };
    // A cursor that is not of the site's history is a conflict to it; earlier versions know no heads.
    if (status === 409 || status === 400) return await compareHeads(origin, ours, timeout);
    return { unknown: `${url} answers ${status}`, failing: status >= 500 };
  } catch (error) {
    if (error instanceof NoAnswer) return { unknown: error.message, failing: false };
    throw error;
  }
}

async function compareHeads(origin: string, ours: LedgerProgress, timeout: number): Promise<Live> {
  const { url, status, body } = await makeAsk(timeout)(origin + changesPath());
  const page = parseJson(body) as Page | undefined;
  if (status === 200 && isOther(page, ours)) return { other: true };
  if (status !== 200 || typeof page?.revision !== "number") {
    return { unknown: `${url} answers ${status}`, failing: status >= 500 };
  }
  const { revision, cursor } = page;
  if (typeof cursor !== "string") {
    return revision > ours.revision ? { elsewhere: revision } : { behind: true };
  }
  const [, head = ""] = cursor.split(".");
  return ours.heads.includes(head) ? { behind: true } : { elsewhere: revision };
}

/** Earlier versions do not say whose site it is. Without a ledger, nothing was published from here. */
function isOther(page: Page | undefined, { publication }: LedgerProgress): boolean {
  const live = page?.publication;
  return typeof live === "string" && live !== publication;
}

/** Which revision of the ledger a live site shows, asked without reading all its changes. */
import { changesPath } from "../model/paths.ts";
import { makeAsk, NoAnswer } from "../verify/ask.ts";
import { parseJson } from "../verify/read-answer.ts";

export type Live =
  /** The site is where the ledger is, or ahead of it. */
  | { readonly revision: number }
  /** The site shows an earlier revision. */
  | { readonly behind: true }
  /**
   * Why nobody can tell: nothing answers there, or nothing of ours, or, `failing`, something that may
   * well be ours.
   */
  | { readonly unknown: string; readonly failing: boolean };

export async function liveRevision(origin: string, ours: number, timeout = 20_000): Promise<Live> {
  try {
    const { url, status, headers, body } = await makeAsk(timeout)(origin + changesPath(ours));
    // A cursor ahead of the site is a conflict to it.
    if (status === 409) return { behind: true };
    const moved = URL.parse(headers.get("Location") ?? "", url)?.origin;
    if (status === 308 && moved !== undefined && moved !== origin) {
      return await liveRevision(moved, ours, timeout);
    }
    const page = parseJson(body) as { revision?: unknown } | undefined;
    if (status === 200 && typeof page?.revision === "number") return { revision: page.revision };
    return { unknown: `${url} answers ${status}`, failing: status >= 500 };
  } catch (error) {
    if (error instanceof NoAnswer) return { unknown: error.message, failing: false };
    throw error;
  }
}

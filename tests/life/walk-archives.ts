/** A walk through a feed's history: the subscription document, then what came before (RFC 5005, 4). */
import { expect } from "vitest";
import { feedPath, SITE_LIST, type Format } from "../../src/model/addresses/paths.ts";
import type { ReadEntry } from "../feeds/read-back/read-entry.ts";
import { readFeed } from "./read-feed.ts";
import type { Served } from "./subscription.ts";

/** Every entry on the way, newest first. `meanwhile` runs between two requests. */
export async function walkArchives(
  served: Served,
  format: Format,
  meanwhile?: () => Promise<void>,
): Promise<ReadEntry[]> {
  const found: ReadEntry[] = [];
  const seen = new Set<string>();
  let next: string | undefined = feedPath(SITE_LIST, format);
  while (next !== undefined) {
    expect(seen.has(next), `${next} once more`).toBe(false);
    seen.add(next);
    const response = await served.fetch(next);
    expect(response.status, next).toBe(200);
    const { entries, before } = readFeed(await response.text(), format);
    found.push(...entries);
    next = before;
    if (next !== undefined) await meanwhile?.();
  }
  return found;
}

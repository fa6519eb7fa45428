/** Reads what a running Broadsheet has published, through its `/changes.json`, page by page. */
import { z } from "zod";
import type { Published } from "../ledger/published.ts";

const page = z.object({
  revision: z.int(),
  items: z.array(
    z.object({
      id: z.string(),
      url: z.url(),
      state: z.enum(["new", "changed", "removed"]),
      title: z.string().optional(),
      published: z.string().optional(),
      updated: z.string().optional(),
    }),
  ),
  /** The address of the next page; absent on the last. */
  next: z.string().optional(),
});

/** For one page, in milliseconds: a server that is silent must not hold a deployment. */
const TIMEOUT = 20_000;

/** `site` is any address of the site. Throws when it does not answer as a Broadsheet does. */
export async function readChanges(site: URL): Promise<Published[]> {
  const known = new Map<string, Published>();
  const asked = new Set<string>();
  let address: URL | undefined = new URL("/changes.json?since=0", site);
  while (address) {
    if (asked.has(address.href)) throw new Error(`${address.href} leads to itself`);
    asked.add(address.href);
    const response: Response = await fetch(address, {
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (!response.ok) throw new Error(`${address.href} answers ${response.status}`);
    const { items, next } = page.parse(await response.json());
    for (const { state, url, ...item } of items) {
      const { title, published, updated } = item;
      known.set(item.id, {
        id: item.id,
        slug: slugIn(url),
        removed: state === "removed",
        ...(title === undefined ? {} : { title }),
        ...(published === undefined ? {} : { published }),
        ...(updated === undefined ? {} : { updated }),
      });
    }
    // The path is the site's, the host the one that was asked: behind a proxy they may differ.
    address = next === undefined ? undefined : new URL(new URL(next, site).search, address);
  }
  return [...known.values()];
}

function slugIn(url: string): string {
  return decodeURIComponent(new URL(url).pathname.split("/").at(-1) ?? "");
}

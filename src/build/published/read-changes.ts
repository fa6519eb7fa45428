/** Reads what a running Broadsheet has published, through its `/changes.json`. */
import type { Holdings } from "../../ledger/hazards/published.ts";
import type { LiveFacts } from "./live-hazards.ts";
import { walkChanges } from "../../verify/walk-changes.ts";

/** Milliseconds per page: a silent server must not hold up a deployment. */
const TIMEOUT = 20_000;

/** `site` is any address of the site. Throws when it does not answer as a Broadsheet does. */
export async function readChanges(site: URL): Promise<Holdings & LiveFacts> {
  let clockAhead: number | undefined;
  const { items, publication, cursor } = await walkChanges(async (place) => {
    // The path is the site's, the host the one that was asked: behind a proxy they may differ.
    const { pathname, search } = new URL(place, site);
    const url = new URL(pathname + search, site).href;
    const response = await fetch(url, {
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(TIMEOUT),
    });
    clockAhead ??= secondsAhead(response.headers);
    return { url, status: response.status, body: await response.text() };
  });
  const [, head] = cursor.split(".");
  return {
    ...(publication === undefined ? {} : { feedId: publication }),
    ...(head === undefined ? {} : { head }),
    ...(clockAhead === undefined ? {} : { clockAhead }),
    articles: items.map(({ state, id, url, title, published, updated, section, tags }) => ({
      ...{ id, slug: slugIn(url), removed: state === "removed" },
      ...(title === undefined ? {} : { title }),
      ...(published === undefined ? {} : { published }),
      ...(updated === undefined ? {} : { updated }),
      ...(section === undefined ? {} : { section }),
      ...(tags === undefined ? {} : { tags }),
    })),
  };
}

/** A cache's answer was made `Age` seconds ago (RFC 9111, 5.1). */
function secondsAhead(headers: Headers): number | undefined {
  const made = Date.parse(headers.get("Date") ?? "");
  if (Number.isNaN(made)) return undefined;
  return Date.now() / 1000 - made / 1000 - Number(headers.get("Age") ?? 0);
}

function slugIn(url: string): string {
  return decodeURIComponent(new URL(url).pathname.split("/").at(-1) ?? "");
}

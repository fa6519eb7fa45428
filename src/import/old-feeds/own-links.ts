/**
 * The links that a feed gives its entries in, which of them is the entry's own address out, and which
 * leads to what it is about: entries of link blogs name another site first.
 */
import { oldPathOf } from "../../model/addresses/old-path.ts";

export interface Links {
  /** The entry's address at the old site. */
  readonly link?: string | undefined;
  /** What it links to, elsewhere. */
  readonly external?: string | undefined;
}

/** `homes` are addresses of the site itself: its page, its feed. `entries` have their links by rank. */
export function ownLinks(
  homes: readonly (string | undefined)[],
  entries: readonly (readonly (string | undefined)[])[],
): Links[] {
  const named = new Set(homes.flatMap(hostOf));
  const isNamed = entries.flat().some((link) => hostOf(link).some((host) => named.has(host)));
  const hosts = isNamed ? named : usualHost(entries);
  const isOwn = (link: string): boolean =>
    hosts.size === 0 || hostOf(link).every((host) => hosts.has(host));
  return entries.map((links) => {
    const given = links.filter((one) => one !== undefined);
    const link = given.find(isOwn);
    // The same path at another host is the site itself, under the name that its system gave it.
    const own = link === undefined ? undefined : oldPathOf(link);
    const external = given.find((one) => !isOwn(one) && oldPathOf(one) !== own);
    return { link, external };
  });
}

/** The host of more than half of all entries, which may be another than the feed names. */
function usualHost(entries: readonly (readonly (string | undefined)[])[]): ReadonlySet<string> {
  const hosts = entries.flatMap(([first]) => hostOf(first));
  const counts = Map.groupBy(hosts, (host) => host);
  return new Set([...counts].flatMap(([host, all]) => (all.length > hosts.length / 2 ? host : [])));
}

/** None of an address that is relative, or no address. */
function hostOf(address: string | undefined): string[] {
  const host = URL.parse(address ?? "")?.hostname.replace(/^www\./u, "") ?? "";
  return host === "" ? [] : [host];
}

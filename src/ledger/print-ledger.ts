/**
 * A ledger in, the text of `articles/ledger.json` out: a header, then one entry a line. Entries are
 * sorted by id, because ids are spread evenly: two branches that add articles seldom write
 * neighbouring lines, which git could not merge. The same ledger gives the same bytes.
 */
import { createHash } from "node:crypto";
import type { Entry, Ledger, RemovedEntry } from "./ledger.ts";
import { compare } from "./instant.ts";

export function printLedger(ledger: Ledger): string {
  const entries = lines(ledger.entries);
  const removed = lines(ledger.removed);
  return [
    "{",
    `"version": ${ledger.version},`,
    `"site": ${JSON.stringify(ledger.site)},`,
    `"revision": ${ledger.revision},`,
    `"digest": ${JSON.stringify(digest(ledger, entries, removed))},`,
    `"entries": [${entries}],`,
    `"removed": [${removed}]`,
    "}",
    "",
  ].join("\n");
}

/**
 * The header's digest: it shows a ledger that something other than the build wrote. Made from the
 * meaning and not from the bytes, so that a checkout with other line ends is no edit.
 */
export function ledgerDigest(ledger: Ledger): string {
  return digest(ledger, lines(ledger.entries), lines(ledger.removed));
}

function digest(ledger: Ledger, entries: string, removed: string): string {
  return createHash("sha256")
    .update(`${ledger.version} ${ledger.site} ${ledger.revision}\n`)
    .update(entries)
    .update("\n\n")
    .update(removed)
    .digest("hex")
    .slice(0, 32);
}

function lines(entries: readonly (Entry | RemovedEntry)[]): string {
  if (entries.length === 0) return "";
  const sorted = entries.toSorted((a, b) => compare(a.id, b.id));
  return `\n${sorted.map(line).join(",\n")}\n`;
}

function line(entry: Entry | RemovedEntry): string {
  return JSON.stringify({
    path: entry.path,
    title: entry.title,
    id: entry.id,
    slug: entry.slug,
    formerSlugs: entry.formerSlugs,
    published: entry.published,
    publishedStated: entry.publishedStated,
    updated: entry.updated,
    arrived: entry.arrived,
    slice: entry.slice,
    revision: entry.revision,
    changed: entry.changed,
    sourceHash: entry.sourceHash,
    contentHash: entry.contentHash,
    sketch: entry.sketch,
    ...("removed" in entry ? { removed: entry.removed, reason: entry.reason } : {}),
  });
}

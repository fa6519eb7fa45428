/**
 * The bytes of a ledger as a build printed it in, its entries out, and apart from them the JSON of all
 * else. Line by line: as one text and one value, a large ledger would be held three times.
 */
import type { Entry, RemovedEntry } from "../ledger.ts";
import type { StoredEntry } from "./ledger-schema.ts";
import { readEntry } from "./stored-entry.ts";

const ENTRY = '{"id":';

/** Entries of version 1, whose lines begin otherwise, are in the value. */
export function parseLines(ledger: Buffer): {
  value: unknown;
  entries: readonly (Entry | RemovedEntry)[];
} {
  const rest: string[] = [];
  const entries: (Entry | RemovedEntry)[] = [];
  for (const line of linesIn(ledger)) {
    if (!line.startsWith(ENTRY)) rest.push(line);
    else entries.push(readEntry(JSON.parse(line.replace(/,$/, "")) as StoredEntry));
  }
  return { value: JSON.parse(rest.join("\n")), entries };
}

function* linesIn(text: Buffer): Generator<string> {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf("\n", start);
    yield text.toString("utf8", start, end < 0 ? text.length : end);
    start = end < 0 ? text.length : end + 1;
  }
}

/**
 * A ledger in, the text of `articles/ledger.json` out: a header, then one entry a line, then the
 * heads that it goes on from. Entries are sorted by id, because ids are spread evenly: two branches
 * that add articles seldom write neighbouring lines. The same ledger gives the same bytes.
 */
import { digest } from "../../model/digest.ts";
import type { Entry, Ledger, RemovedEntry } from "../ledger.ts";
import { compare } from "../../model/compare.ts";
import { storeEntry } from "./stored-entry.ts";

export function printLedger(ledger: Ledger): string {
  return ledgerBytes(ledger).toString();
}

/** The text as UTF-8. As one string, a large ledger is held in memory twice, and takes longer. */
export function ledgerBytes(ledger: Ledger): Buffer {
  const head = [
    "{",
    `"version": 2,`,
    `"site": ${JSON.stringify(ledger.site)},`,
    `"revision": ${ledger.revision},`,
    ...(ledger.numbered === 0 ? [] : [`"numbered": ${ledger.numbered},`]),
    ...(ledger.changed === undefined ? [] : [`"changed": ${JSON.stringify(ledger.changed)},`]),
    `"digest": "`,
  ].join("\n");
  const parts = [Buffer.from(head)];
  const add = (text: string): void => void parts.push(Buffer.from(text));
  add(`",\n`);
  if (ledger.accepted.length > 0) add(`"accepted": ${list(ledger.accepted)},\n`);
  add(`"entries": [`);
  for (const lines of chunks(ledger.entries)) add(lines);
  add(`],\n"removed": [`);
  for (const lines of chunks(ledger.removed)) add(lines);
  add(`],\n"heads": ${list(ledger.heads)}\n}\n`);
  parts.splice(1, 0, Buffer.from(digestOf(parts)));
  return Buffer.concat(parts);
}

function list(values: readonly unknown[]): string {
  if (values.length === 0) return "[]";
  return `[\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n]`;
}

/** Whether the text is as `printLedger` printed it, but for line ends, which git may change. */
export function isAsPrinted(text: string): boolean {
  const plain = text.replaceAll("\r\n", "\n");
  const field = /^"digest": "([0-9a-f]*)/mu.exec(plain);
  if (!field) return false;
  const stated = field[1] ?? "";
  const end = field.index + field[0].length;
  return stated === digestOf([plain.slice(0, end - stated.length), plain.slice(end)]);
}

/** Of the whole text but for the digest itself. */
function digestOf(parts: readonly (string | Buffer)[]): string {
  return digest(parts, 32);
}

/** Lines for the entries, some at a time. */
function* chunks(entries: readonly (Entry | RemovedEntry)[]): Generator<string> {
  const sorted = entries.toSorted((a, b) => compare(a.id, b.id));
  for (let start = 0; start < sorted.length; start += CHUNK) {
    const lines = sorted.slice(start, start + CHUNK).map(line);
    yield `${start === 0 ? "" : ","}\n${lines.join(",\n")}`;
  }
  if (sorted.length > 0) yield "\n";
}

const CHUNK = 1000;

function line(entry: Entry | RemovedEntry): string {
  return JSON.stringify(storeEntry(entry));
}

/**
 * A ledger in, the text of `articles/ledger.json` out: a header, then one entry a line, then the
 * heads that it goes on from. Entries are sorted by id, because ids are spread evenly: two branches
 * that add articles seldom write neighbouring lines. The same ledger gives the same bytes.
 */
import { digest } from "../../model/digest.ts";
import type { Entry, Ledger, RemovedEntry } from "../ledger.ts";
import { compare } from "../../model/compare.ts";
import { GrowingText } from "./growing-text.ts";
import { storeEntry } from "./stored-entry.ts";

/** How many hexadecimal digits the digest of the text has. */
const DIGITS = 32;
/** Lines that are printed at a time. */
const CHUNK = 1000;
/** A guess, in bytes, so that a large ledger's text need not grow. */
const ENTRY = 512;

export function printLedger(ledger: Ledger): string {
  return ledgerBytes(ledger).toString();
}

/** The text as UTF-8. As one string, a large ledger is held in memory twice, and takes longer. */
export function ledgerBytes(ledger: Ledger): Buffer {
  const { entries, removed } = ledger;
  const text = new GrowingText((entries.length + removed.length + 8) * ENTRY);
  const head = [
    "{",
    `"version": 2,`,
    `"site": ${JSON.stringify(ledger.site)},`,
    `"revision": ${ledger.revision},`,
    ...(ledger.numbered === 0 ? [] : [`"numbered": ${ledger.numbered},`]),
    ...(ledger.changed === undefined ? [] : [`"changed": ${JSON.stringify(ledger.changed)},`]),
    ...(ledger.settings === undefined ? [] : [`"settings": ${JSON.stringify(ledger.settings)},`]),
    `"digest": "`,
  ].join("\n");
  text.add(head);
  text.add("0".repeat(DIGITS));
  text.add(`",\n`);
  if (ledger.accepted.length > 0) text.add(`"accepted": ${list(ledger.accepted)},\n`);
  text.add(`"entries": [`);
  for (const lines of chunks(entries)) text.add(lines);
  text.add(`],\n"removed": [`);
  for (const lines of chunks(removed)) text.add(lines);
  text.add(`],\n"heads": ${list(ledger.heads)}\n}\n`);
  const { bytes } = text;
  bytes.write(digestAround(bytes, head.length), head.length);
  return bytes;
}

function list(values: readonly unknown[]): string {
  if (values.length === 0) return "[]";
  return `[\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n]`;
}

/** Whether the text is as `printLedger` printed it. */
export function isAsPrinted(text: Buffer): boolean {
  const key = text.indexOf(FIELD);
  if (key < 0) return false;
  const at = key + FIELD.length;
  return text.toString("latin1", at, at + DIGITS) === digestAround(text, at);
}

const FIELD = '\n"digest": "';

/** Of the whole text but for the digest itself, which stands there. */
function digestAround(text: Buffer, at: number): string {
  return digest([text.subarray(0, at), text.subarray(at + DIGITS)], DIGITS);
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

function line(entry: Entry | RemovedEntry): string {
  return JSON.stringify(storeEntry(entry));
}

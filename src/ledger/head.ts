/**
 * The head of a ledger: what names one state of it, so that two histories which gave the same
 * numbers can be told apart.
 */
import { createHash } from "node:crypto";

const DIGITS = 10;

/**
 * The first digits of the name that git gives to the file, so that what a repository has of it is
 * known without being read. Git keeps text with plain line feeds.
 */
export function headOf(ledger: Buffer): string {
  const text = ledger.includes("\r\n")
    ? Buffer.from(ledger.toString().replaceAll("\r\n", "\n"))
    : ledger;
  const hash = createHash("sha1").update(`blob ${text.length}\0`).update(text);
  return headOfBlob(hash.digest("hex"));
}

/** The head of a ledger that a repository has under this name. */
export function headOfBlob(name: string): string {
  return name.slice(0, DIGITS);
}

/**
 * The head of a ledger: what names one state of it, so that two histories which gave the same
 * numbers can be told apart.
 */
import { createHash } from "node:crypto";

const DIGITS = 10;

/**
 * The first digits of the name that git gives to the file, so that what a repository has of it is
 * known without being read.
 */
export function headOf(ledger: Buffer): string {
  const text = withPlainLines(ledger);
  const hash = createHash("sha1").update(`blob ${text.length}\0`).update(text);
  return headOfBlob(hash.digest("hex"));
}

/** As git keeps it, and as it is printed; on some machines git writes other line ends. */
export function withPlainLines(ledger: Buffer): Buffer {
  if (!ledger.includes("\r\n")) return ledger;
  return Buffer.from(ledger.toString().replaceAll("\r\n", "\n"));
}

/** The head of a ledger that a repository has under this name. */
export function headOfBlob(name: string): string {
  return name.slice(0, DIGITS);
}

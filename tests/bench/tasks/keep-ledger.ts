/**
 * `node keep-ledger.ts COUNT ROUNDS`: a ledger of COUNT entries is read, reconciled with its
 * manuscripts, of which one changed, and printed. Prints the seconds of each round as JSON.
 */
import { newLedger } from "../../../src/ledger/ledger.ts";
import { printLedger } from "../../../src/ledger/file/print-ledger.ts";
import { readLedger } from "../../../src/ledger/file/read-ledger.ts";
import { reconcile } from "../../../src/ledger/reconcile.ts";
import { makeManuscript, makeText } from "../../ledger/make-manuscript.ts";
import { manyManuscripts } from "../../ledger/many-manuscripts.ts";

const [count = 1000, rounds = 5] = process.argv.slice(2).map(Number);

const now = (round: number): string => `2026-11-22T10:00:${String(round).padStart(2, "0")}Z`;
const manuscripts = manyManuscripts(count);
const ledger = newLedger("6f1b7e0c-8d6f-4c1e-9d7c-5a3f0a7a2b11");
let text = printLedger(reconcile({ ledger, manuscripts, now: now(0) }).ledger);

const seconds: number[] = [];
for (let round = 1; round <= rounds; round++) {
  const changed = makeText(`Headline of round ${round}`, round, 60);
  manuscripts[0] = makeManuscript(manuscripts[0]?.path ?? "", changed);
  const start = performance.now();
  const read = readLedger(text, "articles/ledger.json");
  if (!read.ledger) throw new Error("the ledger cannot be read back");
  text = printLedger(reconcile({ ledger: read.ledger, manuscripts, now: now(round) }).ledger);
  seconds.push((performance.now() - start) / 1000);
}
console.log(JSON.stringify({ seconds, bytes: Buffer.byteLength(text) }));

/** The sample articles in articles/, as the build publishes them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../src/model/article.ts";
import { readLedger } from "../../src/ledger/read-ledger.ts";
import { reconcile } from "../../src/ledger/reconcile.ts";
import { parse } from "../../src/parse/parse.ts";
import { defined } from "../defined.ts";

const FOLDER = join(import.meta.dirname, "../../articles");

export function readSamples(): readonly Article[] {
  const manuscripts = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => {
      const bytes = readFileSync(join(FOLDER, name));
      return defined(parse({ path: `articles/${name}`, bytes }).manuscript);
    });
  const ledger = readLedger(readFileSync(join(FOLDER, "ledger.json"), "utf8"), "ledger.json");
  const now = "2026-11-22T18:00:00Z";
  return reconcile({ ledger: defined(ledger.ledger), manuscripts, unreadable: [], now }).articles;
}

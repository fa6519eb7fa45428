/**
 * `node make-ledger-folder.ts FOLDER ENTRIES COMMITS`: a repository whose ledger has so many entries and was
 * committed so often, and in `heads.jsonl` what a build remembers of the sources.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { headOfBlob } from "../../../src/ledger/head.ts";
import { hashOwn } from "../../../src/ledger/hash-content.ts";
import { newLedger } from "../../../src/ledger/ledger.ts";
import { numbersOf, sketchOf } from "../../../src/ledger/match/same-article.ts";
import { mintId } from "../../../src/ledger/mint-id.ts";
import { printLedger } from "../../../src/ledger/file/print-ledger.ts";
import { reconcile } from "../../../src/ledger/reconcile.ts";
import type { Manuscript } from "../../../src/model/article.ts";
import { makeManuscript, makeText } from "../../ledger/make-manuscript.ts";

const SITE = "6f1b7e0c-8d6f-4c1e-9d7c-5a3f0a7a2b11";
const LEDGER = "articles/ledger.json";

const [folder = "", ...numbers] = process.argv.slice(2);
const [entries = 1000, commits = 200] = numbers.map(Number);

/** Remembered of a text: what is large is left out. */
function makeHead(at: number): Manuscript {
  const [headline = ""] = makeText("", at + 1_000_000, 40)
    .split("\n")
    .slice(1);
  const title = headline.split(" ").slice(0, 8).join(" ");
  const made = makeManuscript(`articles/${at % 100}/text-${at}.txt`, makeText(title, at, 60), {
    section: `Section ${at % 12}`,
    tags: [`tag ${at % 300}`, `tag ${at % 77}`],
    authors: [`Author ${at % 40}`],
  });
  const digests = {
    textId: mintId(SITE, made.text),
    content: hashOwn(made),
    sketch: sketchOf(made),
    numbers: numbersOf(made),
    bodyBytes: made.text.length,
  };
  return { ...made, digests, body: [], text: "", lines: [], dropped: [] };
}

const heads = Array.from({ length: entries }, (_, at) => makeHead(at));
const git = (given: readonly string[], input?: string): string =>
  execFileSync("git", given, { cwd: folder, ...(input === undefined ? {} : { input }) }).toString();

mkdirSync(join(folder, "articles"), { recursive: true });
git(["init", "--quiet", "--initial-branch=main"]);
// Their names are all that is asked of them, so they need not have the ledger's size.
git(
  ["fast-import", "--quiet"],
  Array.from({ length: commits }, (_, at) => pastCommit(at)).join(""),
);
git(["reset", "--quiet"]);
const past = git(["log", "--format=", "--raw", "--no-abbrev", "--reverse"]);
const heard = [...past.matchAll(/ ([0-9a-f]{40}) [AM]\t/g)].map(([, name = ""]) =>
  headOfBlob(name),
);
const ledger = { ...newLedger(SITE), heads: heard };
const now = "2026-11-22T10:00:00Z";
writeFileSync(
  join(folder, LEDGER),
  printLedger(reconcile({ ledger, manuscripts: heads, now }).ledger),
);
writeFileSync(
  join(folder, "heads.jsonl"),
  heads.map((head) => `${JSON.stringify(head)}\n`).join(""),
);

function pastCommit(at: number): string {
  const text = `state ${at}`;
  return [
    "commit refs/heads/main",
    `committer Nobody <> ${1_700_000_000 + at} +0000`,
    "data 0",
    `M 100644 inline ${LEDGER}`,
    `data ${text.length}`,
    `${text}\n\n`,
  ].join("\n");
}

/**
 * `node --expose-gc keep-ledger.ts FOLDER ROUND`: what a build does with the ledger of a folder that
 * `make-ledger-folder.ts` made, with one text changed: opens it and asks git for its history, reconciles,
 * prints and writes. As JSON: the seconds of CPU that it takes, git included, and the bytes of memory that
 * the process has with the sources, as they are remembered, before it.
 */
import { openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import { followStart, keepLedger } from "../../../src/build/ledger/keep-ledger.ts";
import { foretellSite, openStart, readStart } from "../../../src/build/ledger/open-ledger.ts";
import { checkClock } from "../../../src/ledger/hazards/check-clock.ts";
import { reconcile } from "../../../src/ledger/reconcile.ts";
import type { Manuscript } from "../../../src/model/article.ts";
import { digest } from "../../../src/model/digest.ts";

const [folder = "", round = "0"] = process.argv.slice(2);
const now = `2026-11-23T10:00:0${round}Z`;

/** Some at a time, so that the file is no part of what they take. */
function readHeads(): Manuscript[] {
  const file = openSync(join(folder, "heads.jsonl"), "r");
  const bytes = Buffer.alloc(2 ** 20);
  const heads: Manuscript[] = [];
  let rest = "";
  for (let length = -1; length !== 0;) {
    length = readSync(file, bytes);
    const lines = `${rest}${bytes.toString("latin1", 0, length)}`.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) heads.push(JSON.parse(line) as Manuscript);
  }
  return heads;
}

function change(manuscript: Manuscript): Manuscript {
  const { digests } = manuscript;
  if (!digests) throw new Error("nothing is remembered of the sources");
  const hash = digest([round]);
  const other = { ...digests, content: hash.slice(0, 32), textId: `urn:uuid:${hash}` };
  return { ...manuscript, digests: other, sourceHash: hash };
}

const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** In the order of a build, so that the ledger's text is let go, and git starts from a small process. */
async function open() {
  let spent = -seconds();
  const texts = await readStart(folder, "mint");
  spent += seconds();
  const [first, ...others] = readHeads();
  const manuscripts = first ? [change(first), ...others] : [];
  globalThis.gc?.();
  const sources = process.memoryUsage.rss() - (texts.committed?.length ?? 0);
  spent -= seconds();
  const start = await openStart(texts, "mint", foretellSite(texts));
  return { manuscripts, base: texts.base, start, spent, sources };
}

const { manuscripts, base, start, spent, sources } = await open();
if (!start.ledger) throw new Error("the ledger cannot be read");
const { ledger } = checkClock(start.ledger, now, []);
const reconciled = reconcile({ ledger, manuscripts, now });
if (reconciled.changes.length !== 1) throw new Error("other than one text changed");
await keepLedger(folder, "mint", base, followStart(start, reconciled.ledger, "mint"));
console.log(JSON.stringify({ seconds: spent + seconds() + childSeconds(), sources }));

/** Fields 16 and 17 of proc(5)'s stat; none where there is no such file. */
function childSeconds(): number {
  if (process.platform !== "linux") return 0;
  const [, fields = ""] = readFileSync("/proc/self/stat", "utf8").split(") ");
  const [user = 0, system = 0] = fields.split(" ").slice(13, 15).map(Number);
  return (user + system) / 100;
}

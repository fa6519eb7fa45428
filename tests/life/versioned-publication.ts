/**
 * A publication under version control, in memory: commits hold its files and its ledger, a deployment
 * is what a commit was built to, and a build knows all that the history of its branch ever held of
 * the ledger, as a real one does from git.
 */
import { checkClock } from "../../src/ledger/hazards/check-clock.ts";
import { headOf } from "../../src/ledger/head.ts";
import { joinLedgers } from "../../src/ledger/join/join-ledgers.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { printLedger } from "../../src/ledger/file/print-ledger.ts";
import { readLedger } from "../../src/ledger/file/read-ledger.ts";
import { defined } from "../defined.ts";
import { Publication } from "./publication.ts";

const LEDGER = "articles/ledger.json";

export interface Commit {
  readonly files: ReadonlyMap<string, string>;
  readonly ledger: string;
}

export class VersionedPublication {
  readonly site = new Publication();
  /** Every commit that the branch ever had, in order: git's log and the branch's reflog. */
  readonly history: Commit[] = [];
  /** Seconds by which this machine's clock is wrong. */
  skew = 0;

  get files(): Map<string, string> {
    return this.site.files;
  }

  /** Sets the working tree to what a commit has. */
  checkOut({ files, ledger }: Commit): void {
    this.files.clear();
    for (const [path, text] of files) this.files.set(path, text);
    this.site.ledger = ledger;
  }

  get state(): Commit {
    return { files: new Map(this.files), ledger: this.site.ledger };
  }

  /** Builds, commits and deploys, so long after the last time. */
  async publish(seconds = 3600): Promise<void> {
    this.site.now += seconds;
    this.site.now += this.skew;
    this.#recall();
    await this.site.publish();
    this.site.now -= this.skew;
    this.history.push(this.state);
  }

  /** What a build does before anything else (src/build/ledger/recall-past.ts, src/build/prepare.ts). */
  #recall(): void {
    const now = new Date(this.site.now * 1000).toISOString().replace(".000Z", "Z");
    const text = this.site.ledger;
    let ledger = parse(text);
    const known = new Set([...ledger.heads, headOf(Buffer.from(text))]);
    for (const commit of this.history.toReversed()) {
      const head = headOf(Buffer.from(commit.ledger));
      if (known.has(head)) continue;
      known.add(head);
      ({ ledger } = joinLedgers(ledger, [{ ledger: parse(commit.ledger), head }]));
    }
    const accept = [`ledger-ahead:${LEDGER}`];
    const next = checkClock(ledger, now, accept).ledger;
    if (next === parsed.get(text)) return;
    const head = headOf(Buffer.from(text));
    this.site.ledger = printLedger({ ...next, heads: [...new Set([...next.heads, head])] });
  }

  /** Merges another branch's commit: their files where ours are as before, and both ledgers. */
  merge(theirs: Commit, base: Commit): void {
    for (const path of new Set([...theirs.files.keys(), ...base.files.keys()])) {
      const [was, own, other] = [base.files, this.files, theirs.files].map((one) => one.get(path));
      if (own !== was || other === was) continue;
      if (other === undefined) this.files.delete(path);
      else this.files.set(path, other);
    }
    const [ours, head] = [this.site.ledger, headOf(Buffer.from(theirs.ledger))];
    const { ledger } = joinLedgers(parse(ours), [{ ledger: parse(theirs.ledger), head }]);
    const heads = [...new Set([...ledger.heads, headOf(Buffer.from(ours))])];
    this.site.ledger = printLedger({ ...ledger, heads });
  }
}

const parsed = new Map<string, Ledger>();

/** The same value for the same text. */
function parse(text: string): Ledger {
  const known = parsed.get(text);
  if (known) return known;
  const { ledger, problems } = readLedger(text, LEDGER);
  if (!ledger) throw new Error(problems.map(({ message }) => message).join("\n"));
  parsed.set(text, defined(ledger));
  return ledger;
}

/**
 * A publication's life, step by step: a folder of sources that a publisher works on, with a build
 * after each step, and with what the publisher knows and the ledger must find out: which text is
 * which article.
 */
import { createHash } from "node:crypto";
import fc from "fast-check";
import type { Manuscript } from "../../src/model/article.ts";
import { newLedger, type Ledger } from "../../src/ledger/ledger.ts";
import { printLedger } from "../../src/ledger/file/print-ledger.ts";
import { readLedger } from "../../src/ledger/file/read-ledger.ts";
import { reconcile } from "../../src/ledger/reconcile.ts";
import type { Reconciliation } from "../../src/ledger/reconciliation.ts";
import { makeManuscript, makeText } from "./make-manuscript.ts";

const DEEDS = [
  "add",
  "add old",
  "add many",
  "edit",
  "rewrite",
  "retitle",
  "retitle like another",
  "rename",
  "rename and edit",
  "delete",
  "add again",
  "date",
  "draft",
  "undraft",
  "touch",
  "new slug",
  "new parser",
  "nothing",
] as const;

export interface Step {
  readonly deed: (typeof DEEDS)[number];
  /** Which article the deed is done to, as a share of all. */
  readonly pick: number;
}

export const anyStep: fc.Arbitrary<Step> = fc.record({
  deed: fc.constantFrom(...DEEDS),
  pick: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});

/** One article, as its publisher knows it. */
export interface Work {
  readonly key: string;
  path: string;
  text: string;
  there: boolean;
  draft: boolean;
  published?: string;
  slug?: string;
  /** What its front matter says of another text. */
  identity?: "same";
  touched: number;
}

export class Life {
  works: Work[] = [];
  ledger: Ledger = newLedger("00000000-0000-4000-8000-000000000001");
  last: Reconciliation | undefined;
  parser = 1;
  now = Date.parse("2026-01-01T00:00:00Z") / 1000;
  #made = 0;

  /** Keeps the works of two branches apart. */
  readonly name: string;

  constructor(name = "") {
    this.name = name;
  }

  /** The same publication, to go on with on a branch. */
  branch(name: string): Life {
    const copy = new Life(name);
    copy.works = this.works.map((work) => ({ ...work }));
    copy.ledger = this.ledger;
    copy.last = this.last;
    copy.parser = this.parser;
    copy.now = this.now;
    copy.#made = this.#made;
    return copy;
  }

  manuscripts(): Manuscript[] {
    return this.works
      .filter(({ there }) => there)
      .map(({ path, text, draft, published, slug, identity, touched }) => {
        const manuscript = makeManuscript(path, text, {
          ...(draft ? { withheld: "draft: true" } : {}),
          parser: this.parser,
          ...(published === undefined ? {} : { published }),
          ...(slug === undefined ? {} : { slug }),
          ...(identity === undefined ? {} : { identity }),
        });
        const hash = manuscript.sourceHash.slice(0, 60);
        return { ...manuscript, sourceHash: hash + String(touched).padStart(4, "0") };
      });
  }

  /** Builds from the ledger's printed form, as every build does. */
  build(): Reconciliation {
    const { ledger, problems } = readLedger(printLedger(this.ledger), "articles/ledger.json");
    if (!ledger) throw new Error(problems.map(({ message }) => message).join("\n"));
    const now = `${new Date(this.now * 1000).toISOString().slice(0, 19)}Z`;
    this.last = reconcile({ ledger, manuscripts: this.manuscripts(), now });
    this.ledger = this.last.ledger;
    return this.last;
  }

  do({ deed, pick }: Step): void {
    this.now += 1 + Math.floor(pick * 100_000);
    const of = (works: readonly Work[]) => works[Math.floor(pick * works.length)];
    const there = this.works.filter((work) => work.there);
    const work = of(there);
    if (deed === "add") this.#add();
    if (deed === "add old") this.#add("1999-12-31T23:59:59+01:00");
    if (deed === "add many") for (let i = 0; i < 8; i++) this.#add();
    if (deed === "new parser") this.parser++;
    if (deed === "add again") {
      const gone = of(this.works.filter((one) => !one.there));
      if (gone) gone.there = true;
    }
    if (deed === "undraft") {
      const draft = of(there.filter((one) => one.draft));
      if (draft) draft.draft = false;
    }
    // Another text under another name, while it is not published, is another article to anybody.
    if (!work || (work.draft && /^re(?:name|write)/.test(deed))) return;
    const made = `${this.name}${this.#made++}`;
    if (deed === "edit" || deed === "rename and edit") work.text += ` and ${made} again`;
    if (deed === "rename" || deed === "rename and edit") work.path = `articles/${made}.txt`;
    if (deed === "rewrite") {
      work.text = makeText(`Rewritten ${made}`, hash(made));
      work.identity = "same";
    }
    if (deed === "retitle") work.text = work.text.replace(/^.*/, `Another headline ${made}`);
    if (deed === "retitle like another") work.text = work.text.replace(/^.*/, "One headline");
    if (deed === "delete") work.there = false;
    if (deed === "date") work.published = `2020-02-0${1 + Math.floor(pick * 9)}T00:00:00Z`;
    if (deed === "draft") work.draft = true;
    if (deed === "touch") work.touched++;
    if (deed === "new slug") work.slug = `asked-for-${made}`;
  }

  #add(published?: string): void {
    const key = `${this.name}${this.#made++}`;
    const text = makeText(`Headline ${key}`, hash(key));
    const more = published === undefined ? {} : { published };
    const path = `articles/${key}.txt`;
    this.works.push({ key, path, text, there: true, draft: false, touched: 0, ...more });
  }
}

/** A number for a key: the seed of its text, and which of two branches works on it. */
export function hash(key: string): number {
  return createHash("sha256").update(key).digest().readUInt32BE();
}

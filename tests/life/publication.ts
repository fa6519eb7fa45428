/**
 * A publication in memory: source files in, what its Worker answers out, through the real stages.
 * The ledger is kept as the text that a build commits, and time is counted here.
 */
import type { Manuscript } from "../../src/model/article.ts";
import { makeEdition } from "../../src/edition/make-edition.ts";
import { openEdition } from "../../src/edition/reader/open-edition.ts";
import { createApp } from "../../src/http/app.ts";
import type { Answers } from "../../src/ledger/match/answers.ts";
import { formerLists } from "../../src/ledger/addresses/former-lists.ts";
import { headOf } from "../../src/ledger/head.ts";
import { newLedger } from "../../src/ledger/ledger.ts";
import { mintListId } from "../../src/ledger/mint-id.ts";
import { printLedger } from "../../src/ledger/file/print-ledger.ts";
import { readLedger } from "../../src/ledger/file/read-ledger.ts";
import { reconcile } from "../../src/ledger/reconcile.ts";
import { parse } from "../../src/parse/parse.ts";
import { listPath } from "../../src/model/addresses/paths.ts";
import { formatProblem, hasErrors } from "../../src/model/problem.ts";
import { readSite, type Variables } from "../../src/model/site.ts";
import { defined } from "../defined.ts";
import type { Served } from "./subscription.ts";

export type Reconciled = ReturnType<typeof reconcile>;

export const FIRST_HOST = "https://first.example.com";

export class Publication {
  /** Texts by path: `articles/x.txt`. */
  readonly files = new Map<string, string>();
  /** What another version of the parser makes of the same source. */
  reparse: (manuscript: Manuscript) => Manuscript = (manuscript) => manuscript;
  /** The host that requests go to. */
  origin = FIRST_HOST;
  variables: Variables = {};
  /** What its publisher says of replaced texts; who writes no series says this. */
  answers: Answers = () => "same";
  /** Seconds since the epoch. */
  now = Date.UTC(2026, 0, 1) / 1000;
  ledger = printLedger(newLedger("3f0c5f0e-7a52-4d0c-8b51-0c9f6f1f5a10"));

  readonly #parsed = new Map<string, Manuscript>();
  /** The version that was deployed last; it goes on answering when another is deployed. */
  deployed: Served | undefined;

  /** Builds and deploys what the files hold now. */
  async publish(): Promise<Reconciled> {
    const { ledger, problems } = readLedger(this.ledger, "articles/ledger.json");
    const reconciled = reconcile({
      ledger: defined(ledger),
      manuscripts: [...this.files].map(([path, text]) => this.reparse(this.#parse(path, text))),
      answers: this.answers,
      settings: JSON.stringify(this.variables),
      now: new Date(this.now * 1000).toISOString().replace(".000Z", "Z"),
    });
    const all = [...problems, ...reconciled.problems];
    if (hasErrors(all)) throw new Error(all.map(formatProblem).join("\n"));
    const head = headOf(Buffer.from(this.ledger));
    if (reconciled.ledger !== ledger) {
      const heads = [...new Set([...reconciled.ledger.heads, head])];
      this.ledger = printLedger({ ...reconciled.ledger, heads });
    }
    const { site, revision, heads, numbered } = defined(readLedger(this.ledger, "ledger").ledger);
    const files = makeEdition({
      ...{ revision, heads, numbered, head: headOf(Buffer.from(this.ledger)) },
      formerLists: formerLists(reconciled.ledger),
      changed: reconciled.lastChanged,
      articles: reconciled.articles,
      removed: reconciled.removed,
      redirects: reconciled.redirects,
      openSlice: reconciled.openSlice,
      openapi: {},
      listId: (list) => mintListId(site, listPath(list)),
    });
    const edition = await openEdition((path) => Promise.resolve(files.get(path)?.()));
    const app = createApp({
      site: readSite(this.variables).site,
      openEdition: () => Promise.resolve(edition),
      now: () => Date.now(),
    });
    this.deployed = {
      fetch: async (address, headers = {}) =>
        await app.request(new URL(address, this.origin).href, { headers }),
    };
    return reconciled;
  }

  /** What the Worker answers; a path goes to the publication's host. */
  async fetch(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return await defined(this.deployed).fetch(address, headers);
  }

  /** A text is parsed once: what parsing makes of it depends on nothing else. */
  #parse(path: string, text: string): Manuscript {
    const key = `${path}\n${text}`;
    const known = this.#parsed.get(key);
    if (known) return known;
    const { manuscript, problems } = parse({ path, bytes: new TextEncoder().encode(text) });
    if (!manuscript) throw new Error(problems.map(formatProblem).join("\n"));
    this.#parsed.set(key, manuscript);
    return manuscript;
  }
}

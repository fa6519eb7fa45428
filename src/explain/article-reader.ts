/**
 * Files in, what parsing makes of each out: one after another in a thread, which is ended and replaced
 * when a file takes longer than its budget.
 */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { withSlashes } from "../build/files/names.ts";
import { budgetFor, Stopwatch } from "../build/threads/budget.ts";
import { outOfMemory, outOfTime } from "../build/threads/parser-failure.ts";
import type { Parsed } from "../parse/parse.ts";
import type { ParserSettings } from "../parse/parser-settings.ts";
import type { Problem } from "../model/problem.ts";
import { withheldAt } from "../ledger/times/stated-times.ts";
import { explainTimes } from "./explain-times.ts";

export interface ReadingWith {
  /** RFC 3339, UTC. */
  readonly now: string;
  readonly parsing: ParserSettings;
}

export class ArticleReader {
  readonly #now: string;
  readonly #parsing: ParserSettings;
  #thread: Promise<Worker> | undefined;

  constructor({ now, parsing }: ReadingWith) {
    this.#now = now;
    this.#parsing = parsing;
  }

  /** The file parsed, with what a build would say of its dates. */
  async read(file: string): Promise<Parsed> {
    this.#thread ??= startThread(this.#parsing);
    const parsed = await parseIn(await this.#thread, withSlashes(file));
    if ("rule" in parsed) {
      this.#thread = undefined;
      return { problems: [parsed] };
    }
    const { manuscript, problems } = parsed;
    if (manuscript === undefined) return { problems };
    const withheld = withheldAt(manuscript, this.#now);
    return {
      manuscript: { ...manuscript, ...(withheld === undefined ? {} : { withheld }) },
      problems: [...problems, ...explainTimes(manuscript, this.#now)],
    };
  }

  async end(): Promise<void> {
    await (await this.#thread)?.terminate();
  }
}

/** A thread that has loaded the parser: the budget is for the file alone. */
async function startThread(parsing: ParserSettings): Promise<Worker> {
  const thread = new Worker(new URL("explain-thread.ts", import.meta.url), { workerData: parsing });
  await once(thread, "message");
  return thread;
}

/** In milliseconds. */
const LOOK_EVERY = 250;

/** What the thread makes of the file, or why it had to be ended. */
async function parseIn(thread: Worker, file: string): Promise<Parsed | Problem> {
  const budget = budgetFor(file);
  const stopwatch = new Stopwatch();
  const overdue = new AbortController();
  const timer = setInterval(() => {
    if (stopwatch.elapsed() > budget) overdue.abort();
  }, LOOK_EVERY);
  thread.postMessage(file);
  try {
    const answer = once(thread, "message", { signal: overdue.signal });
    const [parsed] = (await answer) as [Parsed];
    return parsed;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    await thread.terminate();
    if (error.name === "AbortError") return outOfTime(file, budget);
    if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") return outOfMemory(file);
    throw error;
  } finally {
    clearInterval(timer);
  }
}

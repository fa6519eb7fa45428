/** Parses many sources, on all cores when there are enough of them to pay for the threads. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { parseOne, type ParsedSource } from "./parse-one.ts";
import type { ThreadInput } from "./parse-thread.ts";

/** A thread takes about as long to start as it takes to parse this many sources of 4 kB. */
const WORTH_A_THREAD = 500;

/** The parsed sources, in no particular order. */
export async function parseAll(
  root: string,
  site: string,
  paths: readonly string[],
): Promise<ParsedSource[]> {
  const threads = Math.min(availableParallelism(), Math.floor(paths.length / WORTH_A_THREAD));
  if (threads < 2) return paths.map((path) => parseOne(root, site, path));
  const parts = Array.from({ length: threads }, (_, thread) =>
    paths.filter((_path, at) => at % threads === thread),
  );
  return (
    await Promise.all(parts.map((part) => parseInThread({ root, site, paths: part })))
  ).flat();
}

function parseInThread(workerData: ThreadInput): Promise<ParsedSource[]> {
  return new Promise((done, fail) => {
    const parsed: ParsedSource[] = [];
    const thread = new Worker(new URL("parse-thread.ts", import.meta.url), {
      workerData,
    });
    thread.on("message", (batch: ParsedSource[]) => parsed.push(...batch));
    thread.on("error", fail);
    thread.on("exit", () => {
      done(parsed);
    });
  });
}

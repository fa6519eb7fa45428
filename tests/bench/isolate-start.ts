/**
 * What it takes to start an isolate: to compile the script and to run what stands at its top. One
 * workerd starts many isolates, another one of them; the CPU time of the difference is what each
 * takes. It is no part of a request's time at Cloudflare, which allows a start 1 s.
 */
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { cpuSeconds } from "./load.ts";
import { startWorkerd, type WorkerToRun } from "./workerd.ts";

const MANY = 21;

/** Milliseconds of CPU for each isolate; undefined where the system does not tell. */
export async function measureStart(
  makeWorker: (name: string) => WorkerToRun,
  folder: string,
): Promise<number | undefined> {
  const one = await startAll([makeWorker("only")], join(folder, "one"));
  const names = Array.from({ length: MANY }, (_, at) => `number${at}`);
  const many = await startAll(names.map(makeWorker), join(folder, "many"));
  return one === undefined || many === undefined ? undefined : ((many - one) / (MANY - 1)) * 1000;
}

async function startAll(
  workers: readonly WorkerToRun[],
  folder: string,
): Promise<number | undefined> {
  const workerd = await startWorkerd(folder, workers);
  try {
    // What the compiler's and the collector's threads still do.
    await sleep(200);
    return await cpuSeconds(workerd.pid);
  } finally {
    await workerd.stop();
  }
}

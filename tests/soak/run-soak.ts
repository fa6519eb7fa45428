/**
 * The soak: the real Worker in workerd under full load of mixed and hostile requests for a given
 * time. Every answer is compared, status, headers and bytes, with the first that was given to the same
 * request when nothing else was going on. The isolate's heap is read through the inspector some times
 * a second; workerd does not collect on demand, so the lowest reading of each part of the time stands
 * for what is alive: between two collections it only rises.
 */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "undici";
import { bundleWorker } from "../bench/bundle-worker.ts";
import { makeEditionFolder, originOf, oursToRun } from "../bench/serving.ts";
import { startWorkerd } from "../bench/workerd.ts";
import { openInspector } from "./inspector.ts";
import { makeRequests, type SoakRequest } from "./requests.ts";

export interface SoakOptions {
  readonly seconds: number;
  readonly articles: number;
  readonly connections: number;
  /** How many different requests are mixed. */
  readonly requests: number;
  /** Takes the edition and the scripts; the caller removes it. */
  readonly folder: string;
}

export interface SoakReport {
  readonly answers: number;
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<string, number>>;
  /** What went wrong, at most ten of them. */
  readonly failures: readonly string[];
  /** The lowest reading of the isolate's heap in each part of the time, in bytes; the first is warm. */
  readonly heap: readonly number[];
  /** What workerd wrote to its standard error. */
  readonly log: string;
}

const HEAP_READINGS = 5;

export async function runSoak(options: SoakOptions): Promise<SoakReport> {
  const { folder, articles, connections, seconds } = options;
  const script = await bundleWorker("src/worker.ts", join(folder, "bundle"));
  const edition = await makeEditionFolder(articles, join(folder, "edition"));
  const scripts = { ours: script, bare: "", naive: "" };
  const workerd = await startWorkerd(
    join(folder, "workerd"),
    [oursToRun(scripts, edition.folder)],
    { inspect: true },
  );
  const pool = new Pool(originOf(workerd, "ours"), { connections, pipelining: 1 });
  try {
    const paths = edition.window.flatMap(({ slug }) => [
      `/articles/${slug}`,
      `/articles/${slug}.json`,
      `/articles/${slug}.txt`,
    ]);
    const lists = ["/sections/culture", "/sections/sport/rss.xml", "/authors/mary-jones/atom.xml"];
    const requests = makeRequests(options.requests, [...paths, ...lists, "/archive/1/rss.xml"]);
    const failures: string[] = [];
    const statuses: Record<string, number> = {};
    const heap: number[] = [];
    const inspector = await openInspector(workerd.inspector ?? "");

    const expected: string[] = [];
    for (const request of requests) {
      const { status, digest } = await send(pool, request);
      if (status >= 500) failures.push(`${describe(request)} answered ${status}`);
      expected.push(digest);
    }
    let answers = 0;
    const client = async (number: number, end: number): Promise<void> => {
      // Each client walks in steps of its own, so that the mixture is never the same.
      for (let at = number; performance.now() < end; at += 1 + (number % 7)) {
        const index = at % requests.length;
        const request = requests[index];
        if (!request) continue;
        const { status, digest } = await send(pool, request);
        answers += 1;
        statuses[status] = (statuses[status] ?? 0) + 1;
        if (failures.length >= 10) continue;
        if (status >= 500) failures.push(`${describe(request)} answered ${status}`);
        else if (digest !== expected[index])
          failures.push(`${describe(request)} answered otherwise`);
      }
    };
    let lowest = Infinity;
    const watch = async (end: number): Promise<void> => {
      while (performance.now() < end) {
        lowest = Math.min(lowest, await inspector.usedHeap());
        await sleep(50);
      }
    };
    const part = async (number: number): Promise<void> => {
      const end = performance.now() + (seconds * 1000) / (HEAP_READINGS + 1);
      lowest = Infinity;
      const clients = Array.from({ length: connections }, (_, at) => client(at + number, end));
      await Promise.all([watch(end), ...clients]);
    };
    await part(0);
    for (let number = 1; number <= HEAP_READINGS; number++) {
      await part(number);
      heap.push(lowest);
    }
    inspector.close();
    return { answers, statuses, failures, heap, log: workerd.log() };
  } finally {
    await pool.close();
    await workerd.stop();
  }
}

function describe({ method, target, headers }: SoakRequest): string {
  return `${method} ${target.slice(0, 80)} ${JSON.stringify(headers).slice(0, 120)}`;
}

async function send(
  pool: Pool,
  { method, target, headers }: SoakRequest,
): Promise<{ status: number; digest: string }> {
  const response = await pool.request({
    method: method,
    path: target,
    headers,
    ...(method === "POST" || method === "PUT" ? { body: "a=b" } : {}),
  });
  const hash = createHash("sha256");
  const said = Object.entries(response.headers).filter(([name]) => name !== "date");
  hash.update(JSON.stringify([response.statusCode, said]));
  for await (const chunk of response.body) hash.update(chunk as Buffer);
  return { status: response.statusCode, digest: hash.digest("hex") };
}

/** A thread of `parseAll`: paths in, parsed sources out, in batches. */
import { parentPort, workerData } from "node:worker_threads";
import { parseOne, type ParsedSource } from "./parse-one.ts";

export interface ThreadInput {
  readonly root: string;
  readonly site: string;
  readonly paths: readonly string[];
}

const BATCH = 100;

const { root, site, paths } = workerData as ThreadInput;
for (let at = 0; at < paths.length; at += BATCH) {
  const batch: ParsedSource[] = paths
    .slice(at, at + BATCH)
    .map((path) => parseOne(root, site, path));
  const bodies = batch.flatMap(({ body }) => (body ? [body.buffer] : []));
  parentPort?.postMessage(batch, bodies);
}

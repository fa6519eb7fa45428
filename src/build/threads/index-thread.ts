/** A thread of `IndexThreads`: blocks of the search index in, one after the other, their lines out. */
import { parentPort } from "node:worker_threads";
import { indexBlock } from "../../edition/search/index-block.ts";
import { readSpan } from "../files/scratch-file.ts";
import type { ThreadBlock } from "./index-threads.ts";

parentPort?.on("message", ({ bodies, ...block }: ThreadBlock) => {
  const lines = indexBlock(block, (place) => readSpan(bodies, place).toString());
  parentPort?.postMessage(lines, [lines.bytes.buffer]);
});

/** A thread of `IndexThreads`: blocks of the search index in, one after the other, their lines out. */
import { parentPort } from "node:worker_threads";
import { cacheCode } from "../memory/cache-code.ts";
import type { BlockToIndex } from "../../edition/search/index-block.ts";

cacheCode();
const { indexBlock } = await import("../../edition/search/index-block.ts");

parentPort?.on("message", (block: BlockToIndex) => {
  const lines = indexBlock(block);
  parentPort?.postMessage(lines, [lines.bytes.buffer]);
});

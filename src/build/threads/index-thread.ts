/** A thread of `IndexThreads`: blocks of the search index in, one after the other, their lines out. */
import { parentPort } from "node:worker_threads";
import { indexBlock, type BlockToIndex } from "../../edition/search/index-block.ts";

parentPort?.on("message", (block: BlockToIndex) => {
  const lines = indexBlock(block);
  parentPort?.postMessage(lines, [lines.bytes.buffer]);
});

/**
 * `node parse-texts.ts ROUNDS`: parses raw texts of 4 kB on one thread and prints the megabytes
 * per second of CPU time of each round as JSON. The first, unprinted round warms the compiler.
 */
import { parse } from "../../../src/parse/parse.ts";
import { makeRawText } from "../make-text.ts";

const TEXTS = 250;

const rounds = Number(process.argv[2] ?? 5);
const encoder = new TextEncoder();
const speeds: number[] = [];
for (let round = 0; round <= rounds; round++) {
  const sources = Array.from({ length: TEXTS }, (_, at) => ({
    path: `articles/${at}.txt`,
    bytes: encoder.encode(makeRawText(round * TEXTS + at)),
  }));
  const bytes = sources.reduce((sum, source) => sum + source.bytes.byteLength, 0);
  // The thread's own time: what else the machine does costs nothing here.
  const before = process.threadCpuUsage();
  for (const source of sources) parse(source);
  const used = process.threadCpuUsage(before);
  if (round > 0) speeds.push(bytes / (used.user + used.system));
}
console.log(JSON.stringify(speeds));

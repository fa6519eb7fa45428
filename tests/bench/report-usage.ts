/** Preloaded into a measured process: when it ends, it writes what the system says it used. */
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const report = process.env["BENCH_USAGE"];
if (isMainThread && report !== undefined) {
  process.on("exit", () => {
    writeFileSync(report, JSON.stringify(process.resourceUsage()));
  });
}

/** `npm run soak`: some minutes of full load, mixed and hostile, and what came of it. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runSoak } from "./run-soak.ts";

const HELP = `Usage: npm run soak -- [options]

Runs the real Worker in workerd over 1,000 generated articles, on loopback, under full load of mixed
and hostile requests. It fails when an answer is a 5xx, when an answer differs from the first one to the
same request, or when the isolate's lowest heap (workerd collects when it likes, so short runs may
show growth where there is none) rose by more than 10 % and 4 MB from the first parts to the last.

  --seconds N      how long (default 120)
  --articles N     how many generated articles (default 1000)
  --connections N  requests at once (default 32)
  --help           this text

Exit codes: 0 passed, 1 failed, 2 wrong usage.`;

function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new TypeError(`--${name} takes a whole number, not "${text}"`);
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      seconds: { type: "string", default: "120" },
      articles: { type: "string", default: "1000" },
      connections: { type: "string", default: "32" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const folder = await mkdtemp(join(tmpdir(), "broadsheet-soak-"));
  try {
    const report = await runSoak({
      seconds: wholeNumber("seconds", values.seconds),
      articles: wholeNumber("articles", values.articles),
      connections: wholeNumber("connections", values.connections),
      requests: 1500,
      folder,
    });
    const middle = Math.floor(report.heap.length / 2);
    const warm = Math.min(...report.heap.slice(0, middle));
    const last = Math.min(...report.heap.slice(middle));
    const statuses = Object.entries(report.statuses).map(
      ([status, count]) => `${count} × ${status}`,
    );
    console.log(`${report.answers} answers: ${statuses.join(", ")}`);
    console.log(`lowest heap of each part, MB: ${report.heap.map(megabytes).join(", ")}`);
    for (const failure of report.failures) console.error(failure);
    const grew = last > warm * 1.1 && last > warm + 4e6;
    if (grew) console.error(`the heap grew from ${megabytes(warm)} to ${megabytes(last)} MB`);
    return report.failures.length > 0 || grew ? 1 : 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`${error.message}\n\n${HELP}`);
  process.exitCode = 2;
}

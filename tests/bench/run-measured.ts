/** Runs a Node script in a process of its own: its time, its peak memory and what it printed. */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Measured {
  readonly code: number | null;
  readonly seconds: number;
  /** The largest resident set of the process, in bytes. */
  readonly peakMemory: number;
  /** User and system, of all threads. */
  readonly cpuSeconds: number;
  readonly output: string;
}

/** Throws what the script wrote to standard error when it fails. */
export async function runMeasured(
  script: string,
  given: readonly string[],
  options: { readonly cwd: string; readonly nodeOptions?: readonly string[] },
): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), "broadsheet-usage-"));
  const report = join(folder, "usage.json");
  try {
    const start = performance.now();
    const child = spawn(
      process.execPath,
      [
        "--import",
        join(import.meta.dirname, "report-usage.ts"),
        ...(options.nodeOptions ?? []),
        script,
        ...given,
      ],
      {
        cwd: options.cwd,
        env: { ...process.env, CI: "", WRANGLER_COMMAND: "", BENCH_USAGE: report, NO_COLOR: "1" },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    let output = "";
    let errors = "";
    child.stdout.on("data", (data: Buffer) => (output += data.toString()));
    child.stderr.on("data", (data: Buffer) => (errors += data.toString()));
    const code = await new Promise<number | null>((done) => child.once("close", done));
    const seconds = (performance.now() - start) / 1000;
    if (code !== 0)
      throw new Error(`${script} ended with ${String(code)}:\n${errors.slice(-2000)}`);
    const usage = JSON.parse(await readFile(report, "utf8")) as {
      maxRSS: number;
      userCPUTime: number;
      systemCPUTime: number;
    };
    return {
      code,
      seconds,
      peakMemory: usage.maxRSS * 1024,
      cpuSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
      output,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

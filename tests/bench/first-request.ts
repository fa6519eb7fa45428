/**
 * The first request in a fresh isolate. One workerd holds many isolates of the same script; each
 * is asked once, ours and the bare one in turns, so that the process is warm and the isolate is not.
 * The CPU time is that of the whole process (all threads, kernel included) between before and
 * after the request: more than Cloudflare would count, never less.
 */
import { join } from "node:path";
import { request } from "undici";
import { cpuSeconds } from "./load.ts";
import { bareToRun, capture, originOf, oursToRun, type Scripts } from "./serving.ts";
import { startWorkerd } from "./workerd.ts";

export interface FirstRequest {
  readonly ourMilliseconds: number;
  readonly bareMilliseconds: number;
  readonly ourCpu: number | undefined;
  readonly bareCpu: number | undefined;
  /** Of the bare Worker that reads the same files; undefined where they are not given. */
  readonly readingCpu: number | undefined;
}

/** One pair for each round; `path` with these request headers. */
export async function measureFirstRequests(
  scripts: Scripts,
  editionFolder: string,
  folder: string,
  asked: {
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly rounds: number;
    /** The files that the answer takes. */
    readonly files?: readonly string[];
  },
): Promise<FirstRequest[]> {
  const { path, headers, rounds, files } = asked;
  const probe = await startWorkerd(join(folder, "probe"), [oursToRun(scripts, editionFolder)]);
  const captured = await capture(originOf(probe, "ours"), path, headers);
  await probe.stop();

  // Two more of each than rounds: the first pairs warm the process and the client.
  const numbers = Array.from({ length: rounds + 2 }, (_, at) => at);
  const workerd = await startWorkerd(
    join(folder, "fresh"),
    numbers.flatMap((at) => [
      oursToRun(scripts, editionFolder, `ours${at}`),
      bareToRun(scripts.bare, { first: captured }, `bare${at}`),
      ...(files
        ? [
            bareToRun(scripts.bare, { first: captured }, `reading${at}`, {
              folder: editionFolder,
              files,
            }),
          ]
        : []),
    ]),
  );
  const once = async (url: string): Promise<{ milliseconds: number; cpu: number | undefined }> => {
    const cpuBefore = await cpuSeconds(workerd.pid);
    const start = performance.now();
    const response = await request(url, { headers });
    const body = await response.body.arrayBuffer();
    const milliseconds = performance.now() - start;
    const cpuAfter = await cpuSeconds(workerd.pid);
    if (response.statusCode !== 200 || body.byteLength !== captured.answer.body.byteLength) {
      throw new Error(`${url} answered ${response.statusCode}`);
    }
    const known = cpuBefore !== undefined && cpuAfter !== undefined;
    return { milliseconds, cpu: known ? (cpuAfter - cpuBefore) * 1000 : undefined };
  };
  try {
    const pairs: FirstRequest[] = [];
    for (const at of numbers) {
      const bare = await once(`${originOf(workerd, `bare${at}`)}/first`);
      const reading = files && (await once(`${originOf(workerd, `reading${at}`)}/first`));
      const ours = await once(originOf(workerd, `ours${at}`) + path);
      pairs.push({
        ourMilliseconds: ours.milliseconds,
        bareMilliseconds: bare.milliseconds,
        ourCpu: ours.cpu,
        bareCpu: bare.cpu,
        readingCpu: reading?.cpu,
      });
    }
    return pairs.slice(2);
  } finally {
    await workerd.stop();
  }
}

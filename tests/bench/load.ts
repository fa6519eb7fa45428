/**
 * The load generator: undici's pool, on one thread, against loopback. Bounded in time and in
 * connections; an answer of another status than expected ends the run.
 */
import { readdir, readFile } from "node:fs/promises";
import { Pool } from "undici";

export interface LoadRequest {
  readonly origin: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
}

export interface Load {
  readonly requests: number;
  readonly seconds: number;
  /** Of the answers' bodies. */
  readonly bytes: number;
  /** Of CPU of the server, over all its threads; undefined where the system does not tell. */
  readonly cpuSeconds: number | undefined;
}

/** Sends the request over and over for `seconds` from `connections` at once. */
export async function load(
  request: LoadRequest,
  options: { readonly seconds: number; readonly connections: number; readonly pid: number },
): Promise<Load> {
  const pool = new Pool(request.origin, { connections: options.connections, pipelining: 1 });
  let requests = 0;
  let bytes = 0;
  const before = await cpuSeconds(options.pid);
  const start = performance.now();
  const end = start + options.seconds * 1000;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      bytes += await sendOnce(pool, request);
      requests += 1;
    }
  };
  await Promise.all(Array.from({ length: options.connections }, client));
  const seconds = (performance.now() - start) / 1000;
  const after = await cpuSeconds(options.pid);
  await pool.close();
  const cpu = before === undefined || after === undefined ? undefined : after - before;
  return { requests, seconds, bytes, cpuSeconds: cpu };
}

/** Resolves to the size of the answer's body. */
function sendOnce(pool: Pool, { path, headers, status }: LoadRequest): Promise<number> {
  return new Promise((done, fail) => {
    let bytes = 0;
    pool.dispatch(
      { method: "GET", path, headers },
      {
        // Its presence tells undici which of its two handler interfaces this is.
        onRequestStart() {
          return undefined;
        },
        onResponseStart(_controller, got) {
          if (got !== status) throw new Error(`${path} answered ${got}, not ${status}`);
        },
        onResponseData(_controller, chunk) {
          bytes += chunk.byteLength;
        },
        onResponseEnd() {
          done(bytes);
        },
        onResponseError(_controller, error) {
          fail(error);
        },
      },
    );
  });
}

/**
 * CPU seconds of all threads of a process so far, from Linux's scheduler (in nanoseconds there;
 * the usual times in /proc count ticks of 10 ms). Threads that ended in between are not counted.
 */
export async function cpuSeconds(pid: number): Promise<number | undefined> {
  const folder = `/proc/${pid}/task`;
  const threads = await readdir(folder).catch(() => undefined);
  if (threads === undefined) return undefined;
  let nanoseconds = 0;
  for (const thread of threads) {
    const text = await readFile(`${folder}/${thread}/schedstat`, "utf8").catch(() => undefined);
    if (text === undefined) return undefined;
    nanoseconds += Number(text.split(" ")[0]);
  }
  return nanoseconds / 1e9;
}

/**
 * Runs Workers in workerd itself: `workerd serve` on their scripts, each on a loopback port of its
 * own, with nothing in front. The edition's files stand behind a disk service, bound as ASSETS.
 */
import { spawn } from "node:child_process";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { createInterface } from "node:readline";
import { readSettings } from "./bundle-worker.ts";

/** A text, a JSON value, bytes, or a folder that answers as a service. */
export type Binding =
  | string
  | { readonly json: unknown }
  | { readonly bytes: Uint8Array }
  | { readonly folder: string };

export interface WorkerToRun {
  readonly name: string;
  /** The path of a script. */
  readonly script: string;
  readonly bindings: Readonly<Record<string, Binding>>;
}

export interface Workerd {
  readonly pid: number;
  /** `http://127.0.0.1:port` by the Worker's name. */
  readonly origins: ReadonlyMap<string, string>;
  /** The address of the inspector when it was asked for. */
  readonly inspector: string | undefined;
  /** What it wrote to standard error so far. */
  log(): string;
  stop(): Promise<void>;
}

/** Starts one workerd with all the Workers; `folder` takes its configuration. */
export async function startWorkerd(
  folder: string,
  workers: readonly WorkerToRun[],
  options: { readonly inspect?: boolean } = {},
): Promise<Workerd> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "config.capnp"), await makeConfig(folder, workers));
  const child = spawn(
    workerdPath(),
    [
      "serve",
      "config.capnp",
      "--control-fd=3",
      ...(options.inspect ? ["--inspector-addr=127.0.0.1:0"] : []),
    ],
    { cwd: folder, stdio: ["ignore", "pipe", "pipe", "pipe"] },
  );
  let log = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (data: Buffer) => (log += data.toString()));
  }
  const exited = new Promise<void>((done) =>
    child.once("exit", () => {
      done();
    }),
  );

  const origins = new Map<string, string>();
  let inspector: string | undefined;
  const expected = workers.length + (options.inspect ? 1 : 0);
  const control = createInterface({ input: child.stdio[3] as Readable });
  for await (const line of control) {
    const event = JSON.parse(line) as { event: string; socket?: string; port?: number };
    const address = `127.0.0.1:${event.port ?? 0}`;
    if (event.event === "listen-inspector") inspector = address;
    else if (event.event === "listen") origins.set(event.socket ?? "", `http://${address}`);
    if (origins.size + (inspector === undefined ? 0 : 1) === expected) break;
  }
  if (child.pid === undefined || origins.size < workers.length) {
    throw new Error(`workerd did not start:\n${log}`);
  }
  return {
    pid: child.pid,
    origins,
    inspector,
    log: () => log,
    async stop() {
      child.kill("SIGKILL");
      await exited;
    },
  };
}

function workerdPath(): string {
  // wrangler brings the workerd that it was tested with.
  const fromWrangler = createRequire(
    createRequire(import.meta.url).resolve("wrangler/package.json"),
  );
  const module = fromWrangler("workerd") as { default: string };
  return module.default;
}

async function makeConfig(folder: string, workers: readonly WorkerToRun[]): Promise<string> {
  const { compatibilityDate } = await readSettings();
  const services: string[] = [];
  const sockets: string[] = [];
  for (const { name, script, bindings } of workers) {
    await copyFile(script, join(folder, `${name}.js`));
    const bound: string[] = [];
    for (const [key, value] of Object.entries(bindings)) {
      const file = `${name}.${key}`;
      if (typeof value === "string") bound.push(`(name = ${quote(key)}, text = ${quote(value)})`);
      else if ("json" in value) {
        await writeFile(join(folder, file), JSON.stringify(value.json));
        bound.push(`(name = ${quote(key)}, json = embed ${quote(file)})`);
      } else if ("bytes" in value) {
        await writeFile(join(folder, file), value.bytes);
        bound.push(`(name = ${quote(key)}, data = embed ${quote(file)})`);
      } else {
        services.push(`(name = ${quote(file)}, disk = (path = ${quote(value.folder)}))`);
        bound.push(`(name = ${quote(key)}, service = ${quote(file)})`);
      }
    }
    services.push(
      `(name = ${quote(name)}, worker = (` +
        `modules = [(name = "worker.js", esModule = embed ${quote(`${name}.js`)})], ` +
        `compatibilityDate = ${quote(compatibilityDate)}, ` +
        `bindings = [${bound.join(", ")}]))`,
    );
    sockets.push(
      `(name = ${quote(name)}, address = "127.0.0.1:0", http = (), service = ${quote(name)})`,
    );
  }
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [${services.join(",\n    ")}],
  sockets = [${sockets.join(",\n    ")}]
);
`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}

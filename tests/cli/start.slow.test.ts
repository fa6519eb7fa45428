/** `npm start` as a publisher uses it: the real `wrangler dev`, while files come, break and go. */
import { spawn, type ChildProcess } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../free-port.ts";
import { makeProject, REPOSITORY, runCommand } from "../serve-project.ts";

const story = (what: string): string =>
  `The ${what} opens after repairs

The ${what} has opened again after four months of repairs, the port said on Monday.

The last barrier was lifted by the harbour master shortly after noon, and people walked across.
`;

let root: string;
let child: ChildProcess;
let base: string;
let log = "";

beforeAll(async () => {
  root = await makeProject({ "bridge.txt": story("bridge") });
  const port = await freePort();
  base = `http://localhost:${port}`;
  // A group of its own, so that wrangler and workerd end with it.
  child = spawn(process.execPath, [join(REPOSITORY, "src/cli/start.ts"), "--port", `${port}`], {
    cwd: root,
    detached: true,
    env: { ...process.env, NO_COLOR: "1" },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (data: Buffer) => (log += data.toString()));
  }
  await until(() => Promise.resolve(log.includes("Ready on")));
});

afterAll(async () => {
  if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
  await until(() => Promise.resolve(child.exitCode !== null || child.signalCode !== null));
  await rm(root, { recursive: true, force: true });
});

/** Waits for what the server needs a moment for; the test's time limit ends it. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((done) => setTimeout(done, 100));
}

async function titles(): Promise<string[]> {
  const response = await fetch(`${base}/feed.json`).catch(() => undefined);
  if (response?.status !== 200) return [];
  const feed = (await response.json()) as { items: { title: string }[] };
  return feed.items.map((item) => item.title).sort();
}

const shows = (expected: readonly string[]) => async () =>
  JSON.stringify(await titles()) === JSON.stringify(expected);

describe("npm start", () => {
  const bridge = "The bridge opens after repairs";
  const tunnel = "The tunnel opens after repairs";
  const file = () => join(root, "articles/tunnel.txt");

  it("serves the articles on the port asked for", async () => {
    await until(shows([bridge]));
  });

  it("shows a new file without a restart", async () => {
    await writeFile(file(), story("tunnel"));
    await until(shows([bridge, tunnel]));
  });

  it("leaves a file out while it is broken, and says what is wrong", async () => {
    await writeFile(file(), "");
    await until(() => Promise.resolve(/articles\/tunnel\.txt.*error/.test(log)));
    await until(shows([bridge]));
  });

  it("shows the file once it is mended", async () => {
    await writeFile(file(), story("ferry"));
    await until(shows([bridge, "The ferry opens after repairs"]));
  });

  it("shows that a file is gone", async () => {
    await rm(file());
    await until(shows([bridge]));
  });

  it("leaves the ledger to the build", async () => {
    expect((await runCommand(root, "build", ["--frozen"])).stderr).toContain("ledger.json");
  });
});

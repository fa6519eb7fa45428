/** The lock of a publication's folder: what a killed process left is nobody's. */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { lock } from "../../src/build/lock.ts";

let folder: string;
const told: string[] = [];
const tell = (text: string): void => void told.push(text);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "broadsheet-lock-"));
  told.length = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A process that takes the lock, says so, and keeps it until it is killed. */
async function holder(): Promise<ReturnType<typeof spawn>> {
  const code = `import { lock } from ${JSON.stringify(join(import.meta.dirname, "../../src/build/lock.ts"))};
    await lock(${JSON.stringify(folder)}, console.error); console.log("locked"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", code]);
  await new Promise((done) => child.stdout.once("data", done));
  return child;
}

it("is had by one at a time, and leaves nothing behind", async () => {
  let inside = 0;
  const most: number[] = [];
  await Promise.all(
    Array.from({ length: 5 }, async () => {
      const release = await lock(folder, tell);
      most.push(++inside);
      await new Promise((done) => setTimeout(done, 20));
      inside--;
      release();
    }),
  );
  expect(most).toEqual([1, 1, 1, 1, 1]);
  expect(readdirSync(folder)).toEqual([]);
});

it("of a living process is waited for by name, and of a killed one is taken over in two seconds", async () => {
  const child = await holder();
  const waiting = Promise.all([lock(folder, tell), new Promise((done) => setTimeout(done, 400))]);
  await new Promise((done) => setTimeout(done, 300));
  expect(told).toEqual([expect.stringContaining(String(child.pid))]);
  const killed = performance.now();
  child.kill("SIGKILL");
  const [release] = await waiting;
  expect(performance.now() - killed).toBeLessThan(2000);
  release();
});

it.each([
  ["half written", '{"pid":'],
  ["of a process that is gone", JSON.stringify({ pid: 2 ** 22 - 3, host: hostname(), token: "x" })],
  [
    "of another process that had this number",
    JSON.stringify({ pid: process.pid, host: hostname(), started: "1", token: "x" }),
  ],
])("%s is taken over at once, by one of many", async (_, left) => {
  writeFileSync(join(folder, "lock"), left);
  let inside = 0;
  const most: number[] = [];
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      const release = await lock(folder, tell);
      most.push(++inside);
      await new Promise((done) => setTimeout(done, 10));
      inside--;
      release();
    }),
  );
  expect(most).toEqual([1, 1, 1, 1]);
});

/**
 * The lock of a folder, so that two builds of one publication never mix. It names its process: what
 * a killed build left is taken over at once, and a living one is waited for, by name.
 */
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds. */
const PAUSE = 100;
/** A process on another machine can be asked nothing: its lock counts until it is this old. */
const STALE = 10 * 60_000;
/** Taking a lock over is a matter of microseconds. */
const STUCK = 1_000;

interface Owner {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as far as the system tells: numbers of processes are used again. */
  readonly started: string | undefined;
  readonly token: string;
}

/** Waits for the lock; returns what gives it back. `onWait` is told once what is waited for. */
export async function lock(folder: string, onWait: (text: string) => void): Promise<() => void> {
  const path = join(folder, "lock");
  const mine = join(folder, `lock.${process.pid}.${Math.random().toString(36).slice(2)}`);
  const owner: Owner = {
    pid: process.pid,
    host: hostname(),
    started: startOf(process.pid),
    token: mine,
  };
  writeFileSync(mine, JSON.stringify(owner));
  try {
    let told = false;
    while (!take(mine, path)) {
      const holder = readOwner(path);
      if (holder && isDead(holder, path)) {
        if (takeOver(mine, path, holder)) break;
      } else if (holder && !told) {
        onWait(`waiting for the build of process ${holder.pid} on ${holder.host}`);
        told = true;
      }
      await sleep(PAUSE);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => {
    if (readOwner(path)?.token === mine) rmSync(path, { force: true });
  };
}

/** A link is made whole or not at all, and never in the place of another. */
function take(mine: string, path: string): boolean {
  try {
    linkSync(mine, path);
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** Only one of those who wait may replace a dead lock, and only that very one. */
function takeOver(mine: string, path: string, dead: Owner): boolean {
  const guard = `${path}.taken-over`;
  if (!take(mine, guard)) {
    if ((ageOf(guard) ?? 0) > STUCK) rmSync(guard, { force: true });
    return false;
  }
  try {
    if (readOwner(path)?.token !== dead.token) return false;
    // Renaming one of two links to a file onto the other would do nothing: this is a third name.
    const copy = `${mine}.new`;
    linkSync(mine, copy);
    renameSync(copy, path);
    return true;
  } finally {
    rmSync(guard, { force: true });
  }
}

/** Undefined when the lock is gone. What cannot be read was left half written. */
function readOwner(path: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Owner;
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    if (error instanceof SyntaxError) return { pid: 0, host: hostname(), started: "", token: "" };
    throw error;
  }
}

function isDead({ pid, host, started }: Owner, path: string): boolean {
  if (host !== hostname()) return (ageOf(path) ?? 0) > STALE;
  if (pid === 0) return true;
  try {
    // Signal 0 is not sent: it asks whether there is such a process.
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: there is one, of another user.
    if (!isCode(error, "EPERM")) return true;
  }
  return started !== undefined && startOf(pid) !== started;
}

/** Linux tells it in ticks since the system began; other systems are not asked. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The second field, in parentheses, may hold anything; this is the 22nd.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return undefined;
  }
}

function ageOf(path: string): number | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && Date.now() - stat.mtimeMs;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

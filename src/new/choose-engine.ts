/**
 * Which engine a new publication depends on: the one that is named, else the very one that runs. What
 * goes into `dependencies` comes out; a tarball is copied, so that the publication installs anywhere.
 */
import { execFile } from "node:child_process";
import { copyFile, readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";
import { ENGINE, readManifest } from "./engine.ts";

/** `given` is what npm would be told to install; relative paths start where the command runs. */
export async function chooseEngine(given: string | undefined, folder: string): Promise<string> {
  if (given === undefined) return takeRunning(folder);
  const spec = given.replace(/^broadsheet@/, "");
  const isTarball = /\.t(?:ar\.)?gz$/.test(spec) && !/^[a-z+]{2,}:\/\//.test(spec);
  return isTarball ? copyTarball(spec.replace(/^file:/, ""), folder) : spec;
}

async function takeRunning(folder: string): Promise<string> {
  const installed = await resolvedBy(join(ENGINE, "../.package-lock.json"));
  if (installed === "not installed") return pack(folder);
  if (installed?.startsWith("git")) return installed;
  if (installed?.startsWith("file:")) {
    return copyTarball(resolve(ENGINE, "../..", installed.slice("file:".length)), folder);
  }
  return `^${(await readManifest()).version}`;
}

/** Where npm found the engine; undefined where another package manager installed it. */
async function resolvedBy(lock: string): Promise<string | undefined> {
  if (basename(resolve(ENGINE, "..")) !== "node_modules") return "not installed";
  const text = await readFile(lock, "utf8").catch(() => "{}");
  const { packages } = JSON.parse(text) as { packages?: Record<string, { resolved?: string }> };
  return packages?.["node_modules/broadsheet"]?.resolved;
}

async function copyTarball(path: string, folder: string): Promise<string> {
  await copyFile(path, join(folder, basename(path)));
  return `file:${basename(path)}`;
}

/** Packs this clone of the engine. */
async function pack(folder: string): Promise<string> {
  const isWindows = process.platform === "win32";
  const given = ["pack", "--silent", "--pack-destination", folder];
  const { stdout } = await promisify(execFile)("npm", given, { cwd: ENGINE, shell: isWindows });
  return `file:${stdout.trim().split("\n").at(-1) ?? ""}`;
}

/** Packs an engine out of this repository's files, and installs it as a publisher would. */
import { execFile } from "node:child_process";
import { cp, mkdir, symlink } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { REPOSITORY } from "../serve-project.ts";

/** What a clone has, as far as an engine is made of it. */
const CLONE = ["src", "package.json", "wrangler.toml", "tsconfig.json", ".github", "LICENSE"];

/** Copies the engine's files, to be packed there, or to be edited before. */
export async function copyEngine(folder: string): Promise<void> {
  await mkdir(folder);
  for (const name of CLONE) {
    await cp(join(REPOSITORY, name), join(folder, name), { recursive: true });
  }
  await symlink(join(REPOSITORY, "node_modules"), join(folder, "node_modules"));
}

/** The path of the tarball. */
export async function packEngine(folder: string): Promise<string> {
  const printed = await runLine(folder, "npm pack --silent");
  return join(folder, printed.trim().split("\n").at(-1) ?? "");
}

/** What the line prints. Throws it when the line fails. */
export function runLine(folder: string, line: string): Promise<string> {
  return new Promise((done, fail) => {
    execFile("sh", ["-c", line], { cwd: folder, env: environment() }, (error, stdout, stderr) => {
      if (error) fail(new Error(`${line}\n${stdout}${stderr}`, { cause: error }));
      else done(stdout);
    });
  });
}

/** That of a shell of one's own: not of the npm script that runs the tests, nor with its Node. */
export function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD$)/i.test(name));
  const installed = join(REPOSITORY, "node_modules/.bin");
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((one) => one !== installed);
  return { ...Object.fromEntries(own), PATH: folders.join(delimiter), CI: "", NO_COLOR: "1" };
}

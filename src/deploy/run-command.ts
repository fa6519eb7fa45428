/** Runs another command on the same terminal, and gives its exit code. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { delimiter, dirname, join, resolve } from "node:path";

const wrangler = createRequire(import.meta.url).resolve("wrangler/package.json");

/** Where installed commands are, for runs that do not come through npm. */
const INSTALLED = resolve(dirname(wrangler), "../.bin");

const COMMANDS = join(import.meta.dirname, "../cli/run.js");

/** Throws when the command cannot be started. */
export function run(
  command: string,
  given: readonly string[],
  root: string,
  environment: NodeJS.ProcessEnv = {},
  stdio: "inherit" | "ignore" = "inherit",
): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(command, given, {
      cwd: root,
      stdio,
      // On Windows npm installs commands as scripts of the shell.
      shell: process.platform === "win32" && command !== process.execPath,
      env: {
        ...process.env,
        PATH: `${process.env["PATH"] ?? ""}${delimiter}${INSTALLED}`,
        ...environment,
      },
    });
    const pass = (signal: NodeJS.Signals): void => {
      child.kill(signal);
    };
    process.once("SIGINT", pass).once("SIGTERM", pass);
    child.on("error", fail);
    child.on("exit", (code) => {
      process.off("SIGINT", pass).off("SIGTERM", pass);
      done(code ?? 1);
    });
  });
}

/** Runs a command of `src/cli/` in the same Node. */
export function runOwn(name: string, given: readonly string[], root: string): Promise<number> {
  return run(process.execPath, [COMMANDS, name, ...given], root);
}

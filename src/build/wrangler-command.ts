/**
 * Which of wrangler's commands runs this build, if one does. A dry run calls itself a deployment to
 * the build (wrangler 4.155.0), so the command lines of the processes above are looked at.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** From wrangler over a shell and npm to this process it is a handful of steps. */
const MOST_STEPS = 12;

/** `dev`, `deploy`, `types` … or `dry-run`; undefined when it is not wrangler that builds. */
export function wranglerCommand(environment: NodeJS.ProcessEnv): string | undefined {
  const command = environment["WRANGLER_COMMAND"];
  if (command === "") return undefined;
  return command === "deploy" && isDryRun() ? "dry-run" : command;
}

function isDryRun(): boolean {
  let pid = process.ppid;
  for (let step = 0; step < MOST_STEPS && pid > 1; step++) {
    const parent = look(pid);
    if (parent === undefined) return false;
    const isWrangler = parent.command.some((word) => /\bwrangler(?:\.js)?$/.test(word));
    if (isWrangler && parent.command.some((word) => /^--dry-?[rR]un(?:=true)?$/.test(word))) {
      return true;
    }
    pid = parent.parent;
  }
  return false;
}

/** Undefined where the system does not tell: then a deployment is taken for one. */
function look(pid: number): { parent: number; command: readonly string[] } | undefined {
  try {
    if (process.platform === "linux") {
      const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
      const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
      return { parent, command: readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0") };
    }
    const told = execFileSync("ps", ["-o", "ppid=,args=", "-p", String(pid)], { encoding: "utf8" });
    const [parent = "", ...command] = told.trim().split(/\s+/);
    return { parent: Number(parent), command };
  } catch {
    return undefined;
  }
}

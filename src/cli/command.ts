/**
 * What the commands have in common: they read their options, explain themselves with --help, answer
 * wrong usage with 2, and otherwise exit with the code that their work returns.
 */
import { parseArgs, type ParseArgsConfig } from "node:util";
import { cacheCode } from "../build/memory/cache-code.ts";

/** The command was called in a way that it does not understand. */
export class UsageError extends Error {}

type Given<Config extends ParseArgsConfig> = ReturnType<typeof parseArgs<Config>>;

/** The help's first line says how the command is called. `work` returns the exit code. */
export async function runCommand<const Config extends ParseArgsConfig>(
  help: string,
  config: Config,
  work: (given: Given<Config>) => number | Promise<number>,
): Promise<void> {
  // Half of a short command is the loading of its code, which `work` imports.
  cacheCode();
  try {
    const options = { ...config.options, help: { type: "boolean", short: "h" } } as const;
    const given = parseArgs({ ...config, options });
    if ((given.values as { readonly help?: boolean }).help === true) console.log(help);
    else process.exitCode = await work(given as Given<Config>);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    const [usage = ""] = help.split("\n");
    console.error(`${error.message}\n${usage}\n    --help says more`);
    process.exitCode = 2;
  }
}

/** `parseArgs` throws TypeErrors whose code begins with ERR_PARSE_ARGS. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return (
    error instanceof TypeError &&
    "code" in error &&
    typeof error.code === "string" &&
    error.code.startsWith("ERR_PARSE_ARGS")
  );
}

/** How the commands answer wrong usage: what is wrong, how they are called, and exit code 2. */

/** The command was called in a way that it does not understand. */
export class UsageError extends Error {}

/**
 * Prints a mistake of the caller and returns the exit code; throws on what is our own bug. The
 * help's first line says how the command is called.
 */
export function failUsage(error: unknown, help: string): number {
  // node:util's parseArgs throws TypeErrors whose code begins with ERR_PARSE_ARGS.
  const unparsed =
    error instanceof TypeError &&
    "code" in error &&
    typeof error.code === "string" &&
    error.code.startsWith("ERR_PARSE_ARGS");
  if (!(error instanceof UsageError) && !unparsed) throw error;
  const [usage = ""] = help.split("\n");
  console.error(`${error.message}\n${usage}\n    --help says more`);
  return 2;
}

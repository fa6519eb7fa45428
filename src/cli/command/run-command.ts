/**
 * What the commands have in common: they read their options, explain themselves with --help, answer
 * wrong usage with 2, and otherwise exit with the code that their work returns.
 */
import { dirname } from "node:path";
import { parseArgs, type ParseArgsConfig } from "node:util";

/** The command was called in a way that it does not understand. */
export class UsageError extends Error {}

type Given<Config extends ParseArgsConfig> = ReturnType<typeof parseArgs<Config>>;

/** The help's first line says how the command is called. `work` returns the exit code. */
export async function runCommand<const Config extends ParseArgsConfig>(
  help: string,
  config: Config,
  work: (given: Given<Config>) => number | Promise<number>,
): Promise<void> {
  try {
    const options = { ...config.options, help: { type: "boolean", short: "h" } } as const;
    const given = parseArgs({ ...config, options });
    if ((given.values as { readonly help?: boolean }).help === true) console.log(help);
    else process.exitCode = await work(given as Given<Config>);
  } catch (error) {
    // Whoever ends a question with Ctrl+C or Ctrl+D has said enough.
    if (error instanceof Error && error.name === "AbortError") {
      process.exitCode = 130;
      return;
    }
    const reason = reasonOf(error);
    if (reason !== undefined) {
      console.error(reason);
      process.exitCode = 1;
      return;
    }
    if (!isUsageError(error)) throw error;
    const [usage = ""] = help.split("\n");
    console.error(`${error.message}\n${usage}\n    --help says more`);
    process.exitCode = 2;
  }
}

/** What the system may refuse, in words; whose fault it is not, a stack trace does not tell. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EDQUOT: "the quota of the disk is used up",
  EEXIST: "a file stands where a folder belongs",
  EISDIR: "a folder stands where a file belongs",
  EMFILE: "too many files are open",
  ENOSPC: "no space is left on the disk",
  ENOTDIR: "a file stands where a folder belongs",
  EPERM: "the operation is not permitted",
  EROFS: "the file system is read-only",
};

function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof Error && "code" in error && typeof error.code === "string")) return;
  const reason = REASONS[error.code];
  if (reason === undefined) return undefined;
  const file = "file" in error && typeof error.file === "string" ? error.file : undefined;
  const path = "path" in error && typeof error.path === "string" ? error.path : file;
  const said = `${path === undefined ? "" : `${path}: `}${reason} (${error.code})`;
  if (path === undefined || !/^E(?:ACCES|PERM)$/u.test(error.code)) return said;
  // It may be a file of a moment that is named: what is there to stay is its folder.
  return `${said}\n    let this user read and write in ${dirname(path)} (chown, chmod): another one may have made it`;
}

/** Where paths start that a command is given: npm runs its scripts in the package's folder. */
export function calledIn(): string {
  const { npm_lifecycle_event: script, npm_package_name: name, INIT_CWD: folder } = process.env;
  const isScript = name === "broadsheet" && (script === "new" || script === "migrate");
  return (isScript ? folder : undefined) ?? process.cwd();
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

/**
 * The text of `articles/ledger.json` in, a ledger or the reasons why it cannot be read out. A ledger that
 * cannot be read is never guessed at: its ids are all that keeps articles from coming back as
 * unread, so each error says how to get it back.
 */
import { createRequire } from "node:module";
import type { z } from "zod";
import type { Problem } from "../../model/problem.ts";
import { checkLedger } from "./check-ledger.ts";
import { newLedger, withEntries, type Entry, type Ledger, type RemovedEntry } from "../ledger.ts";
import type { FirstLedger, StoredLedger } from "./ledger-schema.ts";
import { withPlainLines } from "../head.ts";
import { lineAt, lineOfEntry, lineOfItem, lineOfKey } from "./locate-line.ts";
import { isAsPrinted } from "./print-ledger.ts";
import { parseLines } from "./parse-lines.ts";
import { readEntry } from "./stored-entry.ts";
import { upgradeLedger } from "./upgrade-ledger.ts";

export interface LedgerRead {
  /** Absent when a problem is an error. */
  readonly ledger?: Ledger;
  readonly problems: readonly Problem[];
  /** Whether something other than a build wrote it last: a merge, or a person. */
  readonly byHand: boolean;
  /** Whether it has an older form than the one that is written. */
  readonly outdated: boolean;
}

const require = createRequire(import.meta.url);

const VERSION = 2;

/** `given` is text, or its UTF-8; `file` the name that problems carry. */
export function readLedger(given: string | Buffer, file: string): LedgerRead {
  const fail = (problems: readonly Problem[]): LedgerRead => ({
    problems,
    byHand: false,
    outdated: false,
  });
  const bytes = withPlainLines(typeof given === "string" ? Buffer.from(given) : given);
  // What carries the digest of its own text is what a build wrote, so its shape is known.
  const byHand = !isAsPrinted(bytes);
  const json = byHand ? parseText(bytes.toString(), file) : parseLines(bytes);
  if ("problem" in json) return fail([json.problem]);
  const version = versionOf(json.value);
  if (version !== undefined && version > VERSION) {
    return fail([tooNew(file, version, bytes.toString())]);
  }
  const outdated = version === 1;
  if (byHand) {
    const { firstLedgerSchema, ledgerSchema } = loadSchemas();
    const { error } = (outdated ? firstLedgerSchema : ledgerSchema).safeParse(json.value);
    if (error) return fail(shapeProblems(error, bytes.toString(), file));
  }
  const ledger = outdated
    ? upgradeLedger(json.value as FirstLedger)
    : openLedger(json.value as StoredLedger, json.entries);
  const problems = checkLedger(ledger, file, (entry) => lineOfEntry(bytes.toString(), entry));
  return problems.length > 0 ? fail(problems) : { ledger, problems, byHand, outdated };
}

/** Seldom needed, and what they are made with takes longer to load than a ledger to be read. */
function loadSchemas(): typeof import("./ledger-schema.ts") {
  return require("./ledger-schema.ts") as typeof import("./ledger-schema.ts");
}

/** `read` are the entries that are not in what is stored, as they were read before. */
function openLedger(stored: StoredLedger, read: readonly (Entry | RemovedEntry)[]): Ledger {
  const { site, revision, numbered = 0, changed, settings, heads, accepted = [] } = stored;
  const ledger: Ledger = {
    ...newLedger(site),
    ...{ revision, numbered, heads, accepted },
    ...(changed === undefined ? {} : { changed }),
    ...(settings === undefined ? {} : { settings }),
  };
  const all = [...stored.entries, ...stored.removed].map(readEntry);
  return withEntries(ledger, [...all, ...read]);
}

/** What a person may have touched. */
function parseText(
  text: string,
  file: string,
): { value: unknown; entries: readonly never[] } | { problem: Problem } {
  const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/mu.exec(text);
  if (marker) {
    return damage(file, lineAt(text, marker.index), {
      rule: "ledger-conflict",
      message: "the ledger has the marks of a merge conflict",
      hint:
        'run "npm run build" before anything else is resolved: it merges the ledger by itself. If git ' +
        `knows of no merge here any more, take "git checkout HEAD -- ${file}", and build`,
    });
  }
  const json = parseJson(text);
  if ("failure" in json) {
    const message = `the ledger is no JSON: ${json.failure}`;
    return damage(file, json.line, { rule: DAMAGED, message, hint: restore(file) });
  }
  return { ...json, entries: [] };
}

function tooNew(file: string, version: number, text: string): Problem {
  return damage(file, lineOfKey(text, "version"), {
    rule: "ledger-too-new",
    message: `a newer engine wrote the ledger: its version is ${version}, and this one knows ${VERSION}`,
    hint: 'install that engine or a newer one: "npm install broadsheet@latest", as package.json names it',
  }).problem;
}

const DAMAGED = "ledger-damaged";

function restore(file: string): string {
  return `restore the last good one: "git restore ${file}", or "git log ${file}" to find it`;
}

function damage(
  file: string,
  line: number | undefined,
  told: Pick<Problem, "rule" | "message" | "hint">,
): { problem: Problem } {
  return { problem: { file, ...(line === undefined ? {} : { line }), severity: "error", ...told } };
}

function shapeProblems(error: z.ZodError, text: string, file: string): Problem[] {
  return error.issues.slice(0, 20).map((issue) => {
    const [list, index] = issue.path;
    const line =
      typeof list === "string" && typeof index === "number"
        ? lineOfItem(text, list, index)
        : lineOfKey(text, String(list));
    const where = issue.path.map(String).join(".") || "the ledger";
    const message = `${where}: ${issue.message}`;
    return damage(file, line, { rule: DAMAGED, message, hint: restore(file) }).problem;
  });
}

function parseJson(text: string): { value: unknown } | { failure: string; line?: number } {
  if (text.trim() === "") return { failure: "it is empty", line: 1 };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const position = /at position (\d+)/.exec(error.message)?.[1];
    // V8 gives no position when the text ends too early.
    const line = lineAt(text.trimEnd(), position === undefined ? text.length : Number(position));
    return { failure: error.message.replace(/ \(line \d+ column \d+\)$/, ""), line };
  }
}

function versionOf(value: unknown): number | undefined {
  if (typeof value !== "object" || value === null || !("version" in value)) return undefined;
  return typeof value.version === "number" ? value.version : undefined;
}

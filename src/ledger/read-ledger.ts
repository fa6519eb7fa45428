/**
 * The text of `articles/ledger.json` in, a ledger or the reasons why it is none out. A ledger that
 * cannot be read is never guessed at: its ids are all that keeps articles from coming back as
 * unread, so each error says how to get it back.
 */
import type { z } from "zod";
import type { Problem } from "../model/problem.ts";
import { checkLedger } from "./check-ledger.ts";
import { ledgerSchema } from "./ledger-schema.ts";
import { isAsPrinted } from "./print-ledger.ts";
import { renumber } from "./renumber.ts";
import type { Entry, Ledger } from "./ledger.ts";

/** No ledger when a problem is an error. `file` is the name that problems carry. */
export function readLedger(text: string, file: string): { ledger?: Ledger; problems: Problem[] } {
  const error = (line: number | undefined, rule: string, message: string, hint: string) => ({
    problems: [
      {
        file,
        ...(line === undefined ? {} : { line }),
        severity: "error" as const,
        rule,
        message,
        hint,
      },
    ],
  });
  const restore = `restore the last good one: "git restore ${file}", or "git log ${file}" to find it`;

  const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/mu.exec(text);
  if (marker) {
    return error(
      lineAt(text, marker.index),
      "ledger-conflict",
      "the ledger has the marks of a merge conflict",
      "keep the lines of both sides, of two lines for one article the one with the higher revision, " +
        "of two headers the one with the higher revision; the next build checks and renumbers it",
    );
  }
  const json = parseJson(text);
  if ("failure" in json) {
    return error(json.line, "ledger-damaged", `the ledger is no JSON: ${json.failure}`, restore);
  }
  const version = versionOf(json.value);
  if (version !== undefined && version > 1) {
    return error(
      lineOfKey(text, "version"),
      "ledger-too-new",
      `the ledger has version ${version}, and this Broadsheet knows version 1`,
      "update Broadsheet to the version that wrote it",
    );
  }
  // What carries the digest of its own text is what a build wrote, so its shape is known.
  const isOurs = isAsPrinted(text);
  const shape = isOurs
    ? { success: true as const, data: json.value as z.infer<typeof ledgerSchema> }
    : ledgerSchema.safeParse(json.value);
  if (!shape.success) {
    return {
      problems: shape.error.issues.slice(0, 20).flatMap((issue) => {
        const [list, index] = issue.path;
        const line =
          typeof list === "string" && typeof index === "number"
            ? lineOfItem(text, list, index)
            : lineOfKey(text, String(list));
        const where = issue.path.map(String).join(".");
        return error(line, "ledger-damaged", `${where || "the ledger"}: ${issue.message}`, restore)
          .problems;
      }),
    };
  }
  const { site, revision } = shape.data;
  const ledger: Ledger = {
    version: 1,
    site,
    revision,
    entries: shape.data.entries.map(withFirstRevision),
    removed: shape.data.removed.map(withFirstRevision),
  };
  const problems = checkLedger(ledger, file, (entry) => lineOfEntry(text, entry));
  if (problems.length > 0) return { problems };
  if (isOurs) return { ledger, problems };
  const numbered = renumber(ledger);
  return {
    ledger: numbered,
    problems: [
      {
        file,
        severity: "warning",
        rule: "ledger-renumbered",
        message:
          `the ledger was merged or edited by hand; it is consistent, and its ` +
          `${ledger.entries.length + ledger.removed.length} entries get new revisions, ` +
          `so that no client of /changes.json misses one`,
        hint: "run npm run build and commit the ledger",
      },
    ],
  };
}

/**
 * An older ledger does not tell when an article was admitted: its last change is the best that is
 * known.
 */
function withFirstRevision<E extends { revision: number; firstRevision?: number | undefined }>(
  entry: E,
): E & { firstRevision: number } {
  return Object.assign(entry, { firstRevision: entry.firstRevision ?? entry.revision });
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

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split("\n").length;
}

function lineOfKey(text: string, key: string): number | undefined {
  const position = text.indexOf(`"${key}"`);
  return position < 0 ? undefined : lineAt(text, position);
}

/** The line of an item of a list, counted from 0, as `printLedger` lays them out. */
function lineOfItem(text: string, list: string, index: number): number | undefined {
  const start = lineOfKey(text, list);
  if (start === undefined) return undefined;
  const line = start + 1 + index;
  return /^\s*\{/.test(text.split("\n")[line - 1] ?? "") ? line : undefined;
}

/** The line that spells this very entry: of two with one id, the one with the right path and slug. */
function lineOfEntry(text: string, entry: Entry): number | undefined {
  const marks = [entry.id, entry.path, entry.slug].map((mark) => JSON.stringify(mark));
  const index = text.split("\n").findIndex((line) => marks.every((mark) => line.includes(mark)));
  return index < 0 ? undefined : index + 1;
}

/**
 * A look at a folder before it becomes a publication of one's own: which sources are samples, and
 * what speaks against a new identity.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles, unreadableSource } from "../build/files/list-files.ts";
import { LEDGER, SETTINGS } from "../build/files/names.ts";
import { readLedgerFile } from "../build/files/read-ledger-file.ts";
import { readText } from "../build/files/read-files.ts";
import { readVariables } from "../build/files/read-settings.ts";
import type { Problem } from "../model/problem.ts";
import type { Variables } from "../model/site.ts";
import { isSample, SAMPLE_SITE } from "./sample-articles.ts";

export interface Survey {
  /** Paths of the unchanged samples. */
  readonly samples: readonly string[];
  /** Paths of all other files. */
  readonly own: readonly string[];
  /** The settings as they are now. */
  readonly variables: Variables;
  readonly problems: readonly Problem[];
  /** Why a new identity would harm subscribers, if it would. */
  readonly protest: string | undefined;
}

export async function survey(root: string): Promise<Survey> {
  const samples: string[] = [];
  const own: string[] = [];
  const problems: Problem[] = [];
  for (const path of listFiles(root).paths) {
    try {
      (isSample(await readFile(join(root, path))) ? samples : own).push(path);
    } catch (error) {
      problems.push(unreadableSource(path, error));
    }
  }
  const { variables, problem } = readVariables((await readText(root, SETTINGS)) ?? "");
  if (problem) problems.push(problem);
  return { samples, own, variables, problems, protest: await findProtest(root, own) };
}

async function findProtest(root: string, own: readonly string[]): Promise<string | undefined> {
  const read = await readLedgerFile(root);
  if (!read) return undefined;
  const { ledger } = read;
  if (!ledger) return `${LEDGER} cannot be read, so nobody can tell what is published from here.`;
  const listed = new Set(ledger.entries.map(({ path }) => path));
  const published = own.filter((path) => listed.has(path));
  if (published.length > 0) {
    return (
      `${published.length} articles of your own have an identity already, ${published[0] ?? ""} ` +
      "for one: with a new one subscribers would see them all again."
    );
  }
  return ledger.site !== SAMPLE_SITE && ledger.revision > 0
    ? "This is a publication already, and its subscribers know it by its identity."
    : undefined;
}

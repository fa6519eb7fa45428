/** Makes a folder a publication of one's own: its settings, a new ledger, and no samples. */
import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { setUpMergeDriver } from "../build/ledger/merge-driver.ts";
import { LEDGER, SETTINGS } from "../build/files/names.ts";
import { readText } from "../build/files/read-files.ts";
import { readVariables } from "../build/files/read-settings.ts";
import { newLedger } from "../ledger/ledger.ts";
import { printLedger } from "../ledger/print-ledger.ts";
import { hasErrors, type Problem } from "../model/problem.ts";
import { readSite } from "../model/site.ts";
import { setVariables } from "./set-variables.ts";

/** `samples` are paths to remove. Writes nothing when a problem that it returns is an error. */
export async function startPublication(
  root: string,
  settings: ReadonlyMap<string, string>,
  samples: readonly string[],
): Promise<readonly Problem[]> {
  const toml = setVariables((await readText(root, SETTINGS)) ?? "", settings);
  const { problems } = readSite(readVariables(toml).variables);
  if (hasErrors(problems)) return problems;
  await writeFileAtomic(join(root, SETTINGS), toml);
  await writeFileAtomic(join(root, LEDGER), printLedger(newLedger(randomUUID())));
  await setUpMergeDriver(root);
  for (const path of samples) await rm(join(root, path));
  return problems;
}

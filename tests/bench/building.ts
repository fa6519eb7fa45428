/** The build rows: the real command on raw texts of 4 kB, cold and with one text changed. */
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { buildWithHugo, hugoIsInstalled, makeHugoSite } from "./hugo.ts";
import { makeRawText } from "./make-text.ts";
import { runMeasured, type Measured } from "./run-measured.ts";

const RUN = resolve(import.meta.dirname, "../../src/cli/run.js");

const SETTLED = 2_500;

export interface Builds {
  readonly cold: readonly Measured[];
  readonly changed: readonly Measured[];
  /** The seconds of Hugo's builds of the same texts, in the same rounds; empty where it is not installed. */
  readonly hugo: readonly number[];
}

/** Generates `count` texts in `folder` and builds them `rounds` times each way. */
export async function measureBuilds(
  count: number,
  folder: string,
  rounds: number,
): Promise<Builds> {
  const articles = join(folder, "articles");
  await mkdir(articles, { recursive: true });
  for (let at = 0; at < count; at++) {
    await writeFile(join(articles, textName(at)), makeRawText(at));
  }
  const site = join(folder, "hugo");
  const hasHugo = hugoIsInstalled();
  if (hasHugo) await makeHugoSite(count, site);
  // A build does not trust its memory of files younger than two seconds (docs/building.md).
  await sleep(SETTLED);
  const build = (): Promise<Measured> => runMeasured(RUN, ["build"], { cwd: folder });
  const cold: Measured[] = [];
  const changed: Measured[] = [];
  const hugo: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await rm(join(articles, "ledger.json"), { force: true });
    cold.push(await build());
    if (hasHugo) hugo.push(await buildWithHugo(site, join(folder, `hugo-${round}`)));
    const at = Math.floor(count / 2);
    const remark = `. The harbour master added remark ${round} to it on Monday. `;
    await writeFile(join(articles, textName(at)), makeRawText(at).replace(". ", remark));
    changed.push(await build());
    // Not removed: ext4 makes new files ten times as slowly for a minute after many were deleted.
    await rename(join(folder, ".broadsheet"), join(folder, `built-${round}`));
  }
  return { cold, changed, hugo };
}

function textName(at: number): string {
  return `text-${String(at).padStart(6, "0")}.txt`;
}

/**
 * A plan for whoever publishes while nobody looks on: each source that a hazard is about is put back to
 * what is published of it, so that the rest can be published. Only the folder changes, and only what
 * git has committed.
 */
import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Entry } from "../ledger/ledger.ts";
import { shortSourceHash } from "../ledger/short-hash.ts";
import { digest } from "../model/digest.ts";
import { ARTICLES, LEDGER } from "./files/names.ts";
import { git, readBlobs } from "./ledger/git.ts";
import { CannotCompare, makePlan, type Plan, type PlanOptions } from "./plan.ts";
import { readBase } from "./published/read-base.ts";

type Planned = Awaited<ReturnType<typeof makePlan>>;

export interface HeldBack {
  /** With the hazards that are left. */
  readonly plan: Planned;
  /** What was held back, as hazards told of it. */
  readonly held: Plan["hazards"];
}

/**
 * Throws `CannotCompare` when something in articles/ is not committed, which would be lost, and when git
 * does not have what is published.
 */
export async function holdBack(options: PlanOptions): Promise<HeldBack> {
  const { root } = options;
  const first = await makePlan(options);
  if ("unreadable" in first) return { plan: first, held: [] };
  const held = first.hazards.filter(({ file }) => isSource(file));
  if (held.length === 0) return { plan: first, held };
  await checkCommitted(root);
  const base = await readBase(root, "HEAD");
  const entries = new Map((base?.entries ?? []).map((entry) => [entry.path, entry]));
  await putBack(root, new Set(held.map(({ file }) => file)), entries);
  const plan = await makePlan(options);
  if ("unreadable" in plan) return { plan, held };
  // A new file that is held back may be what became of one that is missing.
  const mayHaveMoved = held.some(({ file }) => !entries.has(file));
  const missing = mayHaveMoved ? missingIn(plan, root) : [];
  if (missing.length === 0) return { plan, held };
  await putBack(root, new Set(missing), entries);
  return { plan: await makePlan(options), held };
}

function isSource(file: string): boolean {
  return file.startsWith(`${ARTICLES}/`) && file !== LEDGER;
}

/** What would be removed because its file is gone; what front matter withdraws is never put back. */
function missingIn({ effects }: Plan, root: string): string[] {
  const removed = effects.filter(({ kind }) => kind === "removed").map(({ path }) => path);
  return removed.filter((path) => !existsSync(join(root, path)));
}

async function checkCommitted(root: string): Promise<void> {
  const changed = await git(root, "status", "--porcelain", "--", ARTICLES, `:!${LEDGER}`);
  if (changed.trim() === "") return;
  throw new CannotCompare(
    "something in articles/ is not committed, and holding it back would lose it",
  );
}

/** What is not published goes; of what is, the text that the ledger remembers comes back. */
async function putBack(
  root: string,
  paths: ReadonlySet<string>,
  entries: ReadonlyMap<string, Entry>,
): Promise<void> {
  for (const path of paths) {
    const entry = entries.get(path);
    if (entry) await writeFile(join(root, path), await publishedText(root, entry));
    else await rm(join(root, path), { force: true });
  }
}

/** The newest committed state of a source that has the hash of its entry. */
async function publishedText(root: string, { path, sourceHash }: Entry): Promise<Buffer> {
  const log = await git(root, "log", "--format=%H", "--full-history", "--", path);
  const blobs = log.split("\n").flatMap((commit) => (commit === "" ? [] : `${commit}:./${path}`));
  for await (const { content } of readBlobs(root, blobs)) {
    if (shortSourceHash(digest([content])) === sourceHash) return content;
  }
  throw new CannotCompare(
    `git has no longer what is published of ${path}: nothing can be held back`,
  );
}

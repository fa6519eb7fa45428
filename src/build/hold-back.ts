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
import type { Problem } from "../model/problem.ts";
import { ARTICLES, LEDGER } from "./files/names.ts";
import { git, readBlobs } from "./ledger/git.ts";
import { CannotCompare, makePlan, type Plan, type PlanOptions } from "./plan.ts";
import { readBase } from "./published/read-base.ts";

type Planned = Awaited<ReturnType<typeof makePlan>>;

export interface HeldBack {
  /** With the hazards that are left. */
  readonly plan: Planned;
  /** What was held back, as hazards told of it. */
  readonly held: readonly Problem[];
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
  await checkCommitted(
    root,
    held.map(({ file }) => file),
  );
  const base = await readBase(root, "HEAD");
  const entries = new Map((base?.entries ?? []).map((entry) => [entry.path, entry]));
  await putBack(root, new Set(held.map(({ file }) => file)), entries);
  const plan = await makePlan(options);
  if ("unreadable" in plan) return { plan, held };
  // What moved into a file that is held back stays where it was.
  const moved: Problem[] = [];
  for (const path of missingIn(plan, root)) {
    const to = await movedTo(root, path, held);
    if (to !== undefined) moved.push(staysUntil(path, to));
  }
  if (moved.length === 0) return { plan, held };
  await putBack(root, new Set(moved.map(({ file }) => file)), entries);
  return { plan: await makePlan(options), held: [...held, ...moved] };
}

function isSource(file: string): boolean {
  return file.startsWith(`${ARTICLES}/`) && file !== LEDGER;
}

/** What would be removed because its file is gone; what front matter withdraws is never put back. */
function missingIn({ effects }: Plan, root: string): string[] {
  const removed = effects.filter(({ kind }) => kind === "removed").map(({ path }) => path);
  return removed.filter((path) => !existsSync(join(root, path)));
}

/** The file among those held back that a missing one was renamed to, by git's own judgement. */
async function movedTo(
  root: string,
  path: string,
  held: readonly Problem[],
): Promise<string | undefined> {
  const [commit] = (await git(root, "log", "-1", "--format=%H", "--diff-filter=D", "--", path))
    .trim()
    .split("\n");
  if (!commit) return undefined;
  const range = [`${commit}^`, commit];
  const names = await git(root, "diff", "--name-status", "-z", "-M30%", "--relative", ...range);
  const fields = names.split("\0");
  const at = fields.findIndex((field, n) => field.startsWith("R") && fields[n + 1] === path);
  const to = at < 0 ? undefined : fields[at + 2];
  return held.find(({ file }) => file === to)?.file;
}

function staysUntil(file: string, to: string): Problem {
  return {
    ...{ file, severity: "error", rule: "moved-into-held" },
    message: `the article stays as it is published until ${to}, where it went, can be`,
  };
}

/** Git must have what is put back or taken away: neither ignored files nor new ones come back. */
async function checkCommitted(root: string, held: readonly string[]): Promise<void> {
  const status = ["status", "--porcelain", "--untracked-files=all", "--"];
  const changed = await git(root, ...status, ARTICLES, `:!${LEDGER}`);
  const known = (await git(root, "ls-files", "-z", "--", ...held)).split("\0");
  const isKnown = held.every((file) => known.includes(file) || !existsSync(join(root, file)));
  if (changed.trim() === "" && isKnown) return;
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

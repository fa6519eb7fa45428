/** A publication in a git repository of its own, with a clock that the test sets. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build, type BuildOptions, type BuildResult } from "../../../src/build/build.ts";
import { makePlan, type Plan } from "../../../src/build/plan.ts";
import { NOTHING_GIVEN, type Given } from "../../../src/build/prepare.ts";
import type { Ledger } from "../../../src/ledger/ledger.ts";
import { readLedger } from "../../../src/ledger/file/read-ledger.ts";
import { defined } from "../../defined.ts";
import { parseHere } from "../parse-here.ts";

const LEDGER = "articles/ledger.json";

export class Repository {
  readonly root: string;
  /** Milliseconds since the epoch. */
  now = Date.UTC(2026, 2, 2, 9);

  constructor(root = mkdtempSync(join(tmpdir(), "broadsheet-repository-"))) {
    this.root = root;
  }

  static async create(): Promise<Repository> {
    const repository = new Repository();
    repository.git("init", "--quiet", "--initial-branch=main");
    await repository.write(".gitignore", ".broadsheet/\n");
    return repository;
  }

  git(...args: string[]): string {
    const who = ["-c", "user.name=Jane Doe", "-c", "user.email=jane@example.com"];
    return execFileSync("git", [...who, "-c", "commit.gpgsign=false", ...args], {
      cwd: this.root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.root, path)), { recursive: true });
    await writeFile(join(this.root, path), text);
  }

  delete(path: string): Promise<void> {
    return rm(join(this.root, path));
  }

  commit(message = "state"): void {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message", message);
  }

  /** Builds an hour after the last time. */
  build(options: Partial<BuildOptions> = {}): Promise<BuildResult> {
    this.now += 3_600_000;
    const now = `${new Date(this.now).toISOString().slice(0, 19)}Z`;
    return build({ root: this.root, mode: "mint", now, threads: parseHere, ...options });
  }

  /** Builds and commits; throws when the build tells of an error. */
  async publish(options: Partial<BuildOptions> = {}): Promise<BuildResult> {
    const result = await this.build(options);
    if (!result.done) throw new Error(result.problems.map(({ message }) => message).join("\n"));
    this.commit();
    return result;
  }

  /** The hazards that a plan finds now. */
  async plan(given: Partial<Given> = {}): Promise<Plan["hazards"]> {
    const now = `${new Date(this.now + 3_600_000).toISOString().slice(0, 19)}Z`;
    const made = await makePlan({
      threads: parseHere,
      ...{ root: this.root, now, against: { revision: "HEAD" }, mostUpdated: 0.2 },
      given: { ...NOTHING_GIVEN, ...given },
    });
    return "unreadable" in made ? made.unreadable : made.hazards;
  }

  get ledger(): Ledger {
    return defined(readLedger(readFileSync(join(this.root, LEDGER), "utf8"), LEDGER).ledger);
  }

  read(path: string): Promise<string> {
    return readFile(join(this.root, path), "utf8");
  }

  destroy(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

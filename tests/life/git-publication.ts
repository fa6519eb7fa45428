/**
 * A publication in a git repository, built by the command as its publisher runs it, and served from a
 * copy of what was built: a deployment.
 */
import { spawn } from "node:child_process";
import { cp, readdir, readFile, rm } from "node:fs/promises";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { EDITION, GENERATED } from "../../src/build/files/names.ts";
import { openEdition } from "../../src/edition/reader/open-edition.ts";
import { createApp } from "../../src/http/app.ts";
import { readSite } from "../../src/model/site.ts";
import { Repository } from "../build/ledger/repository.ts";
import { REPOSITORY, runCommand, type Run } from "../serve-project.ts";
import { FIRST_HOST } from "./publication.ts";
import type { Served } from "./subscription.ts";
import { numberIn, writeText } from "./write-text.ts";

const DEPLOYS = { WRANGLER_COMMAND: "deploy" };

export class GitPublication {
  readonly repository: Repository;
  readonly #folders: string[] = [];

  constructor(repository: Repository) {
    this.repository = repository;
  }

  git(...args: string[]): string {
    return this.repository.git(...args);
  }

  /** Writes the text with this number. */
  write(number: number, change = (text: string): string => text): Promise<void> {
    const text = writeText(number, `A headline for story ${number}`);
    return this.repository.write(`articles/${number}.txt`, change(text));
  }

  /** The numbers of the texts that are there. */
  async numbers(): Promise<number[]> {
    const names = await readdir(join(this.repository.root, "articles"));
    const texts = names.filter((name) => name.endsWith(".txt"));
    return Promise.all(
      texts.map(async (name) => numberIn(await this.repository.read(`articles/${name}`))),
    );
  }

  build(...options: string[]): Promise<Run> {
    return runCommand(this.repository.root, "build", options, DEPLOYS);
  }

  /** As on a machine that has never built here: git alone knows what was before. */
  forget(): Promise<void> {
    return rm(join(this.repository.root, GENERATED), { recursive: true });
  }

  /** Builds as `wrangler deploy` does, commits, and returns what is deployed from then on. */
  async deploy(...options: string[]): Promise<Served> {
    const { code, stderr } = await this.build(...options);
    expect(code, stderr).toBe(0);
    this.repository.commit();
    const folder = mkdtempSync(join(tmpdir(), "broadsheet-deployed-"));
    this.#folders.push(folder);
    await cp(join(this.repository.root, EDITION), folder, { recursive: true });
    const edition = await openEdition((path) => readFile(join(folder, path), "utf8"));
    const app = createApp({
      site: readSite({}).site,
      openEdition: () => Promise.resolve(edition),
      now: () => Date.now(),
    });
    return {
      fetch: async (address, headers = {}) =>
        await app.request(new URL(address, FIRST_HOST).href, { headers }),
    };
  }

  /** Starts a build and kills it, with no chance to tidy up, after so many milliseconds. */
  kill(after: number): Promise<void> {
    return new Promise((done) => {
      const child = spawn(process.execPath, [join(REPOSITORY, "src/cli/run.js"), "build"], {
        cwd: this.repository.root,
        stdio: "ignore",
        env: { ...process.env, CI: "", ...DEPLOYS },
      });
      const timer = setTimeout(() => child.kill("SIGKILL"), after);
      child.once("exit", () => {
        clearTimeout(timer);
        done();
      });
    });
  }

  /** A clone with so many commits, whose publisher works in another folder. */
  clone(depth: number): GitPublication {
    const clone = new Repository();
    clone.git("clone", "--quiet", `--depth=${depth}`, `file://${this.repository.root}`, ".");
    return new GitPublication(clone);
  }

  async destroy(): Promise<void> {
    this.repository.destroy();
    for (const folder of this.#folders) await rm(folder, { recursive: true, force: true });
  }
}

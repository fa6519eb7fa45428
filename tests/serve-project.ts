/**
 * A publication of given texts, built by this repository's build in a temporary folder and served
 * by its Worker in workerd on a free loopback port, with its wrangler.toml.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createTestHarness, type TestHarness } from "wrangler";

export const REPOSITORY = resolve(import.meta.dirname, "..");

/** File contents by path below `articles/`. */
export type Articles = Readonly<Record<string, string | Uint8Array>>;

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Writes a project; returns its folder, which the caller removes. */
export async function makeProject(articles: Articles): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "broadsheet-"));
  const settings = await readFile(join(REPOSITORY, "wrangler.toml"), "utf8");
  const command = `"${process.execPath}" "${join(REPOSITORY, "src/cli/build.ts")}"`;
  await writeFile(
    join(root, "wrangler.toml"),
    settings
      .replaceAll(/"(?:\.\/)?(src\/[^"]+)"/g, (_, path: string) =>
        JSON.stringify(join(REPOSITORY, path)),
      )
      .replace('"npm run --silent build"', JSON.stringify(command)),
  );
  await mkdir(join(root, "articles"));
  await writeArticles(root, articles);
  return root;
}

export async function writeArticles(root: string, articles: Articles): Promise<void> {
  for (const [path, content] of Object.entries(articles)) {
    const target = join(root, "articles", path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

/** Runs a command of `src/cli/` in a project, without the environment's `CI`. */
export function runCommand(
  root: string,
  command: string,
  given: readonly string[] = [],
  environment: NodeJS.ProcessEnv = {},
): Promise<Run> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(REPOSITORY, "src/cli/run.js"), command, ...given],
      {
        cwd: root,
        env: { ...process.env, CI: "", WRANGLER_COMMAND: "", NO_COLOR: "1", ...environment },
      },
      (error, stdout, stderr) => {
        done({
          code: typeof error?.code === "number" ? error.code : error ? -1 : 0,
          stdout,
          stderr,
        });
      },
    );
  });
}

export interface Project {
  readonly root: string;
  readonly server: TestHarness;
  close(): Promise<void>;
}

/** Builds and serves a project; throws what the build printed when it fails. */
export async function serveProject(
  articles: Articles,
  vars: Readonly<Record<string, string>> = {},
): Promise<Project> {
  const root = await makeProject(articles);
  const built = await runCommand(root, "build");
  if (built.code !== 0) throw new Error(`the build failed:\n${built.stderr}`);
  // The harness would run the build in the folder of the tests.
  const config = join(root, "wrangler.toml");
  await writeFile(config, (await readFile(config, "utf8")).replace(/^\[build\]\n(?:.+\n)*/m, ""));
  const server = createTestHarness({
    root,
    workers: [{ configPath: config, vars }],
  });
  await server.listen();
  return {
    root,
    server,
    async close() {
      await server.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

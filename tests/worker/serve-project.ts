/**
 * Serves a publication as `wrangler dev` would, in workerd: a temporary project of the given
 * texts, with this repository's wrangler.toml, build and Worker, on a free loopback port.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createTestHarness, type TestHarness } from "wrangler";

const REPOSITORY = resolve(import.meta.dirname, "../..");

export interface Project {
  /** The temporary project's folder. */
  readonly root: string;
  readonly server: TestHarness;
  close(): Promise<void>;
}

/** A project on disk: `files` are contents by path below `articles/`. */
export async function makeProject(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "broadsheet-"));
  const settings = await readFile(join(REPOSITORY, "wrangler.toml"), "utf8");
  await writeFile(
    join(root, "wrangler.toml"),
    settings
      .replace('"src/worker.ts"', JSON.stringify(join(REPOSITORY, "src/worker.ts")))
      .replace(
        '"npm run --silent build"',
        JSON.stringify(`"${process.execPath}" "${join(REPOSITORY, "src/cli/build.ts")}"`),
      ),
  );
  await mkdir(join(root, "articles"));
  for (const [path, content] of Object.entries(files)) {
    const target = join(root, "articles", path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return root;
}

export async function serveProject(
  files: Readonly<Record<string, string | Uint8Array>>,
  vars: Readonly<Record<string, string>> = {},
): Promise<Project> {
  const root = await makeProject(files);
  const server = createTestHarness({
    root,
    workers: [{ configPath: join(root, "wrangler.toml"), vars }],
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

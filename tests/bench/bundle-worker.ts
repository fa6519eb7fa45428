/** A Worker's source in, its script as `wrangler deploy` would upload it out. */
import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { parse } from "smol-toml";

const REPOSITORY = resolve(import.meta.dirname, "../..");

/**
 * Bundles with the repository's wrangler.toml (its minification, its aliases, its compatibility date) in
 * `folder`, which must be empty or absent. Returns the path of the script.
 */
export async function bundleWorker(main: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const settings = await readSettings();
  const config = join(folder, "wrangler.json");
  await writeFile(
    config,
    JSON.stringify({
      name: "bench",
      main: join(REPOSITORY, main),
      compatibility_date: settings.compatibilityDate,
      minify: settings.minify,
      alias: settings.alias,
      send_metrics: false,
    }),
  );
  const wrangler = createRequire(import.meta.url).resolve("wrangler/package.json");
  const command = join(dirname(wrangler), "bin", "wrangler.js");
  const out = join(folder, "out");
  await promisify(execFile)(
    process.execPath,
    [command, "deploy", "--dry-run", "--config", config, "--outdir", out],
    {
      cwd: folder,
      env: {
        ...process.env,
        CLOUDFLARE_CF_FETCH_ENABLED: "false",
        WRANGLER_HIDE_BANNER: "true",
        WRANGLER_SEND_METRICS: "false",
      },
    },
  );
  return join(out, main.replace(/^.*\//, "").replace(/\.ts$/, ".js"));
}

interface Settings {
  readonly compatibilityDate: string;
  readonly minify: boolean;
  readonly alias: Readonly<Record<string, string>>;
}

/** What the bench takes from the repository's wrangler.toml. */
export async function readSettings(): Promise<Settings> {
  const toml = parse(await readFile(join(REPOSITORY, "wrangler.toml"), "utf8"));
  const compatibilityDate = toml["compatibility_date"];
  if (typeof compatibilityDate !== "string") throw new Error("no compatibility_date");
  const aliases = Object.entries((toml["alias"] ?? {}) as Record<string, string>);
  return {
    compatibilityDate,
    minify: toml["minify"] === true,
    alias: Object.fromEntries(aliases.map(([name, path]) => [name, resolve(REPOSITORY, path)])),
  };
}

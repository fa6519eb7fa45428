/**
 * Compiles `src/` to `dist/`, which is what the package holds: Node strips no types inside
 * `node_modules`. npm runs it as `prepare`, whatever the package is made for: a tarball, a registry, or
 * a publication that names a git address.
 */
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { parse } from "smol-toml";

const SOURCE = resolve(import.meta.dirname, "..");
const ROOT = resolve(SOURCE, "..");
const TARGET = join(ROOT, "dist");

/** What only the Worker runs, and what only this file does. */
const NOT_OF_COMMANDS = ["**/*.d.ts", "{feeds,http,package,pages}/**", "worker.ts"];

/** What is read or run as it is. */
const DATA = [
  ...["build/icons/*", "build/memory/*.js", "build/threads/*.js", "cli/run.js", "new/template/*"],
  "parse/words/languages/*.txt",
];

/** A string that is a module's path, imported or loaded in another way. */
const MODULE_PATH = /(["`])([\w./${}-]*)\.tsx?\1/g;

const OPTIONS = { outdir: TARGET, format: "esm", logLevel: "warning" } satisfies BuildOptions;

rmSync(TARGET, { recursive: true, force: true });
await build({
  ...OPTIONS,
  absWorkingDir: SOURCE,
  entryPoints: globSync("**/*.{ts,tsx}", { cwd: SOURCE, exclude: NOT_OF_COMMANDS }),
  target: "node22.18",
});
for (const path of globSync(DATA, { cwd: SOURCE })) cpSync(join(SOURCE, path), join(TARGET, path));
for (const path of globSync("**/*.js", { cwd: TARGET })) {
  const file = join(TARGET, path);
  writeFileSync(file, readFileSync(file, "utf8").replace(MODULE_PATH, "$1$2.js$1"));
}

// The Worker in one file: it is all that a publication's wrangler.toml names of the engine, and so all
// that keeps its name between versions.
const { main, alias } = parse(readFileSync(join(ROOT, "wrangler.toml"), "utf8")) as {
  main: string;
  alias: Record<string, string>;
};
await build({
  ...OPTIONS,
  absWorkingDir: ROOT,
  entryPoints: [main],
  bundle: true,
  external: ["cloudflare:*", "node:*"],
  // As wrangler takes an alias: the whole of what is imported, not its beginning.
  plugins: [
    {
      name: "alias",
      setup: (building) => {
        building.onResolve({ filter: /^\w/ }, ({ path }) =>
          path in alias ? { path: resolve(ROOT, alias[path] ?? path) } : undefined,
        );
      },
    },
  ],
  // Those of wrangler, which compresses it.
  conditions: ["workerd", "worker", "browser"],
  target: "es2024",
});

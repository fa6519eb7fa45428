/**
 * Compiles `src/` to `dist/`, which is what the package holds: Node strips no types inside
 * `node_modules`. npm runs it as `prepare`, whatever the package is made for: a tarball, a registry, or
 * a publication that names a git address.
 */
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";

const SOURCE = resolve(import.meta.dirname, "..");
const TARGET = resolve(SOURCE, "../dist");

/** What is read or run as it is. */
const DATA = ["build/icons/*", "cli/run.js", "new/template/*", "parse/words/languages/*.txt"];

/** A string that is a module's path, imported or loaded in another way. */
const MODULE_PATH = /(["`])([\w./${}-]*)\.tsx?\1/g;

rmSync(TARGET, { recursive: true, force: true });
buildSync({
  absWorkingDir: SOURCE,
  entryPoints: globSync("**/*.{ts,tsx}", { cwd: SOURCE, exclude: ["**/*.d.ts", "package/*"] }),
  outdir: TARGET,
  format: "esm",
  target: "node22.18",
  logLevel: "warning",
});
for (const path of globSync(DATA, { cwd: SOURCE })) cpSync(join(SOURCE, path), join(TARGET, path));
for (const path of globSync("**/*.js", { cwd: TARGET })) {
  const file = join(TARGET, path);
  writeFileSync(file, readFileSync(file, "utf8").replace(MODULE_PATH, "$1$2.js$1"));
}

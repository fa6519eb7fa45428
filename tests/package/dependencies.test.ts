/** What a publication installs with the engine is all that the engine's commands load. */
import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { build } from "esbuild";
import { expect, it } from "vitest";

/** What only the Worker runs is in one file of the package, with its libraries. */
const WORKER = ["src/**/*.d.ts", "src/{feeds,http,package,pages}/**", "src/worker.ts"];

async function librariesOf(entryPoints: string[]): Promise<string[]> {
  const { metafile } = await build({
    ...{ entryPoints, bundle: true, packages: "external", format: "esm", platform: "node" },
    ...{ metafile: true, write: false, outdir: "unused", logLevel: "error" },
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  const names = imports.filter(({ external }) => external).map(({ path }) => path);
  return [...new Set(names.filter((name) => !isBuiltin(name)).map(packageOf))];
}

/** "eld/extrasmall" is of "eld". */
const packageOf = (name: string): string =>
  name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");

it("every library that the commands import is a dependency", async () => {
  const { dependencies } = JSON.parse(await readFile("package.json", "utf8")) as {
    dependencies: Record<string, string>;
  };
  const imported = await librariesOf(globSync("src/**/*.{ts,tsx}", { exclude: WORKER }));
  expect(imported.length).toBeGreaterThan(20);
  expect(imported.filter((name) => !(name in dependencies))).toEqual([]);
});

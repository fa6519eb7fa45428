/** Writes a publication into an empty folder: few files, as the engine is a dependency. */
import { randomUUID } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ARTICLES, LEDGER, SETTINGS } from "../build/files/names.ts";
import { newLedger } from "../ledger/ledger.ts";
import { printLedger } from "../ledger/print-ledger.ts";
import { ENGINE, readManifest, type Manifest } from "./engine.ts";
import { publicationSettings } from "./publication-settings.ts";

export interface NewPublication {
  readonly title: string;
  /** The Worker's, and the package's. */
  readonly name: string;
  /** Settings of `[vars]`, by name. */
  readonly variables: ReadonlyMap<string, string>;
  /** What npm installs as the engine. */
  readonly engine: string;
}

const WORKFLOW = ".github/workflows/publish.yml";

/** Template files whose names npm would not pack, or that go elsewhere. */
const TEMPLATES = {
  "README.md": "README.md",
  "welcome.md": `${ARTICLES}/welcome.md`,
  gitignore: ".gitignore",
  gitattributes: ".gitattributes",
  npmrc: ".npmrc",
} as const;

/** The ledger has the publication's identity from the start: two first builds must not differ. */
export async function writePublication(folder: string, given: NewPublication): Promise<void> {
  const settings = await readFile(join(ENGINE, SETTINGS), "utf8");
  const files = new Map([
    ["package.json", printManifest(given, await readManifest())],
    [SETTINGS, publicationSettings(settings, given.name, given.variables)],
    [LEDGER, printLedger(newLedger(randomUUID()))],
    [WORKFLOW, await readFile(join(ENGINE, WORKFLOW), "utf8")],
  ]);
  for (const [template, path] of Object.entries(TEMPLATES)) {
    const text = await readFile(join(import.meta.dirname, "template", template), "utf8");
    files.set(path, text.replaceAll("{{title}}", given.title));
  }
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** The scripts are the engine's own that run a command, so that both are called alike. */
function printManifest(
  { name, engine }: Pick<NewPublication, "name" | "engine">,
  { scripts, allowScripts }: Manifest,
): string {
  const commands = Object.entries(scripts)
    .map(([script, line]) => [script, /^node src\/cli\/run\.js (\S+)$/.exec(line)?.[1]] as const)
    .filter(([, command]) => command !== undefined && command !== "new")
    .map(([script, command]) => [script, `broadsheet ${command ?? ""}`]);
  const manifest = {
    name,
    private: true,
    scripts: Object.fromEntries(commands) as Record<string, string>,
    dependencies: { broadsheet: engine },
    allowScripts,
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

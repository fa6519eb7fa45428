/** Writes a publication into an empty folder: few files, as the engine is a dependency. */
import { randomUUID } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ARTICLES, LEDGER, SETTINGS } from "../build/files/names.ts";
import { newLedger } from "../ledger/ledger.ts";
import { printLedger } from "../ledger/file/print-ledger.ts";
import { ENGINE, readManifest, type Manifest } from "./engine.ts";
import { publicationSettings } from "./publication-settings.ts";

/** What the files around the articles and settings are made of. */
export interface Frame {
  readonly title: string;
  /** The Worker's, and the package's. */
  readonly name: string;
  /** What npm installs as the engine. */
  readonly engine: string;
}

export interface NewPublication extends Frame {
  /** Settings of `[vars]`, by name. */
  readonly variables: ReadonlyMap<string, string>;
}

const WORKFLOW = ".github/workflows/publish.yml";

/** Template files, some under names that npm packs, and where they go. */
const TEMPLATES = {
  "README.md": "README.md",
  gitignore: ".gitignore",
  gitattributes: ".gitattributes",
  npmrc: ".npmrc",
} as const;

/** The ledger has the publication's identity from the start: two first builds must not differ. */
export async function writePublication(folder: string, given: NewPublication): Promise<void> {
  const settings = await readFile(join(ENGINE, SETTINGS), "utf8");
  await writeFrame(folder, given);
  await writeFiles(folder, [
    [SETTINGS, publicationSettings(settings, given.name, given.variables)],
    [LEDGER, printLedger(newLedger(randomUUID()))],
    [`${ARTICLES}/welcome.md`, await readTemplate("welcome.md")],
  ]);
}

/** All but the articles, the ledger and the settings. */
export async function writeFrame(folder: string, frame: Frame): Promise<void> {
  await writeFiles(folder, [
    ["package.json", printManifest(frame, await readManifest())],
    [WORKFLOW, await readFile(join(ENGINE, WORKFLOW), "utf8")],
  ]);
  for (const [template, path] of Object.entries(TEMPLATES)) {
    const text = (await readTemplate(template)).replaceAll("{{title}}", () => frame.title);
    await writeFiles(folder, [[path, text]]);
  }
}

function readTemplate(name: string): Promise<string> {
  return readFile(join(import.meta.dirname, "template", name), "utf8");
}

async function writeFiles(
  folder: string,
  files: readonly (readonly [path: string, text: string])[],
): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Commands that make a publication, and so are not called in one. */
const MAKERS = ["new", "migrate"];

/** The scripts are the engine's own that run a command, so that both are called alike. */
function printManifest({ name, engine }: Frame, { scripts, allowScripts }: Manifest): string {
  const commands = Object.entries(scripts).flatMap(([script, line]) => {
    const command = /^node src\/cli\/run\.js (\S+)$/.exec(line)?.[1] ?? "new";
    return MAKERS.includes(command) ? [] : [[script, `broadsheet ${command}`] as const];
  });
  const manifest = {
    name,
    private: true,
    scripts: Object.fromEntries(commands) as Record<string, string>,
    dependencies: { broadsheet: engine },
    allowScripts,
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

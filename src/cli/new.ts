/** `npm run new`: writes a publication of one's own, which has the engine as a dependency. */
import { mkdir, readdir } from "node:fs/promises";
import { basename } from "node:path";
import { createInterface, type Interface } from "node:readline/promises";
import { readSite } from "../model/site.ts";
import { folderOf } from "./command/options.ts";
import { runCommand, UsageError } from "./command/run-command.ts";

const HELP = `Usage: npm run new -- [options] DIR

Writes a publication into the folder DIR, which must be empty or absent. Asks for what no option
gives; without a terminal it takes the defaults.

  --title TEXT        the publication's title (the folder's name)
  --description TEXT  one sentence about it
  --author TEXT       the author that the feeds name
  --language TAG      the language, as a BCP 47 tag: en, de-AT, pt-BR (en)
  --url ADDRESS       the canonical address without a path: https://news.example.com
  --engine SPEC       the engine, as npm is told what to install: a version, a git address, a
                      tarball (the engine that runs this command)
  --help              this text

Exit codes: 0 written, 1 nothing was written, 2 wrong usage.`;

const QUESTIONS = [
  { flag: "title", name: "SITE_TITLE", question: "Title of the publication" },
  { flag: "description", name: "SITE_DESCRIPTION", question: "One sentence about it" },
  { flag: "author", name: "SITE_AUTHOR", question: "Author that the feeds name" },
  { flag: "language", name: "SITE_LANGUAGE", question: "Language (en, de-AT, pt-BR)" },
  { flag: "url", name: "SITE_URL", question: "Address, https://news.example.com; empty: later" },
] as const;

type Question = (typeof QUESTIONS)[number];

const OPTIONS = {
  title: { type: "string" },
  description: { type: "string" },
  author: { type: "string" },
  language: { type: "string" },
  url: { type: "string" },
  engine: { type: "string" },
} as const;

await runCommand(
  HELP,
  { options: OPTIONS, allowPositionals: true },
  async ({ values, positionals }) => {
    const { given, folder } = folderOf(positionals);
    if (!(await isFree(folder))) {
      console.error(`${given} is not an empty folder: nothing was written`);
      return 1;
    }
    const variables = await askAll(values);
    const title = variables.get("SITE_TITLE") ?? basename(folder);
    variables.set("SITE_TITLE", title);
    await mkdir(folder, { recursive: true });
    const { chooseEngine } = await import("../new/choose-engine.ts");
    const { workerName } = await import("../new/worker-name.ts");
    const { writePublication } = await import("../new/write-publication.ts");
    const engine = await chooseEngine(values.engine, folder);
    const name = workerName(title, basename(folder));
    await writePublication(folder, { title, name, variables, engine });
    console.log(
      `${title} is in ${given}; its Worker will be called ${name} (wrangler.toml).\n` +
        `Next: cd ${given} && npm install && npm start\n` +
        'To keep and deploy it: git init && git add . && git commit -m "The first texts"',
    );
    return 0;
  },
);

/** Whether nothing is there but, perhaps, an empty folder or a git repository without files. */
async function isFree(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).every((name) => name === ".git");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return true;
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR") return false;
    throw error;
  }
}

/** The settings that are given or answered, by name. */
async function askAll(
  flags: Readonly<Partial<Record<Question["flag"], string>>>,
): Promise<Map<string, string>> {
  const terminal = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  const settings = new Map<string, string>();
  try {
    for (const question of QUESTIONS) {
      const answer = await askOne(question, flags[question.flag], terminal);
      if (answer !== "") settings.set(question.name, answer);
    }
  } finally {
    terminal?.close();
  }
  return settings;
}

/** Asks until the answer is of use; without a terminal, a wrong option is wrong usage. */
async function askOne(
  { flag, name, question }: Question,
  given: string | undefined,
  terminal: Interface | undefined,
): Promise<string> {
  const ask = async (): Promise<string> => (await terminal?.question(`${question}: `)) ?? "";
  for (let answer = given ?? (await ask()); ; answer = await ask()) {
    const text = answer.trim();
    const [problem] = readSite({ [name]: text }).problems;
    if (!problem) return text;
    if (!terminal) throw new UsageError(`--${flag}: ${problem.message}`);
    console.error([problem.message, problem.hint ?? ""].join("; "));
  }
}

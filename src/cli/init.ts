/**
 * `npm run init`: makes this repository a publication of one's own. The sample articles go, a new
 * site is minted, and the settings are written into wrangler.toml.
 */
import { createInterface } from "node:readline/promises";
import { LEDGER } from "../build/files/names.ts";
import { hasErrors, type Problem } from "../model/problem.ts";
import { runCommand } from "./command.ts";
import { printProblems } from "./print/print-problems.ts";

const HELP = `Usage: npm run init -- [options]

Starts a publication of your own from this repository: removes the sample articles, gives the
publication an identity of its own in articles/ledger.json, and writes its settings into [vars]
of wrangler.toml. Asks for what no option gives; without a terminal it keeps what is set.

  --title TEXT        the publication's title
  --description TEXT  one sentence about it
  --author TEXT       the author that the feeds name
  --language TAG      the language, as a BCP 47 tag: en, de-AT, pt-BR
  --url ADDRESS       the canonical address without a path: https://news.example.com
  --force             go on where the command would stop to protect subscribers
  --help              this text

Only the unchanged samples are removed; your own files in articles/ stay. When articles of your
own have an identity already, they would get new ones, and subscribers would see all of them
again: then the command stops, and --force is needed.

Exit codes: 0 done, 1 stopped and nothing changed, 2 wrong usage.`;

const QUESTIONS = [
  { flag: "title", name: "SITE_TITLE", question: "Title of the publication" },
  { flag: "description", name: "SITE_DESCRIPTION", question: "One sentence about it" },
  { flag: "author", name: "SITE_AUTHOR", question: "Author that the feeds name" },
  { flag: "language", name: "SITE_LANGUAGE", question: "Language (en, de-AT, pt-BR)" },
  { flag: "url", name: "SITE_URL", question: "Address, https://news.example.com; empty: later" },
] as const;

type Flags = Readonly<Partial<Record<(typeof QUESTIONS)[number]["flag"], string>>>;

const OPTIONS = {
  title: { type: "string" },
  description: { type: "string" },
  author: { type: "string" },
  language: { type: "string" },
  url: { type: "string" },
  force: { type: "boolean", default: false },
} as const;

await runCommand(HELP, { options: OPTIONS }, async ({ values }) => {
  const { survey } = await import("../init/survey.ts");
  const { startPublication } = await import("../init/start-publication.ts");
  const root = process.cwd();
  const found = await survey(root);
  if (hasErrors(found.problems)) return refuse(found.problems);
  if (found.protest !== undefined && !values.force) {
    console.error(`${found.protest}\nNothing was changed; --force goes on all the same.`);
    return 1;
  }
  const settings = await askSettings(values, found.variables);
  const problems = await startPublication(root, settings, found.samples);
  if (hasErrors(problems)) return refuse(problems);
  console.log(
    `${found.samples.length} sample articles removed, ${found.own.length} files of your own kept. ` +
      `The publication has a new identity in ${LEDGER}: commit it.\n` +
      "Next: put texts into articles/ and look at them with npm start.",
  );
  return 0;
});

function refuse(problems: readonly Problem[]): number {
  printProblems(problems);
  console.error("Nothing was changed.");
  return 1;
}

/** What is given, and on a terminal what is answered; `variables` are the present settings. */
async function askSettings(
  flags: Flags,
  variables: Readonly<Record<string, unknown>>,
): Promise<Map<string, string>> {
  const terminal = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  const settings = new Map<string, string>();
  try {
    for (const { flag, name, question } of QUESTIONS) {
      const set = variables[name];
      const present = typeof set === "string" ? ` [${set}]` : "";
      const answer = flags[flag] ?? (await terminal?.question(`${question}${present}: `)) ?? "";
      if (answer.trim() !== "") settings.set(name, answer.trim());
    }
  } finally {
    terminal?.close();
  }
  return settings;
}

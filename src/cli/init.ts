/**
 * `npm run init`: makes this repository a publication of one's own. The sample articles go, a new
 * site is minted, and the settings are written into wrangler.toml.
 */
import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { parse, TomlError } from "smol-toml";
import writeFileAtomic from "write-file-atomic";
import { newLedger } from "../ledger/ledger.ts";
import { printLedger } from "../ledger/print-ledger.ts";
import { readLedger } from "../ledger/read-ledger.ts";
import { hasErrors, type Problem } from "../model/problem.ts";
import { readSite } from "../model/site.ts";
import { printProblems } from "./print/print-problems.ts";
import { LEDGER, SETTINGS } from "../build/files/names.ts";
import { listFiles, readSource, readText, unreadableSource } from "../build/files/read-sources.ts";
import { isSample, SAMPLE_SITE } from "../init/sample-articles.ts";
import { setVariables } from "../init/set-variables.ts";
import { failUsage } from "./usage.ts";

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

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      title: { type: "string" },
      description: { type: "string" },
      author: { type: "string" },
      language: { type: "string" },
      url: { type: "string" },
      force: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const root = process.cwd();
  const { samples, own, unreadable } = await sortSources(root);
  if (unreadable.length > 0) {
    printProblems(unreadable);
    console.error("Nothing was changed.");
    return 1;
  }
  const protest = values.force ? undefined : await findProtest(root, own);
  if (protest !== undefined) {
    console.error(`${protest}\nNothing was changed; --force goes on all the same.`);
    return 1;
  }
  const toml = (await readText(root, SETTINGS)) ?? "";
  const written = setVariables(toml, await askSettings(values, readVariables(toml)));
  const { problems } = readSite(readVariables(written));
  if (hasErrors(problems)) {
    printProblems(problems);
    console.error("Nothing was changed.");
    return 1;
  }
  await writeFileAtomic(join(root, SETTINGS), written);
  await writeFileAtomic(join(root, LEDGER), printLedger(newLedger(randomUUID())));
  for (const path of samples) await rm(join(root, path));
  console.log(
    `${samples.length} sample articles removed, ${own.length} files of your own kept. ` +
      `The publication has a new identity in ${LEDGER}: commit it.\n` +
      "Next: put texts into articles/ and look at them with npm start.",
  );
  return 0;
}

async function sortSources(root: string) {
  const samples: string[] = [];
  const own: string[] = [];
  const unreadable: Problem[] = [];
  for (const path of listFiles(root)) {
    try {
      (isSample((await readSource(root, path)).bytes) ? samples : own).push(path);
    } catch (error) {
      unreadable.push(unreadableSource(path, error));
    }
  }
  return { samples, own, unreadable };
}

/** Why a new identity would harm subscribers, if it would. */
async function findProtest(root: string, own: readonly string[]): Promise<string | undefined> {
  const text = await readText(root, LEDGER);
  if (text === undefined) return undefined;
  const { ledger, problems } = readLedger(text, LEDGER);
  if (!ledger) {
    printProblems(problems);
    return `${LEDGER} cannot be read, so nobody can tell what is published from here.`;
  }
  const listed = new Set(ledger.entries.map(({ path }) => path));
  const published = own.filter((path) => listed.has(path));
  if (published.length > 0) {
    return (
      `${published.length} articles of your own have an identity already, ${published[0] ?? ""} ` +
      "for one: with a new one subscribers would see them all again."
    );
  }
  if (ledger.site !== SAMPLE_SITE && ledger.revision > 0) {
    return "This is a publication already, and its subscribers know it by its identity.";
  }
  return undefined;
}

function readVariables(toml: string): Readonly<Record<string, unknown>> {
  const { vars } = parse(toml);
  return typeof vars === "object" && !Array.isArray(vars) && !(vars instanceof Date) ? vars : {};
}

/** What is asked for and not empty. */
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
      const now = typeof set === "string" ? ` [${set}]` : "";
      const answer = flags[flag] ?? (await terminal?.question(`${question}${now}: `)) ?? "";
      if (answer.trim() !== "") settings.set(name, answer.trim());
    }
  } finally {
    terminal?.close();
  }
  return settings;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof TomlError) {
    console.error(`${SETTINGS}:${error.line}: ${error.message}\nNothing was changed.`);
    process.exitCode = 1;
  } else process.exitCode = failUsage(error, HELP);
}

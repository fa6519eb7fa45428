/**
 * `npm run explain`: what the parser made of files, line by line, for people or as JSON. Over
 * several files it also says what repeats, for that is how new debris is found.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import { toInstant } from "../ledger/instant.ts";
import { hasErrors } from "../model/problem.ts";
import { parse, type Parsed } from "../parse/parse.ts";
import { judgeFile } from "../parse/source/source-files.ts";
import { explain } from "../explain/explanation-json.ts";
import { explanationText } from "../explain/explanation-text.ts";
import { explainTimes } from "../explain/explain-times.ts";
import { Repeats } from "../explain/find-repeats.ts";
import { repeatText } from "../explain/repeat-text.ts";
import { failUsage, UsageError } from "./usage.ts";

const HELP = `Usage: npm run explain -- [options] FILE…

Shows what the parser makes of articles: every line with its role, whether it is kept, and
the rule that decided.

  npm run explain -- FILE…            for people; a folder stands for every article in it
  npm run explain                     all of articles/
  npm --silent run explain -- --json FILE…
                                      one JSON object a line and file: file, title, titleDerived,
                                      section, byline, source, date, language, paragraphs, html,
                                      dropped, problems, repeats

  --dropped     only the lines that are not in the body
  --json        for scripts
  --help        this text

Over several files it also lists the lines that occur in three or more of them, with the files and
the line of front matter that decides otherwise: what is kept there may be a new kind of debris
("drop:", or for every article a phrase in src/parse/languages), what is dropped may be somebody's
refrain ("keep:"). It changes nothing by itself.

NO_COLOR turns colours off.
Exit codes: 0 explained, 1 a file has an error, 2 wrong usage or no such file.`;

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: "boolean" },
      dropped: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  const files = (positionals.length > 0 ? positionals : ["articles"]).flatMap(filesIn);
  return values.json === true ? printJson(files) : printText(files, values.dropped === true);
}

/** Prints each file as it is read; memory holds what repeats alone. */
function printText(files: readonly string[], droppedOnly: boolean): number {
  const repeats = new Repeats();
  let failed = false;
  for (const file of files) {
    const parsed = read(file);
    failed ||= hasErrors(parsed.problems);
    if (parsed.manuscript !== undefined) repeats.add(parsed.manuscript);
    process.stdout.write(`${explanationText(file, parsed, droppedOnly)}\n`);
  }
  process.stdout.write(repeatText(repeats.all()));
  return failed ? 1 : 0;
}

/** What repeats belongs to each file's object, so that all are read before the first is printed. */
function printJson(files: readonly string[]): number {
  const repeats = new Repeats();
  const found = files.map((file) => {
    const { manuscript, problems } = read(file);
    if (manuscript !== undefined) repeats.add(manuscript);
    return { explained: explain(file, { manuscript, problems }), lines: manuscript?.lines ?? [] };
  });
  for (const { explained, lines } of found) {
    const row = { ...explained, repeats: repeats.of(lines) };
    process.stdout.write(`${JSON.stringify(row)}\n`);
  }
  return found.some(({ explained }) => hasErrors(explained.problems)) ? 1 : 0;
}

/** The file itself, or every file below the folder that is a source. */
function filesIn(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new UsageError(`there is no file or folder ${path}`);
  if (!stats.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => judgeFile(slashes(relative(path, file)), 0).isSource)
    .sort();
}

function slashes(path: string): string {
  return path.split(sep).join("/");
}

/** The file parsed, with what a build would say of its dates. */
function read(file: string): Parsed {
  const { manuscript, problems } = parse({ path: slashes(file), bytes: readFileSync(file) });
  if (manuscript === undefined) return { problems };
  const now = toInstant(new Date().toISOString());
  return { manuscript, problems: [...problems, ...explainTimes(manuscript, now)] };
}

try {
  process.exitCode = main();
} catch (error) {
  process.exitCode = failUsage(error, HELP);
}

/**
 * `npm run explain`: what the parser made of files, line by line, for people or as JSON. Over
 * several files it also says what repeats, for that is how new debris is found.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import { hasErrors } from "../problem.ts";
import { parse, type Parsed } from "../parse/parse.ts";
import { judgeFile } from "../parse/source-files.ts";
import { explanationJson } from "./explanation-json.ts";
import { explanationText } from "./explanation-text.ts";
import { findRepeats, repeatText } from "./find-repeats.ts";
import { failUsage, UsageError } from "./usage.ts";

const HELP = `Usage: npm run explain -- [options] FILE…

Shows what the parser makes of articles: every line with its role, whether it is kept, and
the rule that decided.

  npm run explain -- FILE…            for people; a folder stands for every article in it
  npm run explain                     all of articles/
  npm --silent run explain -- --json FILE…
                                      one JSON object a line and file: file, title, titleDerived,
                                      section, byline, source, date, language, paragraphs, html,
                                      dropped, problems

  --dropped     only the lines that are not in the body
  --json        for scripts
  --help        this text

Over several files it also lists the lines that occur in three or more of them: what is kept there
may be a new kind of debris (drop it with "drop:" in front matter, or add it to a language table in
src/parse/languages), what is dropped may be somebody's refrain. It changes nothing by itself.

NO_COLOR turns colours off.
Exit codes: 0 explained, 1 a file has an error, 2 wrong usage or no such file.`;

interface Found {
  readonly path: string;
  readonly parsed: Parsed;
}

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
  const found: Found[] = [];
  for (const path of positionals.length > 0 ? positionals : ["articles"]) {
    for (const file of filesIn(path)) found.push({ path: file, parsed: read(file) });
  }
  for (const { path, parsed } of found) {
    const shown =
      values.json === true
        ? explanationJson(path, parsed)
        : explanationText(path, parsed, values.dropped === true);
    process.stdout.write(`${shown}\n`);
  }
  if (values.json !== true && found.length > 1) {
    const manuscripts = found.flatMap(({ parsed }) => parsed.manuscript ?? []);
    process.stdout.write(repeatText(findRepeats(manuscripts)));
  }
  return found.some(({ parsed }) => hasErrors(parsed.problems)) ? 1 : 0;
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

function read(file: string): Parsed {
  return parse({ path: slashes(file), bytes: readFileSync(file) });
}

try {
  process.exitCode = main();
} catch (error) {
  process.exitCode = failUsage(error, HELP);
}

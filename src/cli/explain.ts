/** `npm run explain`: what the parser makes of files, line by line, for people or as JSON. */
import { ARTICLES } from "../build/files/names.ts";
import { runCommand, UsageError } from "./command/run-command.ts";
import { now } from "./command/clock.ts";
import { printProblems } from "./print/print-problems.ts";

const HELP = `Usage: npm run explain -- [options] FILE…

Shows what the parser makes of articles: every line with its role, whether it is kept, and
the rule that decided.

  npm run explain -- FILE…            for people; a folder stands for every article in it
  npm run explain                     all of articles/
  npm --silent run explain -- --json FILE…
                                      one JSON object a line and file: file, kind, title, titleDerived,
                                      section, byline, source, date, language, paragraphs, html,
                                      dropped, problems, repeats

  --dropped     only the lines that are not in the body
  --json        for scripts
  --help        this text

Over several files it also lists the lines that occur in three or more of them, with the files and
the line of front matter that decides otherwise: what is kept there may be a new kind of debris
("drop:", or for every article a phrase in src/parse/words/languages), what is dropped may be somebody's
refrain ("keep:"). It changes nothing by itself.

NO_COLOR turns colours off.
Exit codes: 0 explained, 1 a file has an error, 2 wrong usage or no such file.`;

const OPTIONS = { json: { type: "boolean" }, dropped: { type: "boolean" } } as const;

await runCommand(
  HELP,
  { options: OPTIONS, allowPositionals: true },
  async ({ values, positionals }) => {
    const { articlesIn } = await import("../explain/articles-in.ts");
    const { explainAsJson, explainAsText } = await import("../explain/explain.ts");
    const files = (positionals.length > 0 ? positionals : [ARTICLES]).flatMap((path) => {
      const found = articlesIn(path);
      if (!found) throw new UsageError(`there is no file or folder ${path}`);
      return found;
    });
    const { readSettings } = await import("../build/files/read-settings.ts");
    const { parsing, problems } = await readSettings(process.cwd());
    printProblems(problems);
    const reading = { now: now(), parsing };
    const print = (text: string): void => void process.stdout.write(text);
    const isSound = values.json
      ? await explainAsJson(files, reading, print)
      : await explainAsText(files, reading, print, values.dropped);
    return isSound ? 0 : 1;
  },
);

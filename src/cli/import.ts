/** `npm run import -- SOURCE`: another system's posts become sources, with the ids that subscribers know. */
import { counted } from "../model/counted.ts";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { ImportPlan } from "../import/plan-import.ts";
import type { OldSite } from "../import/post.ts";
import type { NamedFeed } from "../model/old-feed.ts";
import { runCommand, UsageError } from "./command/run-command.ts";
import { now } from "./command/clock.ts";
import { printImport } from "./print/print-import.ts";
import { printProblems } from "./print/print-problems.ts";
import { showProgress } from "./print/show-progress.ts";

const HELP = `Usage: npm run import -- SOURCE [--feed OLDFEED] [options]

Moves a site in from another system, so that its subscribers see nothing happen: posts become sources
in articles/, with the ids, dates and addresses that feed readers know them by. Run twice, it changes
nothing the second time; run later, it adds what is new. docs/moving/ has a page for each system.

  SOURCE           a WordPress export (.xml), a Ghost export (.json or .zip), a Substack export (.zip
                   or folder), a folder of Hugo, Jekyll, Eleventy, Astro or Zola, or a feed, of which
                   several files may be given, such as archives
  --feed OLDFEED   the feed that subscribers have, a file or an address; may be given several times,
                   for other formats and for archives. Give it: the ids in it are what readers go by
  --media DIR      a folder with the files that posts show, such as wp-content/uploads
  --fetch          fetch the pictures that stay at other hosts, and keep them beside the texts
  --new-addresses  give articles addresses of the usual form, to which the old ones redirect
  --settings       also write title, description, language and old feed addresses into wrangler.toml
  --dry-run        say what would be imported, and write nothing
  --json           print one JSON object, for scripts
  --help           this text

Exit codes: 0 all is well, 1 it cannot be imported, or the build after it failed; 2 wrong usage.`;

const OPTIONS = {
  feed: { type: "string", multiple: true, default: [] as string[] },
  media: { type: "string" },
  fetch: { type: "boolean", default: false },
  "new-addresses": { type: "boolean", default: false },
  settings: { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

await runCommand(
  HELP,
  { options: OPTIONS, allowPositionals: true },
  async ({ values, positionals }) => {
    if (positionals.length === 0) throw new UsageError("give a SOURCE");
    const { Unreadable } = await import("../import/files/files.ts");
    const { show, end } = showProgress();
    show("reading the old site");
    try {
      return await importSite(positionals, values, show).finally(end);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      console.error(`${error.message}\n    nothing was imported`);
      return 1;
    }
  },
);

type Show = (text: string) => void;

interface Values {
  readonly feed: readonly string[];
  readonly media?: string | undefined;
  readonly fetch: boolean;
  readonly "new-addresses": boolean;
  readonly settings: boolean;
  readonly "dry-run": boolean;
  readonly json: boolean;
}

async function importSite(sources: readonly string[], values: Values, show: Show): Promise<number> {
  const root = process.cwd();
  const { GENERATED } = await import("../build/files/names.ts");
  const { lock } = await import("../build/lock.ts");
  const { readFeeds } = await import("../import/read-feeds.ts");
  const { readSite } = await import("../import/read-site.ts");
  const { TextStore } = await import("../import/files/text-store.ts");
  const texts = new TextStore(join(root, GENERATED));
  const site = await readSite(sources, values.media, texts);
  const feeds = await readFeeds(
    values.feed.length === 0 && site.system === "a feed" ? sources : values.feed,
  );
  if (values["dry-run"]) {
    await planHere(root, { site, feeds }, values);
    return 0;
  }
  mkdirSync(join(root, GENERATED), { recursive: true });
  const release = await lock(join(root, GENERATED), console.error);
  try {
    const plan = await planHere(root, { site, feeds }, values);
    await write(root, { plan, site, fetches: values.fetch }, show);
    if (values.settings) await writeSettings(root, plan.settings);
  } finally {
    release();
    texts.close();
  }
  return buildAfter(root, values.json, show);
}

interface Read {
  readonly site: OldSite;
  readonly feeds: readonly NamedFeed[];
}

async function planHere(root: string, { site, feeds }: Read, values: Values): Promise<ImportPlan> {
  const { ARTICLES, PAGES } = await import("../build/files/names.ts");
  const { readLedgerFile } = await import("../build/files/read-ledger-file.ts");
  const { planImport } = await import("../import/plan-import.ts");
  const { readHere } = await import("../import/read-here.ts");
  const ledger = (await readLedgerFile(root))?.ledger;
  const here = await readHere(join(root, ARTICLES), join(root, PAGES), ledger);
  const plan = planImport(site, feeds, { newAddresses: values["new-addresses"], here });
  const settings = Object.fromEntries(plan.settings);
  if (values.json) console.log(JSON.stringify({ ...plan.report, settings }, null, 2));
  else printImport(plan, values);
  return plan;
}

interface Planned {
  readonly plan: ImportPlan;
  readonly site: OldSite;
  readonly fetches: boolean;
}

async function write(root: string, { plan, site, fetches }: Planned, show: Show): Promise<void> {
  const { ARTICLES, GENERATED, PAGES } = await import("../build/files/names.ts");
  const places = { root, articles: ARTICLES, pages: PAGES, generated: GENERATED };
  if (fetches) {
    const { importFetched } = await import("../import/remote/import-fetched.ts");
    show(`fetching ${counted(plan.report.remote.length, "picture")}`);
    printProblems(await importFetched(plan, site, places));
  } else {
    const { writeImport } = await import("../import/write-import.ts");
    show("writing sources");
    await writeImport(plan, site, places);
  }
}

async function writeSettings(root: string, settings: ReadonlyMap<string, string>): Promise<void> {
  const { SETTINGS } = await import("../build/files/names.ts");
  const { readText } = await import("../build/files/read-files.ts");
  const { setVariables } = await import("../new/set-variables.ts");
  const { default: writeFileAtomic } = await import("write-file-atomic");
  const toml = (await readText(root, SETTINGS)) ?? "";
  await writeFileAtomic(join(root, SETTINGS), setVariables(toml, settings));
}

/** The build gives the ledger what the sources say of their identity. */
async function buildAfter(root: string, isQuiet: boolean, show: Show): Promise<number> {
  const { build } = await import("../build/build.ts");
  const { done, problems } = await build({
    ...{ root, mode: "mint", now: now(), onProgress: show, onWait: console.error },
  });
  if (!isQuiet || !done) printProblems(problems);
  if (!done)
    console.error("The sources are written, but the build failed: mend the errors, and build.");
  return done ? 0 : 1;
}

/** `npm run bench`: measures, prints a table of what is asked beside what was measured. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { buildRows, ledgerRows, parserRows } from "./build-rows.ts";
import { bundleWorker } from "./bundle-worker.ts";
import { firstRequestRows, startRows, wireRows } from "./request-rows.ts";
import { formatRows, makeRow, type Row } from "./rows.ts";
import { growthRows, servingRows } from "./serving-rows.ts";
import { makeEditionFolder, measureServing, type Round, type Scripts } from "./serving.ts";

const SECTIONS = ["script", "serving", "first", "wire", "parser", "ledger", "build"] as const;
type Section = (typeof SECTIONS)[number];

const HELP = `Usage: npm run bench -- [options]

Measures the Worker in workerd itself, beside a bare Hono constant of the same bytes and headers
and beside a naive Worker that renders with \`feed\` and hashes on every request; then the parser,
the ledger and the build. Prints a table: what is asked, the median of the rounds, their spread.

  --sizes A,B,…    how many generated articles to serve (default 5,1000,10000,100000)
  --builds A,B,…   how many raw texts of 4 kB to build (default 10000,100000)
  --rounds N       rounds of each comparison (default 7; beyond 50,000 texts one build)
  --only A,B,…     some of: ${SECTIONS.join(", ")}
  --beside FOLDER  another checkout, whose parser ours is compared with in one run
  --json FILE      also writes every figure as JSON
  --quick          the smallest run that shows that the bench works; its times mean nothing
  --help           this text

Read before you quote a figure:
- Ratios compare two runs of the same round, taken in short turns on one connection pool. One thread
  of this process makes the load (undici, 16 connections, loopback), one of workerd answers: with
  two free cores the server is the limit. On a busy machine requests/s say little: read the rows
  by the server's CPU time, which Linux counts in nanoseconds.
- The whole run takes about ten minutes, most of it for the builds, and 3 GB of temporary files.

Exit codes: 0 measured (whether or not a figure falls short), 1 it could not measure, 2 wrong usage.`;

interface Options {
  readonly sizes: readonly number[];
  readonly builds: readonly number[];
  readonly rounds: number;
  readonly only: readonly Section[];
  readonly quick: boolean;
  readonly beside?: string;
}

async function measure(options: Options, folder: string): Promise<Row[]> {
  const { quick, rounds } = options;
  const wants = (section: Section): boolean => options.only.includes(section);
  const rows: Row[] = [];
  const add = (more: readonly Row[]): void => {
    rows.push(...more);
    console.error(formatRows(more));
  };

  const scripts: Scripts = {
    ours: await bundleWorker("src/worker.ts", join(folder, "bundle-ours")),
    bare: await bundleWorker("tests/bench/workers/bare.ts", join(folder, "bundle-bare")),
    naive: await bundleWorker("tests/bench/workers/naive.ts", join(folder, "bundle-naive")),
  };
  if (wants("script")) {
    const bytes = gzipSync(await readFile(scripts.ours)).byteLength;
    add([makeRow("script, gzipped", [bytes / 1000], "kB", { asked: { atMost: 64 } })]);
  }

  const served: { articles: number; rounds: Round[] }[] = [];
  for (const articles of options.sizes) {
    if (!wants("serving") && !wants("first") && !wants("wire")) break;
    const edition = await makeEditionFolder(articles, join(folder, `edition-${articles}`));
    const work = join(folder, `serve-${articles}`);
    if (wants("serving")) {
      const effort = quick
        ? { rounds: 1, turns: 1, seconds: 0.05, connections: 4 }
        : { rounds, turns: 12, seconds: 0.08, connections: 16 };
      const measured = await measureServing(scripts, edition, join(work, "warm"), effort);
      served.push({ articles, rounds: measured });
      add(servingRows(articles, measured));
    }
    if (wants("first")) {
      const pairs = quick ? 1 : Math.max(rounds, 9);
      if (articles === options.sizes[0]) {
        add(await startRows(scripts, edition, join(work, "start"), quick ? 1 : 3));
      }
      add(await firstRequestRows(scripts, edition, articles, join(work, "first"), pairs));
    }
    if (wants("wire")) add(await wireRows(scripts, edition, articles, join(work, "wire")));
    await rm(edition.folder, { recursive: true });
  }
  const [few, many] = [served[0], served.at(-1)];
  if (few && many && few !== many) add(growthRows(few, many));

  if (wants("parser")) add(await parserRows(quick ? 1 : rounds, options.beside));
  if (wants("ledger"))
    add(await ledgerRows(quick ? 100 : 100_000, quick ? 1 : 5, join(folder, "ledger")));
  if (wants("build")) {
    for (const texts of options.builds) {
      const times = quick || texts > 50_000 ? 1 : Math.min(rounds, 5);
      add(await buildRows(texts, join(folder, `build-${texts}`), times));
    }
  }
  return rows;
}

function readOptions(): { options: Options; json: string | undefined } | undefined {
  const { values } = parseArgs({
    options: {
      sizes: { type: "string" },
      builds: { type: "string" },
      rounds: { type: "string" },
      only: { type: "string" },
      json: { type: "string" },
      beside: { type: "string" },
      quick: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return undefined;
  const { quick } = values;
  const only = values.only?.split(",") ?? SECTIONS;
  for (const section of only) {
    if (!(SECTIONS as readonly string[]).includes(section)) {
      throw new TypeError(`"${section}" is not one of ${SECTIONS.join(", ")}`);
    }
  }
  return {
    json: values.json,
    options: {
      sizes: wholeNumbers("sizes", values.sizes ?? (quick ? "40" : "5,1000,10000,100000")),
      builds: wholeNumbers("builds", values.builds ?? (quick ? "5" : "10000,100000")),
      rounds: wholeNumbers("rounds", values.rounds ?? "7")[0] ?? 7,
      only: only as readonly Section[],
      quick,
      ...(values.beside === undefined ? {} : { beside: resolve(values.beside) }),
    },
  };
}

function wholeNumbers(name: string, list: string): number[] {
  const numbers = list.split(",").map(Number);
  if (numbers.every((number) => Number.isInteger(number) && number > 0)) return numbers;
  throw new TypeError(`--${name} takes whole numbers with commas between them, not "${list}"`);
}

async function main(): Promise<void> {
  const read = readOptions();
  if (!read) {
    console.log(HELP);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), "broadsheet-bench-"));
  try {
    const started = new Date();
    const loadBefore = loadavg()[0] ?? 0;
    const rows = await measure(read.options, folder);
    const machine = {
      cores: availableParallelism(),
      processor: cpus()[0]?.model.trim() ?? "unknown",
      node: process.version,
      loadBefore,
      loadAfter: loadavg()[0] ?? 0,
    };
    console.log(formatRows(rows));
    console.log(
      `\n${machine.cores} cores (${machine.processor}), Node ${machine.node}; load average ` +
        `${machine.loadBefore.toFixed(1)} before, ${machine.loadAfter.toFixed(1)} after.`,
    );
    if (read.json !== undefined) {
      const report = { started: started.toISOString(), ...read.options, machine, rows };
      await writeFile(read.json, `${JSON.stringify(report, null, 2)}\n`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`${error.message}\n\n${HELP}`);
  process.exitCode = 2;
}

/** The rows of the parser, the ledger and the build. */
import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { measureBuilds } from "./building.ts";
import type { FormName } from "./make-forms.ts";
import { makeRow, type Demand, type Row } from "./rows.ts";
import { runMeasured } from "./run-measured.ts";

const TASKS = join(import.meta.dirname, "tasks");

const PARSED: readonly {
  readonly form: FormName;
  readonly what: string;
  readonly asked?: Demand;
}[] = [
  { form: "text", what: "parser, one core", asked: { atLeast: 15 } },
  { form: "large", what: "parser, one text of 1 MiB" },
  { form: "german", what: "parser, texts in German" },
  { form: "markdown", what: "parser, Markdown" },
  { form: "page", what: "parser, saved pages" },
];

/** `other` is another checkout, whose parser ours is compared with. */
export async function parserRows(rounds: number, other?: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { form, what, asked } of PARSED) {
    const script = join(TASKS, "parse-texts.ts");
    const { output } = await runMeasured(script, [form, `${rounds}`], { cwd: TASKS });
    rows.push(makeRow(what, JSON.parse(output) as number[], "MB/s", asked ? { asked } : {}));
  }
  const beside = await runMeasured(join(TASKS, "read-pages.ts"), [`${rounds}`], { cwd: TASKS });
  const ratios = JSON.parse(beside.output) as number[];
  const what = "parser, saved pages of 100 kB: CPU time to Readability's on linkedom";
  rows.push(makeRow(what, ratios, "×", { asked: { atMost: 1.5 } }));
  return other === undefined ? rows : [...rows, await comparedRow(rounds, other)];
}

async function comparedRow(rounds: number, other: string): Promise<Row> {
  const script = join(TASKS, "compare-parsers.ts");
  const { output } = await runMeasured(script, [other, `${rounds}`], { cwd: TASKS });
  return makeRow(`parser, one core, to that of ${other}`, JSON.parse(output) as number[], "×");
}

/** Commits of the ledger that a build knows of. */
const COMMITS = 200;

export async function ledgerRows(entries: number, rounds: number, folder: string): Promise<Row[]> {
  await mkdir(folder);
  const make = [folder, `${entries}`, `${COMMITS}`];
  await runMeasured(join(TASKS, "make-ledger-folder.ts"), make, { cwd: TASKS });
  const seconds: number[] = [];
  const own: number[] = [];
  const whole: number[] = [];
  const options = { cwd: TASKS, nodeOptions: ["--expose-gc"] };
  for (let round = 0; round < rounds; round++) {
    const run = await runMeasured(join(TASKS, "keep-ledger.ts"), [folder, `${round}`], options);
    const told = JSON.parse(run.output) as { seconds: number; sources: number };
    seconds.push(told.seconds);
    own.push((run.peakMemory - told.sources) / 1e6);
    whole.push(run.peakMemory / 1e6);
  }
  const about = (atMost?: number) => ({
    articles: entries,
    ...(atMost === undefined ? {} : { asked: { atMost } }),
  });
  const { size } = await stat(join(folder, "articles/ledger.json"));
  const what = `ledger of ${COMMITS} commits: opened, reconciled with one change, written: CPU`;
  return [
    makeRow(what, seconds, "s", about(3)),
    makeRow("ledger, peak memory beyond its sources", own, "MB", about(400)),
    makeRow("ledger, peak memory with its sources", whole, "MB", about()),
    makeRow("ledger, size", [size / 1e6], "MB", about()),
  ];
}

interface Asked {
  readonly cold: Demand;
  readonly changed: Demand;
  readonly memory?: Demand;
  readonly toHugo?: Demand;
}

/** By the number of raw texts of 4 kB. */
const ASKED: Readonly<Record<number, Asked>> = {
  10_000: { cold: { atMost: 3 }, changed: { atMost: 1 }, toHugo: { atMost: 0.8 } },
  100_000: { cold: { atMost: 40 }, changed: { atMost: 5 }, memory: { atMost: 1500 } },
};

export async function buildRows(texts: number, folder: string, rounds: number): Promise<Row[]> {
  const { cold, changed, hugo } = await measureBuilds(texts, folder, rounds);
  const about = (asked: Demand | undefined) => ({ articles: texts, ...(asked ? { asked } : {}) });
  const asked = ASKED[texts];
  const [coldSeconds, changedSeconds] = [cold, changed].map((runs) => runs.map((r) => r.seconds));
  const coldCpu = cold.map((run) => run.cpuSeconds);
  const changedCpu = changed.map((run) => run.cpuSeconds);
  const toHugo = hugo.map((seconds, round) => (cold[round]?.seconds ?? NaN) / seconds);
  const besideHugo = "build, cold, to Hugo's of the same texts";
  const memory = [...cold, ...changed].map((run) => run.peakMemory / 1e6);
  return [
    makeRow("build, cold", coldSeconds ?? [], "s", about(asked?.cold)),
    makeRow("build, cold: CPU of all threads", coldCpu, "s", about(undefined)),
    ...(toHugo.length > 0 ? [makeRow(besideHugo, toHugo, "×", about(asked?.toHugo))] : []),
    makeRow("build, one text changed", changedSeconds ?? [], "s", about(asked?.changed)),
    makeRow("build, one text changed: CPU", changedCpu, "s", about(undefined)),
    makeRow("build, peak memory", [Math.max(...memory)], "MB", about(asked?.memory)),
  ];
}

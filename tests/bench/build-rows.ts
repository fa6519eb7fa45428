/** The rows of the parser, the ledger and the build. */
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

export async function parserRows(rounds: number): Promise<Row[]> {
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
  return rows;
}

export async function ledgerRows(entries: number, rounds: number): Promise<Row[]> {
  const script = join(TASKS, "keep-ledger.ts");
  const run = await runMeasured(script, [`${entries}`, `${rounds}`], { cwd: TASKS });
  const { seconds, bytes } = JSON.parse(run.output) as { seconds: number[]; bytes: number };
  const about = { articles: entries };
  return [
    makeRow("ledger read, reconciled and printed, one change", seconds, "s", about),
    makeRow("ledger, peak memory with its manuscripts", [run.peakMemory / 1e6], "MB", about),
    makeRow("ledger, size", [bytes / 1e6], "MB", about),
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

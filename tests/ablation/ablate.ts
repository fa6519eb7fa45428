/** `npm run ablate`: what each rule of the parser is worth, told by what goes wrong without it. */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { switches } from "../../src/parse/rules.ts";
import { countMistakes, ratesOf, type Mistakes } from "./count-mistakes.ts";
import { readSamples, SAMPLE_SETS, type SampleSet } from "./read-samples.ts";

const DEFAULT_SETS: readonly SampleSet[] = [
  "labelled",
  "held-out",
  "shapes",
  "seeds",
  "cases",
  "dumps",
];

const HELP = `Usage: npm run ablate -- [options] [RULE…]

Parses labelled texts with each rule switched off, one at a time, and prints what that changes:
lines of stories lost, lines leaked that must go, fields wrong. Positive figures are mistakes that
the rule prevents, negative ones those that it makes.

  --sets A,B,…  some of: ${SAMPLE_SETS.join(", ")}
                (default ${DEFAULT_SETS.join(", ")})
  --help        this text

A rule earns its place on texts that it was not written for. "dumps-held-out" is the half of the
dumps to look at last; sets that are not there are passed over. Without RULE, all are tried, which
takes a minute or two.

Exit codes: 0 measured, 2 wrong usage.`;

const { values, positionals } = parseArgs({
  options: { sets: { type: "string" }, help: { type: "boolean" } },
  allowPositionals: true,
});
const sets = (values.sets?.split(",") ?? DEFAULT_SETS) as SampleSet[];
const isKnown =
  sets.every((set) => SAMPLE_SETS.includes(set)) && positionals.every((rule) => switches.has(rule));
if (values.help === true || !isKnown) {
  console.log(HELP);
  process.exitCode = isKnown ? 0 : 2;
} else await ablate(positionals.length > 0 ? positionals : [...switches]);

async function ablate(rules: readonly string[]): Promise<void> {
  for (const set of sets) printSet(set, countMistakes(readSamples(set), []));
  const all = countMistakes(sets.flatMap(readSamples), []);
  const found = await withoutEach(rules);
  console.log("\nrule                          lines   lost  leaked  fields      F1");
  const rows = [...found].map(([rule, mistakes]) => rowOf(rule, all, mistakes));
  for (const { text } of rows.sort((a, b) => b.worth - a.worth)) console.log(text);
}

function printSet(set: SampleSet, mistakes: Mistakes): void {
  const { f1, precision, recall } = ratesOf(mistakes);
  const { body, lost, noise, leaked, wrongFields } = mistakes;
  const rates = `F1 ${f1.toFixed(3)}, P ${precision.toFixed(3)}, R ${recall.toFixed(3)}`;
  const counts = `lost ${lost} of ${body}, leaked ${leaked} of ${noise}, fields wrong ${wrongFields}`;
  if (body > 0) console.log(`${set.padEnd(15)} ${rates}; ${counts}`);
}

interface Row {
  readonly worth: number;
  readonly text: string;
}

function rowOf(rule: string, all: Mistakes, without: Mistakes): Row {
  const lost = without.lost - all.lost;
  const leaked = without.leaked - all.leaked;
  const fields = without.wrongFields - all.wrongFields;
  const f1 = ratesOf(all).f1 - ratesOf(without).f1;
  const cells = [
    String(all.decided.get(rule) ?? "").padStart(5),
    ...[lost, leaked, fields].map((change) => signed(change).padStart(7)),
    `${f1 < 0 ? "−" : " "}${Math.abs(f1).toFixed(4)}`.padStart(9),
  ];
  return { worth: lost + leaked + fields, text: `${rule.padEnd(28)} ${cells.join("")}` };
}

function signed(change: number): string {
  return change === 0 ? "·" : change > 0 ? `+${change}` : `−${-change}`;
}

/** Each thread takes the next rule when it has measured one. */
async function withoutEach(rules: readonly string[]): Promise<Map<string, Mistakes>> {
  const left = [...rules];
  const found = new Map<string, Mistakes>();
  const run = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const thread = new Worker(new URL("ablation-thread.ts", import.meta.url), {
        workerData: sets,
      });
      let rule: string | undefined;
      const next = (): void => {
        rule = left.shift();
        if (rule === undefined)
          void thread.terminate().then(() => {
            resolve();
          });
        else thread.postMessage(rule);
      };
      thread.on("message", (mistakes: Mistakes) => {
        if (rule !== undefined) found.set(rule, mistakes);
        next();
      });
      thread.on("error", reject);
      next();
    });
  const count = Math.min(availableParallelism(), rules.length);
  await Promise.all(Array.from({ length: count }, run));
  return found;
}

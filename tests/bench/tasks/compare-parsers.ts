/**
 * `node compare-parsers.ts FOLDER ROUNDS`: raw texts are parsed by us and by the parser of another checkout,
 * in turns. Prints how many times as fast ours is, for each round, as JSON. Of each text the shortest of
 * some times counts, so that it costs nothing what else the machine does.
 */
import { resolve } from "node:path";
import type * as ours from "../../../src/parse/parse.ts";
import { FORMS } from "../make-forms.ts";

const TURNS = 5;
const [folder = ".", rounds = "5"] = process.argv.slice(2);
const { ending, texts, make } = FORMS.text;

async function parserOf(checkout: string): Promise<(typeof ours)["parse"]> {
  const { parse } = (await import(resolve(checkout, "src/parse/parse.ts"))) as typeof ours;
  return parse;
}

const own = await parserOf(resolve(import.meta.dirname, "../../.."));
const other = await parserOf(folder);

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const ratios: number[] = [];
for (let round = 0; round <= Number(rounds); round++) {
  let ownTime = 0;
  let otherTime = 0;
  for (let at = 0; at < texts; at++) {
    const path = `articles/${at}.${ending}`;
    const source = { path, bytes: Buffer.from(make(round * texts + at)) };
    const owns: number[] = [];
    const others: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      owns.push(timeOf(() => own(source)));
      others.push(timeOf(() => other(source)));
    }
    ownTime += Math.min(...owns);
    otherTime += Math.min(...others);
  }
  // The first round warms the compiler.
  if (round > 0) ratios.push(otherTime / ownTime);
}
console.log(JSON.stringify(ratios));

/** A thread of `npm run ablate`: for each rule that it is sent, what goes wrong without it. */
import { parentPort, workerData } from "node:worker_threads";
import { countMistakes } from "./count-mistakes.ts";
import { readSamples, type SampleSet } from "./read-samples.ts";

const sets = workerData as readonly SampleSet[];
const samples = sets.flatMap(readSamples);

parentPort?.on("message", (rule: string) => {
  parentPort?.postMessage(countMistakes(samples, [rule]));
});

/**
 * `node parse-texts.ts FORM ROUNDS`: parses sources of the form on one thread and prints the
 * megabytes per second of CPU time of each round as JSON. The first, unprinted round warms the
 * compiler.
 */
import { parse } from "../../../src/parse/parse.ts";
import { FORMS, isFormName } from "../make-forms.ts";

const [form = "text", rounds = "5"] = process.argv.slice(2);
if (!isFormName(form))
  throw new TypeError(`"${form}" is not one of ${Object.keys(FORMS).join(", ")}`);
const { ending, texts, make } = FORMS[form];
const encoder = new TextEncoder();
const speeds: number[] = [];
for (let round = 0; round <= Number(rounds); round++) {
  const sources = Array.from({ length: texts }, (_, at) => ({
    path: `articles/${at}.${ending}`,
    bytes: encoder.encode(make(round * texts + at)),
  }));
  const bytes = sources.reduce((sum, source) => sum + source.bytes.byteLength, 0);
  // The thread's own time: what else the machine does costs nothing here.
  const before = process.threadCpuUsage();
  const parsed = sources.map((source) => parse(source));
  const used = process.threadCpuUsage(before);
  if (parsed.some(({ manuscript }) => manuscript === undefined)) throw new Error("not an article");
  if (round > 0) speeds.push(bytes / (used.user + used.system));
}
console.log(JSON.stringify(speeds));

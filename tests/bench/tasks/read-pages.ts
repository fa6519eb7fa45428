/**
 * `node read-pages.ts ROUNDS`: pages as browsers save them are parsed by us and read by Readability on
 * linkedom, in turns. Prints how often our CPU time is as long as theirs, for each round, as JSON. The
 * first, unprinted round warms the compiler.
 */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { parse } from "../../../src/parse/parse.ts";
import { FORMS } from "../make-forms.ts";

const [rounds = "5"] = process.argv.slice(2);
const { texts, make } = FORMS.savedPage;

/** Its types name the browser's, which the project has not. */
const Reader = Readability as unknown as new (document: unknown) => { parse(): unknown };

function documentOf(page: string): unknown {
  return (parseHTML(page) as unknown as { document: unknown }).document;
}

function usedBy(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const used = process.threadCpuUsage(before);
  return used.user + used.system;
}

const ratios: number[] = [];
for (let round = 0; round <= Number(rounds); round++) {
  const pages = Array.from({ length: texts }, (_, at) => make(round * texts + at));
  const sources = pages.map((page, at) => ({
    path: `articles/${at}.html`,
    bytes: Buffer.from(page),
  }));
  const ours = usedBy(() => {
    for (const source of sources)
      if (!parse(source).manuscript) throw new Error("we find no article in a page");
  });
  const theirs = usedBy(() => {
    for (const page of pages)
      if (new Reader(documentOf(page)).parse() === null)
        throw new Error("Readability finds no article in a page");
  });
  if (round > 0) ratios.push(ours / theirs);
}
console.log(JSON.stringify(ratios));

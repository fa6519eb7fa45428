/**
 * What only some texts need and what takes longer to load than hundreds of texts take to parse:
 * each is loaded when a text first asks for it. Node's `require`, which loads modules too (Node 24,
 * "Loading ECMAScript modules using require()"), does so without a promise, so that `parse` stays a
 * plain function. tests/parse/on-demand.test.ts pins what a plain text loads.
 */
import { createRequire } from "node:module";
import type * as detector from "../words/detector.ts";
import type * as frontMatter from "../source/read-front-matter.ts";
import type * as markdown from "./read-markdown.ts";
import type * as page from "./read-page.ts";

const load = createRequire(import.meta.url);

export const onDemand = {
  detector: () => load("../words/detector.ts") as typeof detector,
  frontMatter: () => load("../source/read-front-matter.ts") as typeof frontMatter,
  markdown: () => load("./read-markdown.ts") as typeof markdown,
  page: () => load("./read-page.ts") as typeof page,
} as const;

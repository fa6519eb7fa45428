/** A thread of `ArticleReader`: it loads the parser, says so, and answers each file with what parsing makes of it. */
import { parentPort, workerData } from "node:worker_threads";
import { parseFile } from "../build/threads/parse-one.ts";
import type { ParserSettings } from "../parse/parser-settings.ts";

const parsing = workerData as ParserSettings;
parentPort?.on("message", (file: string) => parentPort?.postMessage(parseFile("", file, parsing)));
parentPort?.postMessage("ready");

/**
 * Parses in the test's own thread: a thread takes as long to load the parser as hundreds of small
 * sources take to be parsed.
 */
import { parseOne } from "../../src/build/threads/parse-one.ts";
import { makeBatch } from "../../src/build/threads/parsed-batch.ts";
import type { Parsers } from "../../src/build/threads/parser-threads.ts";

export const parseHere: Parsers = {
  parseAll({ root, paths, ...reading }, receive) {
    receive(makeBatch(paths.map((path) => parseOne(root, reading, path))));
    return Promise.resolve();
  },
};

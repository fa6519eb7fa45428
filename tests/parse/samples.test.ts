/** The sample articles come out as their committed ledger says: a change of the parser is seen here. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { hashContent } from "../../src/ledger/hash-content.ts";
import { readLedger } from "../../src/ledger/read-ledger.ts";
import { shortContentHash } from "../../src/ledger/short-hash.ts";
import { parse } from "../../src/parse/parse.ts";

const LEDGER = "articles/ledger.json";
const { ledger } = readLedger(readFileSync(LEDGER, "utf8"), LEDGER);

it.each(ledger?.entries ?? [])("parses $path as the ledger has it", ({ path, contentHash }) => {
  const { manuscript } = parse({ path, bytes: readFileSync(path) });
  expect(
    manuscript && shortContentHash(hashContent(manuscript)),
    "the parser reads this sample differently: look at it with `npm run explain`, then `npm run build`",
  ).toBe(contentHash);
});

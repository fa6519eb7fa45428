import { expect, it } from "vitest";
import { headline, whatReadersKeep } from "../../../src/cli/print/print-plan.ts";

it.each([
  ["the last commit", false, "HEAD", /compared with the last commit \(HEAD\):/u],
  ["a revision or a site", false, "v1", /compared with v1:/u],
  ["nothing, where no ledger is committed", true, "HEAD", /^(?!.*compared).*the first/u],
])("says that it compares with %s", (_, isFirst, against, said) => {
  expect(headline(isFirst, against)).toMatch(said);
});

it("tells an update of the engine by what readers keep", () => {
  const kinds = ["reparsed", "new", "reparsed", "redated", "reslugged"] as const;
  expect(whatReadersKeep(kinds.map((kind) => ({ kind })))).toBe(
    "0 ids, 1 address, 1 date changes; 2 bodies are cleaned anew",
  );
});

import { expect, it } from "vitest";
import { whatReadersKeep } from "../../../src/cli/print/print-plan.ts";

it("tells an update of the engine by what readers keep", () => {
  const kinds = ["reparsed", "new", "reparsed", "redated", "reslugged"] as const;
  expect(whatReadersKeep(kinds.map((kind) => ({ kind })))).toBe(
    "0 ids, 1 address, 1 date changes; 2 bodies are cleaned anew",
  );
});

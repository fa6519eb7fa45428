// A short life with all that people and clocks do; the slow tests live four long ones.
import { it } from "vitest";
import { WholeLife } from "./live-whole-life.ts";

it("forty steps lose nothing, double nothing, and break no address", async () => {
  await new WholeLife(1).live(40);
}, 120_000);

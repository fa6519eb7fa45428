// Lives of 400 steps: git histories, clocks, replaced stories, merges, rollbacks, renamed lists.
import { it } from "vitest";
import { WholeLife } from "./live-whole-life.ts";

it.each([5, 33, 44, 88])(
  "400 steps, seed %i: nothing lost, doubled, resurrected or hijacked",
  async (seed) => {
    await new WholeLife(seed).live(400);
  },
  900_000,
);

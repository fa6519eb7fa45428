/** Many random lives: what must hold whatever a publisher does. */
import { it } from "vitest";
import { checkLives, checkMerges } from "./check-life.ts";

it("a life of 200 steps keeps every identity, and readers see every article exactly once", () => {
  checkLives(8);
}, 120_000);

it("two branches of a life, joined, keep every identity and miss no change", () => {
  checkMerges(25);
}, 120_000);

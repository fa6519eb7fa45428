/** A few random lives; `life.slow.test.ts` lives more of them. */
import { it } from "vitest";
import { checkLives, checkMerges } from "./check-life.ts";

it("a life of 200 steps keeps every identity, and readers see every article exactly once", () => {
  checkLives(2);
}, 120_000);

it("two branches of a life, joined, keep every identity and miss no change", () => {
  checkMerges(8);
}, 120_000);

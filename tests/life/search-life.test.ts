// Who subscribes to a search is shown exactly the arrivals that match, once each, whatever else happens.
import fc from "fast-check";
import { expect, it } from "vitest";
import { feedPath } from "../../src/model/addresses/paths.ts";
import { Life } from "./life.ts";
import { FORMATS } from "./subscribers.ts";
import { Subscription } from "./subscription.ts";

/** In their one spelling. */
const QUERIES = ["lighthouse", '"the lighthouse of" -cellar'] as const;

const steps = fc.array(
  fc.record({
    /** Whether each of the arrivals matches. */
    arrivals: fc.array(fc.boolean(), { maxLength: 4 }),
    then: fc.constantFrom("nothing", "edit", "rename", "delete"),
    victim: fc.nat(),
  }),
  { minLength: 4, maxLength: 9 },
);

it("a subscriber of a search is shown the arrivals that match, and polls in vain for all else", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const life = new Life();
      const matching: number[] = [];
      const subscriptions = QUERIES.flatMap((slug) =>
        FORMATS.map(
          (format) => new Subscription(format, feedPath({ kind: "search", slug }, format)),
        ),
      );
      for (const [at, { arrivals, then, victim }] of all.entries()) {
        const changed = life.numbers[victim % life.numbers.length] ?? 0;
        if (changed > 0 && then !== "nothing") life[then](changed);
        const arrived = arrivals.flatMap((matches) =>
          life
            .add(1, (n) => `${matches ? "The lighthouse" : "A cellar"} of story ${n}`)
            .filter(() => matches),
        );
        await life.publish();
        const isTouched = arrived.length > 0 || matching.includes(changed);
        matching.push(...arrived);
        for (const subscription of subscriptions) {
          const status = await subscription.poll(life.publication);
          if (at > 0 && !isTouched) expect(status).toBe(304);
          // What one build publishes arrives together.
          expect(sorted(subscription.byId.shown)).toEqual(sorted(matching));
          expect(sorted(subscription.byLink.shown)).toEqual(sorted(matching));
        }
      }
    }),
    { numRuns: 4, endOnFailure: true },
  );
});

function sorted(numbers: readonly number[]): number[] {
  return numbers.toSorted((a, b) => a - b);
}

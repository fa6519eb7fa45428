// Any life of a publication: whatever its publisher does, in whatever order, nobody is let down.
import fc from "fast-check";
import { expect, it } from "vitest";
import { Life } from "./life.ts";
import { FORMATS, Subscribers } from "./subscribers.ts";

/** Nothing first: what a failing life is shrunk to. */
const DEEDS = [
  "nothing",
  "add",
  "add ten",
  "add forty",
  "add under a headline that is taken",
  "add with an old date",
  "add where another was",
  "edit",
  "edit and rename",
  "mend a typo",
  "retitle",
  "rename",
  "swap",
  "delete",
  "add again",
  "another parser",
] as const;

interface Step {
  readonly deed: (typeof DEEDS)[number];
  /** Which article, of those that it may be done to. */
  readonly pick: number;
  /** Whether the next deed is done before anything is deployed. */
  readonly atOnce: boolean;
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  deed: fc.constantFrom(...DEEDS),
  pick: fc.nat(),
  atOnce: fc.boolean(),
});

function act(life: Life, { deed, pick }: Step): void {
  const of = (numbers: readonly number[]): number | undefined => numbers[pick % numbers.length];
  if (deed === "add") life.add();
  if (deed === "add ten") life.add(10);
  if (deed === "add forty") life.add(40);
  if (deed === "add under a headline that is taken") life.add(1, () => "One headline for many");
  if (deed === "add with an old date") life.add(1, undefined, "12 March 2019");
  if (deed === "another parser") life.replaceParser();
  const gone = of([...life.deleted.keys()]);
  if (deed === "add again" && gone !== undefined) life.addAgain(gone);
  if (deed === "add where another was" && gone !== undefined) life.addWhere(gone);
  const number = of(life.numbers);
  if (number === undefined) return;
  if (deed === "edit" || deed === "edit and rename") life.edit(number);
  if (deed === "mend a typo") life.fixTypo(number);
  if (deed === "retitle") life.retitle(number);
  if (deed === "rename" || deed === "edit and rename") life.rename(number);
  if (deed === "swap") life.swap(number, of(life.numbers.filter((n) => n !== number)) ?? number);
  if (deed === "delete") life.delete(number);
}

it("readers show every article once, and every walk finds all there are", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 40, maxLength: 40 }), async (steps) => {
      const life = new Life();
      const subscribers = new Subscribers();
      let before: string | undefined;
      for (const [at, step] of steps.entries()) {
        act(life, step);
        if (step.atOnce && at < steps.length - 1) continue;
        await life.publish();
        // A walk after every third deed, through each format in turn; at the end through all.
        const turn = (at / 3) % FORMATS.length;
        const walked = at < steps.length - 1 ? FORMATS.filter((_, n) => n === turn) : FORMATS;
        const statuses = await subscribers.follow(life, walked);
        if (life.publication.ledger === before) {
          expect(new Set(statuses), "nothing changed").toEqual(new Set([304]));
        }
        before = life.publication.ledger;
      }
    }),
    { numRuns: 30 },
  );
}, 300_000);

/** A plan in, the lines that a person reads out: each article by name, the totals last. */
import { counted } from "../../model/counted.ts";
import { styleText } from "node:util";
import type { Plan } from "../../build/plan.ts";
import { formatProblem } from "../../model/problem.ts";

type Effect = Plan["effects"][number];
type Style = Parameters<typeof styleText>[0];

const COLOURS: Readonly<Record<Effect["kind"], Style>> = {
  new: "green",
  updated: "yellow",
  reparsed: "cyan",
  renamed: "cyan",
  reslugged: "yellow",
  redated: "yellow",
  removed: "red",
  returned: "green",
  resurrected: "red",
};
const WIDTH = Math.max(...Object.keys(COLOURS).map((kind) => kind.length));

/** `against` is a revision or an address. `NO_COLOR`, and output that is piped, turn colours off. */
export function printPlan(plan: Plan, against: string, heldBack: Plan["hazards"] = []): void {
  const print = (style: Style, text: string): void => {
    console.log(styleText(style, text, { stream: process.stdout }));
  };
  print("bold", headline(plan.isFirst, against));
  for (const effect of plan.effects) print(COLOURS[effect.kind], `  ${describe(effect)}`);
  for (const held of plan.held) {
    const because =
      held.reason === "future" ? `until ${held.until ?? "later"}` : (held.why ?? "it is a draft");
    print("dim", `  ${"held".padEnd(WIDTH)} ${held.path}: ${because}`);
  }
  for (const problem of plan.problems) print("yellow", formatProblem(problem));
  for (const problem of heldBack) {
    print("red", formatProblem(problem).replace(": error: ", ": held back: "));
  }
  for (const problem of plan.hazards) {
    // The first such mark is the severity's: a message may hold the word, too.
    print("red", formatProblem(problem).replace(": error: ", ": hazard: "));
  }
  print("dim", whatReadersKeep(plan.effects));
  print(plan.hazards.length > 0 ? "red" : "bold", plan.totals);
}

export function headline(isFirst: boolean, against: string): string {
  const what = "What the next deploy does to subscribers";
  if (isFirst) return `${what}, as if it were the first, as no ledger is committed:`;
  return `${what}, compared with ${against === "HEAD" ? "the last commit (HEAD)" : against}:`;
}

/** What an update of the engine is judged by. */
export function whatReadersKeep(effects: readonly Pick<Effect, "kind">[]): string {
  const count = (kind: Effect["kind"]): number =>
    effects.filter((effect) => effect.kind === kind).length;
  const [ids, dates, bodies] = [count("resurrected"), count("redated"), count("reparsed")];
  return (
    `${counted(ids, "id")}, ${counted(count("reslugged"), "address", "addresses")}, ` +
    `${counted(dates, "date")} ${dates === 1 ? "changes" : "change"}; ` +
    `${counted(bodies, "body", "bodies")} ${bodies === 1 ? "is" : "are"} cleaned anew`
  );
}

function describe({ kind, path, title, from, to }: Effect): string {
  const line = `${kind.padEnd(WIDTH)} ${path}: ${title}`;
  return from === undefined || to === undefined
    ? line
    : `${line}\n${" ".repeat(WIDTH + 3)}${from} -> ${to}`;
}

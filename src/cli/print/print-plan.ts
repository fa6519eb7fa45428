/** A plan in, the lines that a person reads out: each article by name, the totals last. */
import { styleText } from "node:util";
import { EFFECTS, type Effect } from "../../ledger/compare-published.ts";
import type { Held } from "../../ledger/reconciliation.ts";
import { formatProblem, type Problem } from "../../model/problem.ts";

export interface Plan {
  /** What the deploy is compared with: a revision, or an address. */
  readonly against: string;
  readonly effects: readonly Effect[];
  readonly held: readonly Held[];
  readonly hazards: readonly Problem[];
  readonly problems: readonly Problem[];
}

const COLOURS = {
  new: "green",
  updated: "yellow",
  reparsed: "cyan",
  renamed: "cyan",
  reslugged: "yellow",
  redated: "yellow",
  removed: "red",
  returned: "green",
  resurrected: "red",
} as const;

type Style = Parameters<typeof styleText>[0];

/** `NO_COLOR` and a standard output that is no terminal turn the colours off. */
export function printPlan(plan: Plan): void {
  const print = (style: Style, text: string) => {
    console.log(styleText(style, text, { stream: process.stdout }));
  };
  print("bold", `What the next deploy does to subscribers, compared with ${plan.against}:`);
  for (const effect of plan.effects) print(COLOURS[effect.kind], `  ${describe(effect)}`);
  for (const { path, reason, until } of plan.held) {
    const why = reason === "draft" ? "it is a draft" : `until ${until ?? "later"}`;
    print("dim", `  ${"held".padEnd(WIDTH)} ${path}: ${why}`);
  }
  for (const problem of plan.problems) print("yellow", formatProblem(problem));
  for (const problem of plan.hazards)
    // The file's name may hold the word, too.
    print("red", formatProblem(problem).replace(": error: ", ": hazard: "));
  print(plan.hazards.length > 0 ? "red" : "bold", totals(plan));
}

const WIDTH = Math.max(...EFFECTS.map((kind) => kind.length));

function describe({ kind, path, title, from, to }: Effect): string {
  const line = `${kind.padEnd(WIDTH)} ${path}: ${title}`;
  return from === undefined || to === undefined
    ? line
    : `${line}\n${" ".repeat(WIDTH + 3)}${from} -> ${to}`;
}

/** `3 new, 1 updated, 0 removed …`: every kind, so that a script can rely on the words. */
export function totals({ effects, held, hazards }: Plan): string {
  const counts = EFFECTS.map(
    (kind) => `${effects.filter((effect) => effect.kind === kind).length} ${kind}`,
  );
  return [...counts, `${held.length} held`, `${hazards.length} hazards`].join(", ");
}

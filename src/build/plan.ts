/**
 * The plan: what the next deploy does to subscribers. It reads what the build reads, compares with
 * what is published, and writes nothing.
 */
import { comparePublished, EFFECTS, type Effect } from "../ledger/compare-published.ts";
import { findHazards } from "../ledger/find-hazards.ts";
import { publishedIn, type Published } from "../ledger/published.ts";
import type { Reconciliation } from "../ledger/reconciliation.ts";
import { hasErrors, type Problem } from "../model/problem.ts";
import { prepare } from "./prepare.ts";
import { readBase } from "./published/read-base.ts";
import { readChanges } from "./published/read-changes.ts";

export interface PlanOptions {
  /** The publication's folder. */
  readonly root: string;
  /** RFC 3339, UTC, whole seconds. */
  readonly now: string;
  /** What is published: as a git revision has it, or as a running site shows it. */
  readonly against: { readonly revision: string } | { readonly site: string };
  /** The share of all articles, from 0 to 1, that may be updated at once. */
  readonly mostUpdated: number;
}

export interface Plan {
  readonly effects: readonly Effect[];
  readonly held: readonly (Reconciliation["held"][number] | HeldByError)[];
  /** Also every error that would stop the build. */
  readonly hazards: readonly Problem[];
  readonly problems: readonly Problem[];
  /** `3 new, 1 updated, 0 removed …`: every kind, so that a script can rely on the words. */
  readonly totals: string;
}

/** A source that cannot be read is not published, whatever it says. */
interface HeldByError {
  readonly path: string;
  readonly reason: "error";
  /** What is wrong with it. */
  readonly why: string;
}

/** There is nothing to compare with: no such revision, or the site does not answer. */
export class CannotCompare extends Error {}

/** Only problems when the ledger cannot be read. Throws `CannotCompare`. */
export async function makePlan(
  options: PlanOptions,
): Promise<Plan | { readonly unreadable: readonly Problem[] }> {
  const { root, now, mostUpdated } = options;
  const known = await readKnown(options);
  const { reconciliation, read, start, problems } = await prepare({ root, now, mode: "mint" });
  if (!reconciliation || !start.ledger) return { unreadable: problems };
  const { ledger: next } = reconciliation;
  const held = [...reconciliation.held, ...heldByErrors(read.unreadable, problems)];
  const { manuscripts } = read;
  const effects = comparePublished(known, next);
  const hazards = [
    ...problems.filter((problem) => hasErrors([problem])),
    ...findHazards({ known, next, effects, manuscripts, mostUpdated }),
  ];
  return {
    effects,
    held,
    hazards,
    problems: problems.filter((problem) => !hasErrors([problem])),
    totals: countAll(effects, held.length, hazards.length),
  };
}

function heldByErrors(paths: readonly string[], problems: readonly Problem[]): HeldByError[] {
  const errors = problems.filter((problem) => hasErrors([problem]));
  return paths.map((path) => {
    const why = errors.find(({ file }) => file === path)?.message ?? "it cannot be read";
    return { path, reason: "error", why };
  });
}

async function readKnown({ root, against }: PlanOptions): Promise<Published[]> {
  try {
    if ("site" in against) return await readChanges(new URL(against.site));
    const base = await readBase(root, against.revision);
    return base ? publishedIn(base) : [];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new CannotCompare(error.message.trim(), { cause: error });
  }
}

function countAll(effects: readonly Effect[], held: number, hazards: number): string {
  const counts = EFFECTS.map(
    (kind) => `${effects.filter((effect) => effect.kind === kind).length} ${kind}`,
  );
  return [...counts, `${held} held`, `${hazards} hazards`].join(", ");
}

/**
 * The plan: what the next deploy does to subscribers. It reads what the build reads, compares with
 * what is published, and writes nothing but what the publisher accepts.
 */
import { acceptedAnswer, isAccepted, rememberAccepted } from "../ledger/hazards/accepted.ts";
import { comparePublished, EFFECTS, type Effect } from "../ledger/hazards/compare-published.ts";
import { findHazards } from "../ledger/hazards/find-hazards.ts";
import { hazard, type Hazard } from "../ledger/hazards/hazard.ts";
import { holdingsIn, type Holdings } from "../ledger/hazards/published.ts";
import type { Reconciliation } from "../ledger/reconciliation.ts";
import type { Manuscript } from "../model/article.ts";
import { counted } from "../model/counted.ts";
import { hasErrors, type Problem } from "../model/problem.ts";
import { collectLists } from "../edition/lists/collect-lists.ts";
import { askGit } from "./ledger/git.ts";
import { followStart, keepLedger } from "./ledger/keep-ledger.ts";
import { ONLY_PLANS_STOP, SHALLOW } from "./ledger/tell-of-recall.ts";
import { placeMedia } from "./media/place-media.ts";
import {
  NOTHING_GIVEN,
  prepare,
  type Given,
  type Prepared,
  type PrepareOptions,
} from "./prepare.ts";
import { findCollisions } from "./report-collisions.ts";
import { liveHazards, type LiveFacts } from "./published/live-hazards.ts";
import { readBase } from "./published/read-base.ts";
import { readChanges } from "./published/read-changes.ts";

export interface PlanOptions extends Pick<PrepareOptions, "root" | "now" | "threads"> {
  /** What is published: as a git revision has it, or as a running site shows it. */
  readonly against: { readonly revision: string } | { readonly site: string };
  /** The share of all articles, from 0 to 1, that may be updated at once. */
  readonly mostUpdated: number;
  /** What the publisher says of hazards: it is written into the ledger. */
  readonly given?: Given;
}

export interface Plan {
  readonly effects: readonly Effect[];
  readonly held: readonly (Reconciliation["held"][number] | HeldByError)[];
  /** Also every error that would stop the build. */
  readonly hazards: readonly Problem[];
  readonly problems: readonly Problem[];
  /** Whether there was nothing to compare with, as no ledger is committed there. */
  readonly isFirst: boolean;
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
  const { root, mostUpdated, given = NOTHING_GIVEN } = options;
  const known = await readKnown(options);
  const prepared = await prepare({ ...options, mode: "mint", given });
  const { reconciliation, read, start } = prepared;
  const problems = [...prepared.problems, ...(await sayWhatIsUnknown(root, known))];
  if (!reconciliation || !start.ledger) return { unreadable: problems };
  const { ledger: next } = reconciliation;
  const held = [
    ...reconciliation.held,
    ...prepared.heldPages.map((page) => ({ ...page, reason: "draft" as const })),
    ...heldByErrors(read.unreadable, problems),
  ];
  const { manuscripts } = read;
  const placed = placeMedia(reconciliation.articles, next.entries, prepared.ownPages);
  const lists = collectLists(placed.articles);
  problems.push(...placed.problems, ...findCollisions(reconciliation, lists));
  const effects = comparePublished(known.articles, next);
  // What stops the build cannot be accepted; what only a plan stops on can.
  const errors = problems.filter((problem) => hasErrors([problem]));
  const stops = problems.filter(({ rule }) => ONLY_PLANS_STOP.includes(rule));
  const found = [
    ...stops.map((problem) =>
      hazard({ ...problem, hint: problem.hint ?? "", mark: problem.message }),
    ),
    ...findHazards({ held: known, next, effects, manuscripts, mostUpdated }),
    ...liveHazards(known, start),
  ].filter((one) => !isAccepted(next, one));
  const isTold = ({ rule, file }: Hazard): boolean => given.accept.includes(`${rule}:${file}`);
  await remember(root, prepared, manuscripts, given, found.filter(isTold));
  const open = found.filter((one) => !isTold(one)).map(({ mark: _, ...problem }) => problem);
  const hazards = [...errors, ...open];
  return {
    effects,
    held,
    hazards,
    problems: problems.filter((one) => !errors.includes(one) && !stops.includes(one)),
    isFirst: "revision" in options.against && known.feedId === undefined,
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

/** Keeps what was accepted, and no other change of the ledger. */
async function remember(
  root: string,
  { start, base }: Prepared,
  manuscripts: readonly Manuscript[],
  given: Given,
  accepted: readonly Hazard[],
): Promise<void> {
  const answers = (["same", "new"] as const).flatMap((answer) =>
    manuscripts
      .filter(({ path }) => given[answer].includes(path))
      .map((manuscript) => acceptedAnswer(answer, manuscript)),
  );
  const marks = accepted.map(({ rule, file, mark }) => ({ rule, file, mark }));
  if (!start.ledger) return;
  const ledger = rememberAccepted(start.ledger, [...answers, ...marks]);
  if (ledger !== start.ledger)
    await keepLedger(root, "mint", base, followStart(start, ledger, "mint"));
}

/** A shallow clone does not know what the ledger may have lost. */
async function sayWhatIsUnknown(root: string, { feedId }: Known): Promise<Problem[]> {
  const shallow = await askGit(root, "rev-parse", "--is-shallow-repository");
  return shallow?.trim() === "true" && feedId !== undefined ? [SHALLOW] : [];
}

type Known = Holdings & LiveFacts;

async function readKnown({ root, against }: PlanOptions): Promise<Known> {
  try {
    if ("site" in against) return await readChanges(new URL(against.site));
    const base = await readBase(root, against.revision);
    return base ? holdingsIn(base) : { articles: [] };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new CannotCompare(error.message.trim(), { cause: error });
  }
}

function countAll(effects: readonly Effect[], held: number, hazards: number): string {
  const counts = EFFECTS.map(
    (kind) => `${effects.filter((effect) => effect.kind === kind).length} ${kind}`,
  );
  return [...counts, `${held} held`, counted(hazards, "hazard")].join(", ");
}

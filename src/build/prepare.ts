/**
 * All that a build and a plan know before anything is written: the settings, the sources, the ledger
 * with its past, and what becomes of it.
 */
import { matchesGlob } from "node:path";
import { rememberedAnswers } from "../ledger/hazards/accepted.ts";
import { NO_ANSWERS, type Answers } from "../ledger/match/answers.ts";
import { checkClock } from "../ledger/hazards/check-clock.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { reconcile } from "../ledger/reconcile.ts";
import type { Reconciliation } from "../ledger/reconciliation.ts";
import { digest } from "../model/digest.ts";
import { hasErrors, type Problem } from "../model/problem.ts";
import { RENDERING } from "../model/rendering.ts";
import type { ParserSettings } from "../parse/parser-settings.ts";
import type { BuildMode } from "./build-mode.ts";
import { ARTICLES, MEMORY } from "./files/names.ts";
import { readSettings } from "./files/read-settings.ts";
import { foretellSite, openStart, readStart, type Start } from "./ledger/open-ledger.ts";
import type { FreshBodies } from "./memory/fresh-bodies.ts";
import { placeOwnPages } from "./place-own-pages.ts";
import { readManuscripts, type ReadManuscripts } from "./read-manuscripts.ts";
import { readOwnPages, type ReadOwnPages, type ReadPage } from "./read-own-pages.ts";
import type { Parsers } from "./threads/parser-threads.ts";

/** What the publisher says on the command line. */
export interface Given {
  /** Sources whose new text is the same article in other words, or another one. */
  readonly same: readonly string[];
  readonly new: readonly string[];
  /** Hazards, as `RULE:FILE`. */
  readonly accept: readonly string[];
}

export const NOTHING_GIVEN: Given = { same: [], new: [], accept: [] };

export interface PrepareOptions {
  /** The publication's folder, which holds `articles/`. */
  readonly root: string;
  readonly mode: BuildMode;
  /** RFC 3339, UTC, whole seconds. */
  readonly now: string;
  readonly given?: Given;
  /** Threads for parsing that were started before, as their start takes a while. */
  readonly threads?: Parsers;
  /** Takes the bodies of what is parsed. */
  readonly bodies?: FreshBodies;
  /** Is told what the build is at. */
  readonly onProgress?: (text: string) => void;
}

export interface Prepared {
  /** The SHA-256 of the ledger that the start is read from. */
  readonly base: string;
  readonly start: Start;
  readonly read: ReadManuscripts;
  readonly ownPages: readonly ReadPage[];
  readonly heldPages: ReadOwnPages["held"];
  /** Absent when there is no ledger to go on from. */
  readonly reconciliation?: Reconciliation;
  readonly problems: readonly Problem[];
}

export async function prepare(options: PrepareOptions): Promise<Prepared> {
  const { root, mode, now, given = NOTHING_GIVEN, onProgress } = options;
  const { series, parsing, ...settings } = await readSettings(root);
  const { base, start, read } = await readAll(options, parsing);
  const own = readOwnPages(root, parsing, now);
  const problems = [settings, read, own, start].flatMap((part) => part.problems);
  const known = { base, start, read, heldPages: own.held };
  if (!start.ledger) return { ...known, ownPages: [], problems };
  const clock = checkClock(start.ledger, now, given.accept);
  problems.push(...clock.problems.map((problem) => inPreview(problem, mode)));

  onProgress?.("reconciling with the ledger");
  const reconciliation = reconcile({
    ledger: clock.ledger,
    manuscripts: read.manuscripts,
    unreadable: read.unreadable,
    now,
    settings: digest([JSON.stringify([settings.site, RENDERING])], 10),
    // A preview asks nothing: what nobody has seen is the same article until it is built.
    answers: mode === "provisional" ? () => "same" : answersFrom(given, start.ledger, series, read),
  });
  const placed = placeOwnPages(own.pages, articlePaths(reconciliation));
  const pages = await read.findInPages(placed.pages);
  problems.push(...reconciliation.problems, ...placed.problems, ...pages.problems);
  return { ...known, ownPages: pages.pages, reconciliation, problems };
}

/** The whole paths that articles have or had. */
function articlePaths({ articles, oldPaths, removed }: Reconciliation): string[] {
  return [
    ...oldPaths.map(({ from }) => from),
    ...[...articles, ...removed].flatMap(({ permalink }) => permalink ?? []),
    ...removed.flatMap(({ paths = [] }) => paths),
  ];
}

/** The ledger and the manuscripts; threads parse while this one reads the ledger. */
async function readAll(options: PrepareOptions, parsing: ParserSettings) {
  const { root, mode, now, threads, bodies, onProgress } = options;
  const texts = await readStart(root, mode);
  const foretold = foretellSite(texts);
  const help = {
    ...(threads === undefined ? {} : { threads }),
    ...(bodies === undefined ? {} : { bodies }),
    ...(onProgress === undefined ? {} : { onProgress }),
  };
  const reading = readManuscripts(root, { site: foretold, parsing, now }, MEMORY, help);
  const start = await openStart(texts, mode, foretold);
  const site = start.ledger?.site ?? foretold;
  const first = await reading;
  const read =
    site === foretold ? first : await readManuscripts(root, { site, parsing, now }, MEMORY, help);
  // The ledger's text, which may be large, is let go.
  return { base: texts.base, start, read };
}

/** While looking at a preview, nothing stops for what only a deployment would show. */
function inPreview(problem: Problem, mode: BuildMode): Problem {
  return mode === "provisional" && hasErrors([problem])
    ? { ...problem, severity: "warning" }
    : problem;
}

/** The command line first, then what was answered before, then the settings. */
function answersFrom(
  given: Given,
  ledger: Ledger,
  series: readonly string[],
  { manuscripts }: ReadManuscripts,
): Answers {
  const remembered = rememberedAnswers(ledger, manuscripts);
  const all: Answers = (path) => {
    if (given.new.includes(path)) return "new";
    if (given.same.includes(path)) return "same";
    const isOfSeries = series.some((pattern) => matchesGlob(path, `${ARTICLES}/${pattern}`));
    return remembered.get(path) ?? (isOfSeries ? "series" : undefined);
  };
  const isEmpty = given.new.length + given.same.length + remembered.size + series.length === 0;
  return isEmpty ? NO_ANSWERS : all;
}

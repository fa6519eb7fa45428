/**
 * Manuscripts and the ledger's entries in, pairs out: which manuscript is which article. Identity
 * follows the text: an exact text beats a likeness, and a likeness beats the name of a file.
 */
import type { Manuscript } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";
import { answerOf, isNew, type Answer, type Answers } from "./answers.ts";
import type { Entry, Ledger, RemovedEntry } from "../ledger.ts";
import { matchAlike } from "./match-alike.ts";
import { matchRemoved } from "./match-removed.ts";
import { Pairing } from "./pairing.ts";
import { isShortEdit, judge } from "./same-article.ts";
import { findFormerSources, findSameSources } from "./same-source.ts";
import { isSourceOf } from "../short-hash.ts";
import { textReplaced } from "./text-replaced.ts";

export interface MatchInput {
  readonly ledger: Ledger;
  /** With different texts. */
  readonly manuscripts: readonly Manuscript[];
  /** Entries at these paths are left alone. */
  readonly unreadable: ReadonlySet<string>;
  readonly answers: Answers;
}

export interface Match {
  /** Live articles with their manuscript, drafts included. */
  readonly known: ReadonlyMap<Manuscript, Entry>;
  readonly returned: ReadonlyMap<Manuscript, RemovedEntry>;
  readonly problems: readonly Problem[];
}

type AnswerTo = (manuscript: Manuscript) => Answer | undefined;

export function match({ ledger, manuscripts, unreadable, answers }: MatchInput): Match {
  const { site, entries, removed } = ledger;
  const answer: AnswerTo = (manuscript) => answerOf(manuscript, answers);
  const pairing = new Pairing(
    manuscripts,
    entries.filter(({ path }) => !unreadable.has(path)),
  );
  pairUnchanged(pairing);
  pairMoved(pairing, site);
  pairEdited(pairing, answer);
  pairRestored(pairing);
  pairMovedAndEdited(pairing, answer);
  // A text that was removed; also in the place of the one that came after it.
  const back = matchRemoved({
    ...{ site, removed, answer },
    manuscripts: pairing.rest().filter(({ withheld }) => withheld === undefined),
    isTaken: (path) => pairing.freeAt(path) !== undefined,
  });
  askAboutReplaced(pairing, answer, back.pairs);
  return {
    known: pairing.known,
    returned: back.pairs,
    problems: [...pairing.problems, ...back.problems],
  };
}

function pairUnchanged(pairing: Pairing): void {
  for (const manuscript of pairing.rest()) {
    const entry = pairing.freeAt(manuscript.path);
    if (entry && isSourceOf(entry, manuscript.sourceHash)) {
      pairing.pair(manuscript, entry);
    }
  }
}

/** Not a draft's: a copy made to work on must not take the identity of what is published. */
function pairMoved(pairing: Pairing, site: string): void {
  const published = pairing.rest().filter(({ withheld }) => withheld === undefined);
  if (published.length === 0) return;
  for (const [manuscript, entry] of findSameSources(published, pairing.free, site)) {
    pairing.pair(manuscript, entry);
  }
}

/** An edit in place. */
function pairEdited(pairing: Pairing, answer: AnswerTo): void {
  for (const manuscript of pairing.rest()) {
    const entry = pairing.freeAt(manuscript.path);
    const said = answer(manuscript);
    if (!entry || said === "new") continue;
    const isSame =
      judge(entry, manuscript, said === "series").is === "same" ||
      (said === undefined && isShortEdit(entry, manuscript));
    if (isSame) pairing.pair(manuscript, entry);
  }
}

/** The source of an earlier version. What is edited in its place goes before a copy of what it was. */
function pairRestored(pairing: Pairing): void {
  const published = pairing.rest().filter(({ withheld }) => withheld === undefined);
  if (published.length === 0) return;
  for (const [manuscript, entry] of findFormerSources(published, pairing.free)) {
    pairing.pair(manuscript, entry);
  }
}

/** An edit under another name. */
function pairMovedAndEdited(pairing: Pairing, answer: AnswerTo): void {
  const moved = pairing
    .rest()
    .filter((manuscript) => manuscript.withheld === undefined && answer(manuscript) !== "new");
  const isStrict = (manuscript: Manuscript): boolean => answer(manuscript) === "series";
  const alike = matchAlike(moved, pairing.free, isStrict);
  for (const [manuscript, entry] of alike.pairs) pairing.pair(manuscript, entry);
  pairing.problems.push(...alike.problems);
  for (const [manuscript, entry] of alike.unsure) {
    // What stands in its place is asked about there.
    if (pairing.freeAt(manuscript.path) || isNew(answer(manuscript))) continue;
    if (answer(manuscript) !== "same") pairing.problems.push(textReplaced(manuscript, entry));
    pairing.pair(manuscript, entry);
  }
}

/** Another text under the same name, with no better place for either. */
function askAboutReplaced(
  pairing: Pairing,
  answer: AnswerTo,
  returned: ReadonlyMap<Manuscript, RemovedEntry>,
): void {
  for (const manuscript of pairing.rest()) {
    const entry = pairing.freeAt(manuscript.path);
    const said = answer(manuscript);
    if (!entry || returned.has(manuscript) || isNew(said)) continue;
    // A draft withdraws its article, whatever has become of the text.
    if (said !== "same" && manuscript.withheld === undefined) {
      pairing.problems.push(textReplaced(manuscript, entry));
    }
    pairing.pair(manuscript, entry);
  }
}

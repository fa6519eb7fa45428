/**
 * What the publisher accepted, kept in the ledger so that nobody is asked twice: not the next person,
 * and not the job that publishes every hour.
 */
import type { Manuscript } from "../../model/article.ts";
import type { Answer } from "../match/answers.ts";
import type { Accepted, Ledger } from "../ledger.ts";
import { shortSourceHash } from "../short-hash.ts";
import { TEXT_REPLACED } from "../match/text-replaced.ts";

/** What was accepted years ago is no hazard any more. */
const MOST = 500;

/** The very same ledger when all of it is known. */
export function rememberAccepted(ledger: Ledger, more: readonly Accepted[]): Ledger {
  const added = more.filter((one) => !isAccepted(ledger, one));
  if (added.length === 0) return ledger;
  return { ...ledger, accepted: [...ledger.accepted, ...added].slice(-MOST) };
}

export function isAccepted({ accepted }: Ledger, { rule, file, mark }: Accepted): boolean {
  return accepted.some((one) => one.rule === rule && one.file === file && one.mark === mark);
}

/** An answer about the text that a source has now, and about no other. */
export function acceptedAnswer(answer: "same" | "new", { path, sourceHash }: Manuscript): Accepted {
  return { rule: TEXT_REPLACED, file: path, mark: `${answer} ${shortSourceHash(sourceHash)}` };
}

/** The answers that were given about these very texts, by path. */
export function rememberedAnswers(
  { accepted }: Ledger,
  manuscripts: readonly Manuscript[],
): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  const marks = new Map(
    accepted.filter(({ rule }) => rule === TEXT_REPLACED).map(({ file, mark }) => [file, mark]),
  );
  if (marks.size === 0) return answers;
  for (const manuscript of manuscripts) {
    const mark = marks.get(manuscript.path);
    for (const answer of ["same", "new"] as const) {
      if (mark === acceptedAnswer(answer, manuscript).mark) answers.set(manuscript.path, answer);
    }
  }
  return answers;
}

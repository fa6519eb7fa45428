/**
 * Takes back what was dropped for its words of begging in a story of which they are the subject: one
 * about newsletters, or about privacy; and all of it where more begs than not, as in a post that opens a
 * thread of comments.
 */
import { findAppeal } from "../lines/find-appeal.ts";
import type { Line } from "../lines/line.ts";
import type { Verdict } from "../lines/verdict.ts";
import type { Draft } from "../story/draft.ts";

/** The points that an appeal needs in a story whose subject its words are. */
const ENOUGH_IN_SUBJECT = 7.5;
/** In so many paragraphs a story speaks of its subject. */
const LEAST_SPEAKING = 2;
/** Longer lines are not asked whether they speak of it. */
const LONGEST = 700;

type Subject = "data" | "product";

export function keepSubject(draft: Draft): void {
  keepAppeals(draft);
  const appeals = draft.lines.filter((line) => draft.verdict(line)?.where === "throughout");
  if (appeals.length === 0) return;
  const paragraphs = draft.lines.filter(
    (line) => line.isProse && !draft.isDropped(line) && line.text.length <= LONGEST,
  );
  const isSubject = (subject: Subject): boolean =>
    paragraphs.filter((line) => speaksOf(line, subject)).length >= LEAST_SPEAKING;
  const subjects = { data: isSubject("data"), product: isSubject("product") };
  for (const line of appeals) {
    const subject = draft.verdict(line)?.role === "consent" ? "data" : "product";
    if (subjects[subject] && findAppeal(line, ENOUGH_IN_SUBJECT) === undefined) draft.reopen(line);
  }
}

/** No box of begging has so long a paragraph. */
const SHORTEST_KEPT = 120;

function keepAppeals(draft: Draft): void {
  const prose = draft.lines.filter(({ isProse }) => isProse);
  const appeals = prose.filter((line) => WITHIN.has(draft.verdict(line)?.where));
  const kept = prose.filter((line) => !draft.isDropped(line));
  if (lengthOf(appeals) <= lengthOf(kept)) return;
  for (const line of appeals) if (line.form.length >= SHORTEST_KEPT) draft.reopen(line);
}

/** Where a phrase stands that leaves room for a paragraph. */
const WITHIN: ReadonlySet<Verdict["where"]> = new Set([
  "throughout",
  "start",
  "part",
  "end",
] as const);

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { form }) => sum + form.length, 0);
}

function speaksOf({ evidence }: Line, subject: Subject): boolean {
  return [...evidence.appeal.values()].some((groups) => groups.has(subject));
}

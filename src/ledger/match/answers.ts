/**
 * What the publisher says about a source whose text was replaced: the same article in other words, or
 * a new one. In front matter it stands for as long as it is there, on the command line for one build.
 */
import type { Manuscript } from "../../model/article.ts";

/**
 * `unlike`: a text that may be another story is one. `series`: so is one of which more than a few words
 * changed.
 */
export type Answer = "same" | "new" | "unlike" | "series";

/** Given from outside, for sources without front matter, by path. */
export type Answers = (path: string) => Answer | undefined;

export function answerOf({ path, identity }: Manuscript, answers: Answers): Answer | undefined {
  const given = answers(path);
  if (given === "same" || given === "new") return given;
  // A word that stays in front matter cannot mean this very text: it means what comes after it, too.
  return identity === "new" ? "unlike" : (identity ?? given);
}

/** Whether a text that may be another story is one. */
export function isNew(answer: Answer | undefined): boolean {
  return answer === "new" || answer === "unlike" || answer === "series";
}

export const NO_ANSWERS: Answers = () => undefined;

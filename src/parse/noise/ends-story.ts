/** Tells whether a story ends at a line that was dropped, by the running text around it. */
import type { Line } from "../lines/line.ts";
import type { Draft } from "../story/draft.ts";
import { usualLength } from "../story/usual-length.ts";
import { isAboutComments } from "./find-comment-thread.ts";

/** A single paragraph weighs no more. */
const HEAVIEST = 600;

/** How much running text stands above and below a line, and what of it would resume a story. */
export class TextAround {
  /** Whether the story was saved with its page. */
  readonly isPage: boolean;
  /** A story goes on below a list where so many paragraphs of some length follow in a row. */
  readonly resuming: { readonly row: number; readonly length: number };
  /** The running text before each line, in characters. */
  readonly #sums: readonly number[];
  readonly #total: number;

  constructor(draft: Draft, isPage: boolean) {
    this.isPage = isPage;
    // In a page, single paragraphs and short ones are the teasers of other stories.
    this.resuming = isPage
      ? { row: 2, length: resumingLength(usualLength(draft)) }
      : { row: 1, length: 40 };
    let sum = 0;
    this.#sums = draft.lines.map((line) => {
      const before = sum;
      if (draft.isText(line)) sum += Math.min(line.form.length, HEAVIEST);
      return before;
    });
    this.#total = sum;
  }

  before(line: Line): number {
    return this.#sums[line.at] ?? 0;
  }

  /** The line itself included. */
  after(line: Line): number {
    return this.#total - this.before(line);
  }
}

/** A third as long as the story's paragraphs; longer than teasers are is long enough. */
function resumingLength(usual: number): number {
  return Math.min(150, Math.max(60, usual / 3));
}

export function endsStory(draft: Draft, line: Line, around: TextAround): boolean {
  const verdict = draft.verdict(line);
  if (verdict?.fate !== "dropped") return false;
  const before = around.before(line);
  const after = around.after(line);
  switch (verdict.role) {
    case "comments":
    case "comment-form": {
      // "Comment" alone may head a part of the story, and "See the 37 comments" stand above most of
      // it; "Leave a reply" does neither.
      const isHeading = around.isPage || verdict.role === "comment-form";
      return isHeading && line.form.wordCount > 1 ? before * 3 >= after : before >= after;
    }
    case "related":
    case "biography":
    case "copyright":
    case "footer":
      return before >= after && !resumes(draft, line, around);
    default:
      return false;
  }
}

/** How far below a list of links the story may go on. */
const FAR = 120;

/** Whether the story goes on below a list. */
function resumes(draft: Draft, list: Line, { resuming }: TextAround): boolean {
  let row = 0;
  for (const line of draft.between(list.at + 1, list.at + FAR - 1)) {
    const verdict = draft.verdict(line);
    if (isAboutComments(verdict)) return false;
    if (verdict !== undefined) continue;
    if (!line.isProse) row = 0;
    // Teasers break off.
    else if (line.form.length >= resuming.length && line.form.ending !== "ellipsis") row++;
    if (row >= resuming.row) return true;
  }
  return false;
}

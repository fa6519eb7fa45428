/**
 * Finds where the story ends: at the comments, the source line, the box about the author, the list
 * of other stories. What follows is dropped, unless running text goes on.
 */
import { dropBiography, isBiography, isHeading } from "./find-biography.ts";
import { dropLoose, endOf } from "./drop-loose.ts";
import { drop, field, type Verdict } from "../lines/roles.ts";
import { isProse, type Sight } from "../lines/sight.ts";
import type { Fields } from "../fields/fields.ts";
import { usualLength } from "../story/usual-length.ts";
import { isAboutComments, threadStarts } from "./find-thread.ts";
import { takeTime } from "../fields/take-time.ts";
import { isPage } from "../story/page-dump.ts";
import type { Range } from "../story/main-range.ts";
import { readSource } from "../lines/read-source.ts";
import { isKin, vocabularyOf } from "../story/vocabulary.ts";

type Verdicts = (Verdict | undefined)[];

export function dropTail(
  sights: readonly Sight[],
  verdicts: Verdicts,
  range: Range,
  fields: Fields,
  language: string,
): void {
  const mass = proseSums(sights, verdicts);
  const total = mass[sights.length] ?? 0;
  // Only in the dump of a page is other stories' text told from this one's by its words.
  const words = isPage(sights, verdicts)
    ? vocabularyOf(sights, verdicts, range.first, range.last)
    : undefined;
  // In a page dump single passages and short ones are the teasers of other stories.
  const resuming = words
    ? { row: 2, length: resumingLength(usualLength(sights, verdicts, range)) }
    : { row: 1, length: 40 };
  const threads = words ? threadStarts(sights, verdicts) : undefined;
  const end = endOf(sights, verdicts, range.last);
  let ended = false;
  let inComments = false;
  for (let i = Math.max(0, range.first); i < sights.length; i++) {
    const sight = sights[i];
    if (sight === undefined || verdicts[i]?.fate === "field") continue;
    const before = mass[i] ?? 0;
    const after = total - before;
    const source = readSource(sight);
    if (
      source !== undefined &&
      (verdicts[i] === undefined || verdicts[i]?.fate === "dropped") &&
      before > 0
    ) {
      const named = source.name !== undefined || source.url !== undefined;
      verdicts[i] =
        named && fields.source === undefined
          ? field("source-line", "source-given")
          : drop("scraper-debris", "source-without-name");
      if (named) fields.source ??= source;
      if (!named || source.name === undefined) ended ||= before >= after;
      continue;
    }
    if (before >= LEAST_TEXT && threads?.has(i)) ended = inComments = true;
    if (END_MARK.test(sight.text) && before >= after && i >= range.first) ended = true;
    if (
      !ended &&
      endsStory(verdicts[i], before, after, sight, words !== undefined, () =>
        resumes(sights, verdicts, i, resuming),
      )
    )
      ended = true;
    if (isAboutComments(verdicts[i])) inComments ||= ended;
    if (verdicts[i] !== undefined) {
      if (verdicts[i]?.role === "biography" && isHeading(sight)) dropBiography(sights, verdicts, i);
      continue;
    }
    if (isBiography(sight, fields, before, after)) {
      verdicts[i] = drop("biography", "begins-with-author");
      continue;
    }
    if (ended) {
      if (i > range.last && takeTime(sight, i, verdicts, fields, language)) continue;
      verdicts[i] = inComments
        ? drop("comment", "below-comments")
        : drop("footer", "after-the-end");
    } else if (words && i > range.last + LONGEST_GAP && isProse(sight) && !isKin(sight, words))
      verdicts[i] = drop("footer", "outside-the-story");
    else if (i > range.last) dropLoose(sights, verdicts, i, end);
  }
}

/** No story ends before it has said so much. */
const LEAST_TEXT = 150;
/** "-ENDS-", "### ", "*** FIN ***", "- 30 -": how a press release says where its text ends. */
const END_MARK =
  /^(?:[-–—*#<]{1,3}\s?(?:ends?|ende|fin|fine|fim|einde|koniec|slut|30)\s?[-–—*#>]{1,3}|###)$/iu;

/** How far below its last running text a story may go on in the dump of a page. */
const LONGEST_GAP = 14;

/** Sums of running text before each passage, in characters. */
function proseSums(sights: readonly Sight[], verdicts: Verdicts): number[] {
  const sums = [0];
  sights.forEach((sight, i) => {
    const counts = verdicts[i] === undefined && isProse(sight);
    sums.push((sums[i] ?? 0) + (counts ? Math.min(sight.form.length, 600) : 0));
  });
  return sums;
}

function endsStory(
  verdict: Verdict | undefined,
  before: number,
  after: number,
  sight: Sight,
  isDumped: boolean,
  goesOn: () => boolean,
): boolean {
  if (verdict?.fate !== "dropped" || before < LEAST_TEXT) return false;
  switch (verdict.role) {
    case "comments":
    case "comment-form": {
      // "Comment" alone may head a part of the story, and "See the 37 comments" stand above most of
      // it; "Leave a reply" does neither.
      const isHeading = isDumped || verdict.role === "comment-form";
      return isHeading && sight.form.wordCount > 1 ? before * 3 >= after : before >= after;
    }
    case "related":
    case "biography":
    case "copyright":
    case "footer":
      return before >= after && !goesOn();
    default:
      return false;
  }
}

/** How far below a list of links the story may go on. */
const FAR = 120;

/** A third as long as the story's paragraphs; longer than teasers are is long enough. */
function resumingLength(usual: number): number {
  return Math.min(150, Math.max(60, usual / 3));
}

/** Whether enough running passages of some length follow in a row: the story goes on below a list. */
function resumes(
  sights: readonly Sight[],
  verdicts: Verdicts,
  from: number,
  enough: { readonly row: number; readonly length: number },
): boolean {
  let row = 0;
  for (let i = from + 1; i < Math.min(sights.length, from + FAR); i++) {
    const sight = sights[i];
    if (sight === undefined) break;
    const verdict = verdicts[i];
    if (verdict?.role === "comments" || verdict?.role === "comment-form") return false;
    if (verdict !== undefined) continue;
    if (!isProse(sight)) row = 0;
    // Teasers break off.
    else if (sight.form.length >= enough.length && sight.form.ending !== "ellipsis") row++;
    if (row >= enough.row) return true;
  }
  return false;
}

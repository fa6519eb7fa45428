/** Drops headlines and labels below a story's last running text, and leaves lists and farewells. */
import type { Ending } from "../lines/form.ts";
import type { Line } from "../lines/line.ts";
import type { Draft } from "../story/draft.ts";
import { isFurniture } from "../story/page-dump.ts";
import { parallelLines } from "../story/parallel-lines.ts";
import { StoryWords } from "../story/story-words.ts";
import { unmarkedLists } from "../story/unmarked-lists.ts";
import { findGlued } from "./glued-promo.ts";

const LONGEST_LABEL = 60;
/** So many labels are a menu. */
const MANY_LABELS = 4;
/** Longer lines under a colon at the very end are headlines of other stories. */
const LONGEST_ITEM = 50;
/** Shorter ones without a blank line above may be a list. */
const FEWEST_WORDS = 5;
/** So far below the last running text, a line with a number may still belong to it. */
const NUMBERS_REACH = 4;
/** In lines. */
const LONGEST_LIST = 12;

export class BelowText {
  readonly #draft: Draft;
  /** Whether the short labels below the last running text are a menu, and no list of the story's. */
  readonly #isMenu: boolean;
  #words: StoryWords | undefined;
  #listed: ReadonlySet<Line> | undefined;
  #parallel: ReadonlySet<Line> | undefined;

  constructor(draft: Draft) {
    this.#draft = draft;
    const below = draft.lines.slice(draft.range.last + 1);
    const labels = below.filter((line) => isLabel(draft, line)).length;
    // In a saved page, the furniture itself is gone as standing outside its main content.
    const isFurnished = below.some(
      (line) => line.passage.outside === true || isFurniture(line, draft.verdict(line)),
    );
    this.#isMenu = labels >= MANY_LABELS && (draft.isDump || isFurnished);
  }

  /** Headlines and labels go, lists and short sentences stay. */
  drop(line: Line): void {
    if (this.#mayBeStory(line)) return;
    const draft = this.#draft;
    if (this.#isAkin(line)) {
      draft.keep(line, "paragraph", "akin-below-the-text");
      return;
    }
    // Below no running text at all, lines of a song are in rows, too.
    const isInRow =
      draft.range.last >= 0 &&
      (mayBeHeadline(draft.above(line)) || mayBeHeadline(draft.below(line)));
    if (mayBeHeadline(line) && (draft.isFramed || isInRow))
      draft.drop(line, "promo", "headline-below-the-text", { where: "below" });
    else if (this.#isMenu) draft.drop(line, "footer", "labels-below-the-text", { where: "below" });
  }

  /** In a page's text without its markup: right below the story, and speaking of the same thing. */
  #isAkin(line: Line): boolean {
    const draft = this.#draft;
    const { last } = draft.range;
    if (draft.text === undefined || !draft.isDump) return false;
    if (!line.isHeadlineLike || line.at - last > LONGEST_LIST) return false;
    if (draft.between(last + 1, line.at - 1).some((above) => isPartOfPage(draft, above)))
      return false;
    return (this.#words ??= StoryWords.ofText(draft)).isKin(line);
  }

  #mayBeStory(line: Line): boolean {
    const draft = this.#draft;
    const { form, text } = line;
    const above = draft.above(line);
    const distance = line.at - draft.range.last;
    // "With kind regards," leads to a name.
    if (line.isProse || form.bullet !== "" || STAYING.has(form.ending)) return true;
    if (line.isCutOff && distance === 1) return true;
    // No headline begins with a small letter; a line of verse does, and goes on so.
    if (!draft.isDump && (isVerse(line) || isVerse(draft.below(line)))) return true;
    if (draft.isOpen(above) && (above?.form.ending === "colon" || above?.form.ending === "comma"))
      return true;
    this.#parallel ??= parallelLines(draft);
    if (this.#parallel.has(line)) return true;
    // Of lists that a colon announces.
    this.#listed ??= unmarkedLists(draft);
    if (this.#listed.has(line) && form.length <= LONGEST_ITEM) return true;
    if (form.several && findGlued(line) !== undefined) return true;
    const isNear = distance <= NUMBERS_REACH && !draft.isDropped(above);
    if (form.digits && form.ending === "open" && isNear) return true;
    // In the dump of a page, rows with a colon are widgets.
    if (!draft.isDump && isRow(line) && (isRow(above) || isRow(draft.below(line)))) return true;
    // "Good health!" may close it.
    return text.endsWith("!") && distance === 1;
  }
}

/** What was dropped for what it says: for its place alone, a line tells nothing of those below it. */
function isPartOfPage(draft: Draft, line: Line): boolean {
  return draft.isDropped(line) && draft.verdict(line)?.where !== "below";
}

function mayBeHeadline(line: Line | undefined): boolean {
  if (line?.isHeadlineLike !== true || line.form.length < 25 || line.form.length > 130)
    return false;
  return line.passage.apart || line.form.wordCount >= FEWEST_WORDS;
}

function isLabel(draft: Draft, line: Line): boolean {
  const { form } = line;
  return draft.fate(line) !== "field" && form.ending === "open" && form.length < LONGEST_LABEL;
}

function isVerse(line: Line | undefined): boolean {
  return line?.form.lower === true && line.text.includes(" ");
}

const STAYING: ReadonlySet<Ending> = new Set<Ending>(["sentence", "colon", "comma"]);

/** A row of a box of facts: "Ferries: one, laid up". */
function isRow(line: Line | undefined): boolean {
  return line !== undefined && line.form.length <= LONGEST_ITEM && ROW.test(line.text);
}

const ROW = /^\p{Lu}[^:：.!?]{1,24}[:：]\s/u;

/** Drops headlines and labels below a story's last running text, and leaves lists and farewells. */
import type { Ending } from "../lines/form.ts";
import type { Line } from "../lines/line.ts";
import type { Draft } from "../story/draft.ts";
import { unmarkedLists } from "../story/unmarked-lists.ts";
import { findGlued } from "./glued-promo.ts";

const LONGEST_LABEL = 60;
/** So many labels are a menu. */
const MANY_LABELS = 4;
/** Longer lines under a colon at the very end are headlines of other stories. */
const LONGEST_ITEM = 50;
/** So far below the last running text, a line with a number may still belong to it. */
const NUMBERS_REACH = 4;

export class BelowText {
  readonly #draft: Draft;
  /** How many short labels stand below the last running text. */
  readonly #labels: number;
  /** The lines of lists that a colon announces. */
  readonly #listed: ReadonlySet<Line>;

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#labels = draft.lines.filter(
      (line) =>
        line.at > draft.range.last &&
        draft.fate(line) !== "field" &&
        line.form.ending === "open" &&
        line.form.length < LONGEST_LABEL,
    ).length;
    this.#listed = unmarkedLists(draft);
  }

  /** Headlines and labels go, lists and short sentences stay. */
  drop(line: Line): void {
    if (this.#mayBeStory(line)) return;
    const { form, passage } = line;
    if (line.isHeadlineLike && form.length >= 25 && form.length <= 130 && passage.apart)
      this.#draft.drop(line, "promo", "headline-below-the-text", { where: "below" });
    else if (this.#labels >= MANY_LABELS)
      this.#draft.drop(line, "footer", "labels-below-the-text", { where: "below" });
  }

  #mayBeStory(line: Line): boolean {
    const draft = this.#draft;
    const { form, text } = line;
    const above = draft.above(line);
    const distance = line.at - draft.range.last;
    // "With kind regards," leads to a name.
    if (line.isProse || form.bullet !== "" || STAYING.has(form.ending)) return true;
    if (line.isCutOff && distance === 1) return true;
    if (draft.isOpen(above) && (above?.form.ending === "colon" || above?.form.ending === "comma"))
      return true;
    if (this.#listed.has(line) && form.length <= LONGEST_ITEM) return true;
    if (form.several && findGlued(line) !== undefined) return true;
    if (form.digits && form.ending === "open" && distance <= NUMBERS_REACH) return true;
    // In the dump of a page, rows with a colon are widgets.
    if (!draft.isDump && isRow(line) && (isRow(above) || isRow(draft.below(line)))) return true;
    // "Good health!" may close it.
    return text.endsWith("!") && distance === 1;
  }
}

const STAYING: ReadonlySet<Ending> = new Set<Ending>(["sentence", "colon", "comma"]);

/** A row of a box of facts: "Ferries: one, laid up". */
function isRow(line: Line | undefined): boolean {
  return line !== undefined && line.form.length <= LONGEST_ITEM && ROW.test(line.text);
}

const ROW = /^\p{Lu}[^:：.!?]{1,24}[:：]\s/u;

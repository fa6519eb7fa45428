/** Drops headlines and labels below a story's last running text, and leaves lists and farewells. */
import { findGlued } from "../story/cut-glued.ts";
import type { Ending } from "../lines/form.ts";
import { drop, type Verdict } from "../lines/roles.ts";
import { isDump } from "../story/page-dump.ts";
import { isCutOff, isHeadlineLike, isProse, type Sight } from "../lines/sight.ts";
import { unmarkedLists } from "../story/unmarked-lists.ts";

type Verdicts = (Verdict | undefined)[];

/** What is asked again for each line below the last running text. */
export interface End {
  /** The last running text. */
  readonly last: number;
  /** How many short labels stand below it. */
  readonly labels: number;
  /** The lines of lists that a colon announces. */
  readonly listed: ReadonlySet<number>;
  /** Whether a whole page was dumped, where rows with a colon are widgets. */
  readonly isDumped: boolean;
}

const LONGEST_LABEL = 60;

export function endOf(sights: readonly Sight[], verdicts: Verdicts, last: number): End {
  const labels = sights.filter(
    ({ form }, i) =>
      i > last &&
      verdicts[i]?.fate !== "field" &&
      form.ending === "open" &&
      form.length < LONGEST_LABEL,
  );
  return {
    last,
    labels: labels.length,
    listed: unmarkedLists(sights, verdicts),
    isDumped: isDump(sights),
  };
}

/** So many labels are a menu. */
const MANY_LABELS = 4;
/** Longer lines under a colon at the very end are headlines of other stories. */
const LONGEST_ITEM = 50;

const STAYING: ReadonlySet<Ending> = new Set<Ending>(["sentence", "colon", "comma"]);

/** Below the last running text: headlines and labels go, lists and short sentences stay. */
export function dropLoose(
  sights: readonly Sight[],
  verdicts: Verdicts,
  i: number,
  { last, labels, listed, isDumped }: End,
): void {
  const sight = sights[i];
  if (sight === undefined) return;
  const { form } = sight;
  const previous = sights[i - 1];
  // "With kind regards," leads to a name.
  if (isProse(sight) || form.bullet !== "" || STAYING.has(form.ending)) return;
  const isLed = previous?.form.ending === "colon" || previous?.form.ending === "comma";
  if ((isCutOff(sight) && i === last + 1) || (isLed && verdicts[i - 1] === undefined)) return;
  if (listed.has(i) && form.length <= LONGEST_ITEM) return;
  if (form.several && findGlued(sight) !== undefined) return;
  if (form.digits && form.ending === "open" && i - last <= 4) return;
  // A box of facts: "Ferries: one, laid up", with another such line beside it.
  if (!isDumped && isRow(sight) && (isRow(previous) || isRow(sights[i + 1]))) return;
  // "Good health!" may close it.
  if (sight.text.endsWith("!") && i === last + 1) return;
  if (isHeadlineLike(sight) && form.length >= 25 && form.length <= 130 && sight.passage.apart) {
    verdicts[i] = drop("promo", "headline-below-the-text");
  } else if (labels >= MANY_LABELS) verdicts[i] = drop("footer", "labels-below-the-text");
}

function isRow(sight: Sight | undefined): boolean {
  return sight !== undefined && sight.form.length <= LONGEST_ITEM && ROW.test(sight.text);
}

const ROW = /^\p{Lu}[^:：.!?]{1,24}[:：]\s/u;

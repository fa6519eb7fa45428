/**
 * Keeps what no rule has claimed, and says as what: a leaked promo is ugly, a lost paragraph is data
 * loss. What front matter keeps gets its role here as well.
 */
import type { Line } from "../lines/line.ts";
import type { RuleName } from "../lines/rule-names.ts";
import type { BodyRole } from "../lines/verdict.ts";
import type { Markup } from "../passages/passage.ts";
import type { Draft } from "../story/draft.ts";
import { plainItems, unmarkedLists } from "../story/unmarked-lists.ts";

interface Kept {
  readonly role: BodyRole;
  readonly rule: RuleName;
}

const IN_DOUBT: Kept = { role: "paragraph", rule: "when-in-doubt-keep" };

export function keepRest(draft: Draft): void {
  const items = plainItems(draft, unmarkedLists(draft));
  for (const line of draft.lines) {
    if (!draft.isOpen(line) && !draft.isSettled(line)) continue;
    const kept: Kept = items.has(line)
      ? { role: "list-item", rule: "unmarked-list" }
      : keptAs(line, draft.below(line));
    const { role, rule } = draft.isOff(kept.rule) ? IN_DOUBT : kept;
    draft.keepAs(line, role, rule);
  }
}

function keptAs(line: Line, below: Line | undefined): Kept {
  const { form, passage } = line;
  const markedUp = passage.markup && ROLES[passage.markup.kind];
  if (markedUp !== undefined) return { role: markedUp, rule: "marked-up" };
  if (/^[–—]/u.test(form.bullet) && (form.ending === "sentence" || form.ending === "question"))
    return { role: "paragraph", rule: "dialogue-dash" };
  if (form.bullet !== "") return { role: "list-item", rule: "bullet" };
  if (line.isProse) return { role: "paragraph", rule: "running-text" };
  if (form.ending === "sentence") return { role: "paragraph", rule: "short-sentence" };
  if (below?.isProse === true && !below.form.lower && isHeading(line))
    return { role: "heading", rule: "short-line-above-text" };
  return IN_DOUBT;
}

/** A paragraph of markup is judged by its form. */
const ROLES: Readonly<Record<Markup["kind"], BodyRole | undefined>> = {
  ...{ paragraph: undefined, list: "list-item", table: "table-row", rule: "scene-break" },
  ...{ heading: "heading", quotation: "quotation", verse: "verse", image: "image", code: "code" },
};

const LONGEST_HEADING = 90;
const MOST_WORDS = 8;

/** The form of a heading, above running text. */
function isHeading({ form, passage, isHeadlineLike }: Line): boolean {
  return (
    (isHeadlineLike || form.wordCount <= MOST_WORDS) &&
    form.ending !== "colon" &&
    form.ending !== "comma" &&
    !form.lower &&
    !form.shouted &&
    form.length <= LONGEST_HEADING &&
    passage.apart &&
    !form.quoted
  );
}

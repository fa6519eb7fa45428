/** Takes date lines further down, as dumps have them between the headline's block and the text. */
import { leftover } from "../lines/read-date-line.ts";
import type { Draft } from "../story/draft.ts";
import { timeOf } from "../story/take-time.ts";
import { readDate } from "../words/dates/read-date.ts";

const LONGEST = 60;
/** Further down, a date is that of another story, or of a comment. */
const REACH = 12;

export function takeLoneDates(draft: Draft): void {
  for (const line of draft.lines) {
    const { form, passage } = line;
    if (!form.digits || form.length > LONGEST || !draft.isOpen(line)) continue;
    if ((passage.markup?.kind ?? "paragraph") !== "paragraph") continue;
    const date = readDate(line.text, draft.language);
    if (date === undefined || leftover(date.before, date.after).length > 0) continue;
    if (line.at < REACH && draft.fields.published === undefined) {
      draft.fields.published = timeOf(date);
      draft.field(line, "dateline", "date-alone");
    } else draft.drop(line, "dateline", "date-alone");
  }
}

/** What becomes of the entries of old feeds in, the lines that a person reads out: what goes wrong by name. */
import { counted } from "../../model/counted.ts";
import { styleText } from "node:util";
import type { PlayedFeed } from "../../build/play-move.ts";
import { nameOf, sayFate, type Fate } from "../../model/play-readers.ts";

const FATES: readonly Fate[] = ["kept", "unread", "doubled", "lost"];

export function printMove(feeds: readonly PlayedFeed[]): void {
  for (const { name, entries, unanswered } of feeds) {
    const red = (line: string): void => {
      console.log(styleText("red", `  ${line}`, { stream: process.stdout }));
    };
    const yellow = (line: string): void => {
      console.log(styleText("yellow", `  ${line}`, { stream: process.stdout }));
    };
    console.log(styleText("bold", `What readers of ${name} see:`, { stream: process.stdout }));
    for (const one of entries) {
      const wrong = sayFate(one);
      if (wrong !== undefined) red(wrong);
      const { entry, answered, dateStays, published } = one;
      if (!answered) red(`${nameOf(entry)} has a dead link: nothing is at ${entry.link ?? ""}`);
      if (dateStays === undefined && published !== undefined)
        yellow(`${nameOf(entry)} had no date, and has ${published}`);
      if (dateStays === false)
        yellow(`${nameOf(entry)} was published at ${entry.published ?? ""}, and is not`);
    }
    if (unanswered !== undefined) {
      yellow(`nothing answers at the feed's own address ${unanswered}: name it in FEED_ALIASES`);
    }
    const counts = FATES.map(
      (fate) => `${entries.filter((one) => one.fate === fate).length} ${fate}`,
    );
    const links = entries.filter(({ answered }) => answered).length;
    const dates = entries.filter(({ dateStays }) => dateStays === true).length;
    const undated = entries.filter(({ dateStays }) => dateStays === undefined);
    const without = undated.length === 0 ? "" : `, ${undated.length} had none`;
    console.log(
      `${counted(entries.length, "entry", "entries")}: ${counts.join(", ")}; ` +
        `${counted(links, "link")} answered, ${counted(dates, "date")} ${dates === 1 ? "stays" : "stay"}${without}`,
    );
  }
}

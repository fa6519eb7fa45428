/**
 * Takes back what was dropped for its words as a point of a list whose other points say something else; not for
 * a label in capitals, which may say that a point is private.
 */
import type { Line } from "../lines/line.ts";
import { isByCapitals } from "../lines/verdict.ts";
import type { Draft } from "../story/draft.ts";

export function keepPoints(draft: Draft): void {
  for (const list of listsOf(draft.lines)) {
    const dropped = list.filter((line) => draft.isDropped(line));
    // Of a menu with bullets, most points are known as a menu's.
    if (dropped.length * 2 >= list.length) continue;
    for (const line of dropped) if (!isForCapitals(draft, line)) draft.reopen(line);
  }
}

function isForCapitals(draft: Draft, line: Line): boolean {
  const verdict = draft.verdict(line);
  return verdict !== undefined && isByCapitals(verdict);
}

/** Lines with one bullet, one below the other. */
function listsOf(lines: readonly Line[]): Line[][] {
  const lists: Line[][] = [];
  let list: Line[] = [];
  for (const line of lines) {
    const { bullet } = line.form;
    if (bullet === "" || line.passage.apart || bullet !== list.at(-1)?.form.bullet) {
      list = [];
      lists.push(list);
    }
    if (bullet !== "") list.push(line);
  }
  return lists;
}

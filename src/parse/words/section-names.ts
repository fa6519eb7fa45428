/** The names of sections in every language table, as they stand alone around a headline. */
import { allUnder } from "./tables/tables.ts";
import { wordsOf, type Word } from "./words.ts";

const MOST_WORDS = 6;
let names: ReadonlySet<string> | undefined;

/** Whether the whole of a text is the name of a section. */
export function isSectionName(text: string): boolean {
  const { known } = wordsOf(text);
  return isSection(known, known.length);
}

/** Whether the first `count` words, all that a line has, are the name of a section. */
export function isSection(words: readonly Word[], count: number): boolean {
  if (count === 0 || count > MOST_WORDS) return false;
  names ??= readNames();
  let key = "";
  for (let i = 0; i < count; i++) key += `${key === "" ? "" : " "}${words[i]?.plain ?? ""}`;
  return names.has(key);
}

function readNames(): ReadonlySet<string> {
  const read = new Set<string>();
  for (const name of allUnder("sections")) read.add(wordsOf(name).words.join(" "));
  // "360" is one, and so would be any number and any date.
  read.delete("#");
  return read;
}

/** Notes within a sentence, `^[as Pandoc and Obsidian have them]`, to marks that cite notes below the text. */
import type { Dialect } from "./dialect.ts";

const LONGEST = 2000;

/** `add` keeps the words of a note, and says what to call it. */
export function inlineNotes(add: (words: string) => string): Dialect {
  return {
    opening: "^[",
    read(text, at) {
      let open = 0;
      for (let end = at + 1; end < Math.min(text.length, at + LONGEST); end++) {
        if (text[end] === "\n" && /^\n[ \t]*\n/u.test(text.slice(end, end + 80))) return undefined;
        if (text[end] === "[") open++;
        if (text[end] !== "]") continue;
        open--;
        if (open > 0) continue;
        const words = text
          .slice(at + 2, end)
          .replace(/\s+/gu, " ")
          .trim();
        return words === "" ? undefined : { end: end + 1, text: `[^${add(words)}]` };
      }
      return undefined;
    },
  };
}

/** Obsidian's comments, `%%to myself%%`, which nobody is to read. */
import type { Dialect } from "./dialect.ts";

/** `remove` is told what goes, and where it begins. */
export function privateNotes(remove: (note: string, at: number) => void): Dialect {
  return {
    opening: "%%",
    read(text, at) {
      const isBlock = /(?:^|\n)[ \t]*$/u.test(text.slice(Math.max(0, at - 100), at));
      const close = text.indexOf("%%", at + 2);
      const isAlone = isBlock && /^%%[ \t]*(?:\n|$)/u.test(text.slice(at, at + 100));
      // Without an end, a comment that opens on a line of its own hides all that follows.
      if (close < 0 && !isAlone) return undefined;
      const note = text.slice(at + 2, close < 0 ? undefined : close);
      if (!isBlock && /\n[ \t]*\n/u.test(note)) return undefined;
      remove(note, at + 2);
      return { end: close < 0 ? text.length : close + 2, text: "" };
    },
  };
}

/** Obsidian's comments, `%%to myself%%`, which nobody is to read. */
import type { Dialect } from "./dialect.ts";

export interface NoteReader {
  /** Is told what goes, and where it begins. */
  readonly remove: (note: string, at: number) => void;
  /** Is told of marks of which nobody can say what they enclose, and whether something went for it. */
  readonly doubt: (at: number, hides: boolean) => void;
}

export function privateNotes({ remove, doubt }: NoteReader): Dialect {
  return {
    opening: "%%",
    read(text, at) {
      const before = text.slice(Math.max(0, at - 100), at);
      const isBlock = /(?:^|\n)[ \t]*$/u.test(before);
      // "5%%" is a number.
      const isPercent = /\d$/u.test(before);
      const close = text.indexOf("%%", at + 2);
      const hide = (end: number, last: number) => {
        remove(text.slice(at + 2, last), at + 2);
        return { end, text: "" };
      };
      if (close < 0) {
        // Without an end, a comment that opens on a line of its own hides all that follows.
        const isAlone = isBlock && /^%%[ \t]*(?:\n|$)/u.test(text.slice(at, at + 100));
        if (!isPercent) doubt(at, isAlone);
        return isAlone ? hide(text.length, text.length) : undefined;
      }
      if (isBlock || !/\n[ \t]*\n/u.test(text.slice(at + 2, close))) return hide(close + 2, close);
      if (isPercent) return undefined;
      // Which marks belong together is open: what any of them may enclose stays private.
      const last = text.lastIndexOf("%%");
      doubt(at, true);
      return hide(last + 2, last);
    },
  };
}

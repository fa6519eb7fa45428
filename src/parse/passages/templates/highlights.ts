/** What Obsidian marks with a pen: `==this==`. */
import { matchAt, type Dialect } from "./dialect.ts";

const MARKED = /==(?=[^\s=])((?:(?!==)[^\n]|\n(?![ \t]*\n)){1,1000})(?<=\S)==(?![=\w])/uy;

export const highlights: Dialect = {
  opening: "==",
  read(text, at) {
    if (/[\w=]/u.test(text[at - 1] ?? "")) return undefined;
    const found = matchAt(MARKED, text, at);
    return found && { end: MARKED.lastIndex, text: `<mark>${found[1] ?? ""}</mark>` };
  },
};

/** The label of a callout, as Obsidian and GitHub have it, `> [!note] Method`, to its first line. */
import { matchAt, type Dialect } from "./dialect.ts";

const LABEL = /\[!([A-Za-z][\w-]{0,40})(?:\|[^\]\n]{0,80})?\][+-]?[ \t]*([^\n]*)/uy;

export const callouts: Dialect = {
  opening: "[!",
  read(text, at) {
    const before = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
    const found = /^[ \t]*>[> \t]*$/u.test(before) ? matchAt(LABEL, text, at) : undefined;
    if (found === undefined) return undefined;
    const [, type = "", label = ""] = found;
    const words = label.trim() || type.charAt(0).toUpperCase() + type.slice(1).toLowerCase();
    return { end: LABEL.lastIndex, text: `**${words}**  ` };
  },
};

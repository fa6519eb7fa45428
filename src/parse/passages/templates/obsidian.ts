/** What Obsidian has beside its links: callouts, as GitHub has them, highlights, and names of blocks. */
import { lineBefore, marks, type Dialect } from "./dialect.ts";

/** `> [!note] Method` */
const CALLOUT = /\[!([A-Za-z][\w-]{0,40})(?:\|[^\]\n]{0,80})?\][+-]?[ \t]*([^\n]*)/uy;

/** The label of a callout, to its first line. */
export const callouts: readonly Dialect[] = marks("[!", CALLOUT, (found) => {
  if (!/^[ \t]*>[> \t]*$/u.test(lineBefore(found))) return undefined;
  const [, type = "", label = ""] = found;
  const words = label.trim() || type.charAt(0).toUpperCase() + type.slice(1).toLowerCase();
  return `**${words}**  `;
});

/** `==this==` */
const HIGHLIGHT =
  /(?<![\w=])==(?=[^\s=])((?:(?!==)[^\n]|\n(?![ \t]*\n)){1,1000})(?<=\S)==(?![=\w])/uy;

export const highlights: readonly Dialect[] = marks(
  "==",
  HIGHLIGHT,
  ([, words = ""]) => `<mark>${words}</mark>`,
);

/** ` ^a1b2c3` at the end of a block. Obsidian's own have six characters; shorter ones may be words or powers. */
const BLOCK_NAME =
  /[ \t]\^([\da-z][\da-z-]{5,40})(?=[ \t]*(?:\n[ \t]*(?:\n|[-*+][ \t]|\d+[.)][ \t])|\n?$))/iuy;

export const blockNames: readonly Dialect[] = marks(
  " ^",
  BLOCK_NAME,
  ([, name = ""]) => `<a id="${name}"></a>`,
);

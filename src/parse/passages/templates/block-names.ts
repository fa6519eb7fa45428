/** Names that Obsidian gives to blocks, ` ^a1b2c3` at the end of one, so that links find them. */
import { matchAt, type Dialect } from "./dialect.ts";

/** Obsidian's own have six characters; shorter ones may be words or powers. */
const NAME =
  /[ \t]\^([\da-z][\da-z-]{5,40})(?=[ \t]*(?:\n[ \t]*(?:\n|[-*+][ \t]|\d+[.)][ \t])|\n?$))/iuy;

export const blockNames: Dialect = {
  opening: " ^",
  read(text, at) {
    const [, name] = matchAt(NAME, text, at) ?? [];
    return name === undefined ? undefined : { end: NAME.lastIndex, text: `<a id="${name}"></a>` };
  },
};

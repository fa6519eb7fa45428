/**
 * Pictures whose address has a blank, `![A loaf](rye loaf.png)`: phones and note-takers write them, and
 * CommonMark takes them for words. Brackets make an address of it.
 */
import { matchAt, type Dialect } from "./dialect.ts";

const PICTURE =
  /!\[([^\]\n]{0,300})\]\(([^\s()<>"'][^()<>"'\n]{0,300}\.(?:avif|gif|jpe?g|png|svg|webp))\)/iuy;

export const BLANK_ADDRESSES: readonly Dialect[] = [
  {
    opening: "![",
    read: (text, at) => {
      const [, words = "", address = ""] = matchAt(PICTURE, text, at) ?? [];
      if (!/\s/u.test(address)) return undefined;
      return { end: PICTURE.lastIndex, text: `![${words}](<${address}>)` };
    },
  },
];

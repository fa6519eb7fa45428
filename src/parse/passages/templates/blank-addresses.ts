/**
 * Pictures whose address has a blank, `![A loaf](rye loaf.png)`: phones and note-takers write them, and
 * CommonMark takes them for words. Brackets make an address of it.
 */
import { matchAt, type Dialect } from "./dialect.ts";

const PICTURE =
  /!\[([^\]\n]{0,300})\]\(([^\s()<>"'][^()<>"'\n]{0,300}\.(?:avif|gif|jpe?g|png|svg|webp))\)/iuy;

/** `![A loaf](loaf.png =300x200)`, as some editors write sizes. */
const SIZED = /!\[([^\]|\n]{0,300})\]\(([^\s()<>]{1,500})[ \t]+=(\d{1,5})x(\d{0,5})\)/uy;

export const BLANK_ADDRESSES: readonly Dialect[] = [
  {
    opening: "![",
    read: (text, at) => {
      const [sized, name = "", place = "", width = "", height = ""] =
        matchAt(SIZED, text, at) ?? [];
      if (sized !== undefined) {
        const size = height === "" ? width : `${width}x${height}`;
        return { end: SIZED.lastIndex, text: `![${name}|${size}](<${place}>)` };
      }
      const [, words = "", address = ""] = matchAt(PICTURE, text, at) ?? [];
      if (!/\s/u.test(address)) return undefined;
      return { end: PICTURE.lastIndex, text: `![${words}](<${address}>)` };
    },
  },
];

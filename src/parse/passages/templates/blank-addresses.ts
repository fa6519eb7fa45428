/**
 * Pictures whose address has a blank, `![A loaf](rye loaf.png)`: phones and note-takers write them, and
 * CommonMark takes them for words. Brackets make an address of it.
 */
import { marks, type Dialect } from "./dialect.ts";

const PICTURE =
  /!\[([^\]\n]{0,300})\]\(([^\s()<>"'][^()<>"'\n]{0,300}\.(?:avif|gif|jpe?g|png|svg|webp))\)/iuy;

/** `![A loaf](loaf.png =300x200)`, as some editors write sizes. */
const SIZED = /!\[([^\]|\n]{0,300})\]\(([^\s()<>]{1,500})[ \t]+=(\d{1,5})x(\d{0,5})\)/uy;

export const BLANK_ADDRESSES: readonly Dialect[] = [
  ...marks("![", SIZED, ([, name = "", place = "", width = "", height = ""]) => {
    const size = height === "" ? width : `${width}x${height}`;
    return `![${name}|${size}](<${place}>)`;
  }),
  ...marks("![", PICTURE, ([, words = "", address = ""]) =>
    /\s/u.test(address) ? `![${words}](<${address}>)` : undefined,
  ),
];

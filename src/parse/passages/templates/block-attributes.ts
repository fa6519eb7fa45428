/** What kramdown, Hugo and Pandoc say of a block: its style, `{: .note}`, goes; a heading's name, `{#peas}`, stays. */
import { lineBefore, marks, type Dialect } from "./dialect.ts";

const ONE = /[.#][\w-]+|[\w-]+=(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[\w-]{1,50})|toc/u.source;
const ATTRIBUTES = new RegExp(
  String.raw`\{:?[ \t]*(?:${ONE})(?:[ \t]+(?:${ONE})){0,20}[ \t]*\}`,
  "uy",
);

export const blockAttributes: readonly Dialect[] = marks(
  ["{:", "{#", "{."],
  ATTRIBUTES,
  (found) => {
    const { 0: mark, index, input } = found;
    const before = lineBefore(found);
    // Of a picture, they may say its size.
    if (before.endsWith(")") && /\b(?:width|height)=/u.test(mark)) return undefined;
    const end = index + mark.length;
    const isLast = /^[ \t]*(?:\n|$)/u.test(input.slice(end, end + 100));
    const isOfHeading = isLast && /^#{1,6}[ \t]/u.test(before);
    const isOfKramdown = mark[1] === ":" && (before.trim() === "" ? isLast : /\S$/u.test(before));
    if (!isOfHeading && !isOfKramdown) return undefined;
    const [, id] = /#([\w-]+)/u.exec(mark) ?? [];
    return isOfHeading && id !== undefined ? `<a id="${id}"></a>` : "";
  },
);

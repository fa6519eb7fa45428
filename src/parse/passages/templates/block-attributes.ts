/** What kramdown, Hugo and Pandoc say of a block: its style, `{: .note}`, goes; a heading's name, `{#peas}`, stays. */
import { matchAt, type Dialect } from "./dialect.ts";

const ONE = /[.#][\w-]+|[\w-]+=(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[\w-]{1,50})|toc/u.source;
const ATTRIBUTES = new RegExp(
  String.raw`\{:?[ \t]*(?:${ONE})(?:[ \t]+(?:${ONE})){0,20}[ \t]*\}`,
  "uy",
);

export const blockAttributes: readonly Dialect[] = ["{:", "{#", "{."].map((opening) => ({
  opening,
  read(text, at) {
    if (matchAt(ATTRIBUTES, text, at) === undefined) return undefined;
    const end = ATTRIBUTES.lastIndex;
    const start = text.lastIndexOf("\n", at - 1) + 1;
    const before = text.slice(start, at);
    // Of a picture, they may say its size.
    if (before.endsWith(")") && /\b(?:width|height)=/u.test(text.slice(at, end))) return undefined;
    const isLast = /^[ \t]*(?:\n|$)/u.test(text.slice(end, end + 100));
    const isOfHeading = isLast && /^#{1,6}[ \t]/u.test(before);
    const isOfKramdown = opening === "{:" && (before.trim() === "" ? isLast : /\S$/u.test(before));
    if (!isOfHeading && !isOfKramdown) return undefined;
    const [, id] = /#([\w-]+)/u.exec(text.slice(at, end)) ?? [];
    return { end, text: isOfHeading && id !== undefined ? `<a id="${id}"></a>` : "" };
  },
}));

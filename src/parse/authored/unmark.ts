/**
 * What writers' tools mark beyond Markdown, before it is rendered: comments of Obsidian and Liquid are
 * nobody's to read and go, on record; the label of a callout becomes its first line.
 */
import type { Removal } from "./clear-tree.ts";

/** Code comes first: what stands in it is only shown. */
const CODE =
  /^[ \t]*(?<fence>`{3,}|~{3,}).*\n(?:[^]*?\n)??[ \t]*\k<fence>|(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)/;
const COMMENT =
  /%%(?<note>[^]+?)%%|\{%-?\s*comment\s*-?%\}(?<liquid>[^]*?)\{%-?\s*endcomment\s*-?%\}/;
const CALLOUT = /^(?<quote>[ \t]*>[> \t]*)\[!(?<type>[A-Za-z]+)\][+-]?[ \t]*(?<label>.*)$/;
const MARKED = new RegExp([CODE, COMMENT, CALLOUT].map(({ source }) => source).join("|"), "gmu");

export function unmark(text: string): { readonly text: string; readonly removals: Removal[] } {
  const removals: Removal[] = [];
  const unmarked = text.replace(MARKED, (...given: unknown[]) => {
    const [whole] = given as [string];
    const at = given.find((one) => typeof one === "number") ?? 0;
    const {
      note,
      liquid,
      quote,
      type = "",
      label = "",
    } = given.at(-1) as Record<string, string | undefined>;
    if (quote !== undefined)
      return `${quote}**${label.trim() || type.charAt(0).toUpperCase() + type.slice(1).toLowerCase()}**  `;
    const comment = note ?? liquid;
    if (comment === undefined) return whole;
    const first = text.slice(0, at).split("\n").length;
    comment.split("\n").forEach((line, i) => {
      if (line.trim() !== "")
        removals.push({ line: first + i, text: line.trim(), rule: "comment" });
    });
    return "\n".repeat(whole.split("\n").length - 1);
  });
  return { text: unmarked, removals };
}

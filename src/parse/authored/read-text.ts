/** A plain text that is published as it is written, to blocks: its paragraphs, with the line breaks of verse. */
import { escapeHtml } from "../../model/escape.ts";
import { readLines } from "../passages/read-lines.ts";
import { unwrap } from "../passages/unwrap.ts";
import type { AuthoredBlock } from "./read-blocks.ts";

export function readText(text: string): AuthoredBlock[] {
  const paragraphs: { line: number; lines: string[] }[] = [];
  // Prose that was wrapped at a column flows again; all other lines end where they end.
  for (const passage of unwrap(readLines(text, 1))) {
    const open = paragraphs.at(-1);
    if (open === undefined || passage.apart) {
      paragraphs.push({ line: passage.lines[0]?.number ?? 1, lines: [passage.text] });
    } else open.lines.push(passage.text);
  }
  return paragraphs.map(({ line, lines }) => {
    const block = lines.join("\n");
    return {
      kind: lines.length > 1 ? "verse" : "paragraph",
      html: `<p>${lines.map(escapeHtml).join("<br>\n")}</p>`,
      text: block,
      line,
      nodes: [{ type: "text", value: block }],
    };
  });
}

/** The blocks of a plain text that is nothing but verse, to its title and its stanzas; undefined for other texts. */
import { escapeHtml } from "../../model/escape.ts";
import type { Passage } from "./passage.ts";
import type { LineBlock } from "./read-lines.ts";

const LONGEST = 60;
const FEWEST_LINES = 4;
const STANZA_END = /[.!?…。！？]["'”’»)]*$/u;
const POINTED = /[,;:.!?…—–]["'”’»)]*$/u;
const MARKED = /^(?:[-*•>#|]|\d+[.)])|\p{L}:\s/u;

export function readVerse(blocks: readonly LineBlock[]): Passage[] | undefined {
  const [first, ...others] = blocks;
  const isTitled = first?.length === 1 && !STANZA_END.test(first[0]?.text ?? "");
  const stanzas = isTitled ? others : blocks;
  const lines = stanzas.flat();
  const broken = stanzas.flatMap((stanza) =>
    stanza.slice(1).filter(({ text }, i) => {
      const before = stanza[i]?.text ?? "";
      return POINTED.test(before) || /^\p{Ll}/u.test(text);
    }),
  );
  const isVerse =
    lines.length >= FEWEST_LINES &&
    stanzas.every((stanza) => stanza.length > 1 && STANZA_END.test(stanza.at(-1)?.text ?? "")) &&
    lines.every(({ text }) => text.length <= LONGEST && !MARKED.test(text)) &&
    broken.length * 2 >= lines.length - stanzas.length;
  if (!isVerse) return undefined;
  return blocks.map((block, at): Passage => {
    const text = block.map((line) => line.text).join("\n");
    if (isTitled && at === 0) return { lines: block, text, apart: true, headline: true };
    const html = `<p>${block.map((line) => escapeHtml(line.text)).join("<br>\n")}</p>`;
    return { lines: block, text, apart: true, markup: { kind: "verse", html }, main: true };
  });
}

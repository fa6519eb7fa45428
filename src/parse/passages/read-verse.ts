/**
 * The blocks of a plain text that is nothing but verse, to its title, its stanzas and the name below them;
 * undefined for other texts.
 */
import { escapeHtml } from "../../model/escape.ts";
import type { Passage } from "./passage.ts";
import type { LineBlock } from "./read-lines.ts";

const LONGEST = 60;
const FEWEST_LINES = 4;
const STANZA_END = /[.!?…。！？]["'”’»)]*$/u;
const POINTED = /[,;:.!?…—–]["'”’»)]*$/u;
/** "— M. L." */
const SIGNED = /^(?:[—–]|--) ?\p{Lu}/u;
const MARKED = /^(?:[-*•>#|]|\d+[.)])|\p{L}:\s/u;

export function readVerse(blocks: readonly LineBlock[]): Passage[] | undefined {
  const isTitled = !STANZA_END.test(aloneIn(blocks.at(0)) ?? ".");
  const isSigned = SIGNED.test(aloneIn(blocks.at(-1)) ?? "");
  const stanzas = blocks.slice(isTitled ? 1 : 0, isSigned ? -1 : undefined);
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
    return {
      lines: block,
      text,
      apart: true,
      markup: { kind: "verse", html },
      main: true,
    };
  });
}

/** The line of a block that has only one. */
function aloneIn(block: LineBlock | undefined): string | undefined {
  return block?.length === 1 ? block[0]?.text : undefined;
}

/**
 * The blocks of a plain text that is nothing but verse, to its title, its stanzas and the name below them;
 * undefined for other texts.
 */
import { escapeHtml } from "../../model/escape.ts";
import { fieldAtStart } from "../words/field-words.ts";
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
  const [head] = blocks;
  const title = titleIn(head);
  const isTitled = title !== undefined;
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
  const verse = (isTitled ? blocks.slice(1) : blocks).map((block): Passage => {
    const text = block.map((line) => line.text).join("\n");
    const html = `<p>${block.map((line) => escapeHtml(line.text)).join("<br>\n")}</p>`;
    return { lines: block, text, apart: true, markup: { kind: "verse", html }, main: true };
  });
  const above = isTitled ? (head ?? []) : [];
  return [
    ...above.map((line, at): Passage => {
      const isTitle = at === 0;
      const place = { apart: isTitle, ...(isTitle && { headline: true }) };
      return { lines: [line], text: line.text, ...place };
    }),
    ...verse,
  ];
}

/** The first line of a block that has no other, or the name of who wrote it. */
function titleIn(block: LineBlock | undefined): string | undefined {
  const [title, byline, ...others] = block ?? [];
  if (title === undefined || STANZA_END.test(title.text) || others.length > 0) return undefined;
  const isAlone = byline === undefined || fieldAtStart(byline.text, "by") > 0;
  return isAlone ? title.text : undefined;
}

/** The line of a block that has only one. */
function aloneIn(block: LineBlock | undefined): string | undefined {
  return block?.length === 1 ? block[0]?.text : undefined;
}

/** Makes a title from the lede of a story that states none, cut at the boundary of a clause. */
import { stops } from "../lines/sentences.ts";

const LONGEST = 120;
const SHORTEST = 24;
const CLAUSE_END = /[,;:，、；：،](?=\s|[^\d\s])|\s[–—-]\s/gu;

export function deriveTitle(lede: string): string {
  const text = lede
    .replace(/[\s\u00a0]+/gu, " ")
    .trim()
    .slice(0, 600);
  const whole = text.slice(0, stops(text).findLast(isLengthOfTitle));
  if (whole.length <= LONGEST) return finish(whole.slice(0, stops(whole).find(isLengthOfTitle)));
  const clauses = Array.from(text.matchAll(CLAUSE_END), ({ index }) => index);
  const clause = clauses.findLast(isLengthOfTitle);
  if (clause !== undefined) return finish(text.slice(0, clause));
  const space = text.lastIndexOf(" ", LONGEST - 1);
  return `${finish(text.slice(0, space > SHORTEST ? space : LONGEST - 1))}…`;
}

function isLengthOfTitle(length: number): boolean {
  return length >= SHORTEST && length <= LONGEST;
}

/** Without the mark at the end and without half a pair of quotation marks. */
function finish(text: string): string {
  let title = text.replace(/[\s,;:–—.。、，]+$/u, "").replace(/^[\s–—-]+/u, "");
  const pairs = [
    ["“", "”"],
    ["„", "“"],
    ["«", "»"],
    ["‘", "’"],
    ['"', '"'],
  ] as const;
  for (const [open, close] of pairs) {
    if (!title.startsWith(open)) continue;
    if (!title.slice(1).includes(close)) title = title.slice(1);
    break;
  }
  return title.trim() === "" ? text.trim() : title.trim();
}

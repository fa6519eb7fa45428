/** Makes a title from the lede of a story that states none, cut at the boundary of a clause. */
const LONGEST = 120;
const SHORTEST = 24;
const SENTENCE_END = /[.!?…。！？؟۔]["'”“’‘»)]*(?=\s|$)|[。！？]/gu;
const CLAUSE_END = /[,;:，、；：،](?=\s|[^\d\s])|\s[–—-]\s/gu;

export function deriveTitle(lede: string): string {
  const text = lede
    .replace(/[\s\u00a0]+/gu, " ")
    .trim()
    .slice(0, 600);
  const sentence = lastCut(text, SENTENCE_END, LONGEST, true) ?? text;
  const first = sentence.length <= LONGEST ? firstSentence(sentence) : sentence;
  if (first.length <= LONGEST) return finish(first);
  const clause = lastCut(first, CLAUSE_END, LONGEST, false);
  if (clause !== undefined) return finish(clause);
  const space = first.lastIndexOf(" ", LONGEST - 1);
  return `${finish(first.slice(0, space > SHORTEST ? space : LONGEST - 1))}…`;
}

/** The longest beginning that ends where the pattern matches and has a title's length. */
function lastCut(
  text: string,
  pattern: RegExp,
  longest: number,
  closing: boolean,
): string | undefined {
  let best: string | undefined;
  for (const found of text.matchAll(pattern)) {
    const end = found.index + (closing ? found[0].length : 0);
    if (end > longest) break;
    if (end >= SHORTEST) best = text.slice(0, end);
  }
  return best;
}

function firstSentence(text: string): string {
  for (const found of text.matchAll(SENTENCE_END)) {
    const end = found.index + found[0].length;
    if (end >= SHORTEST) return text.slice(0, end);
  }
  return text;
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

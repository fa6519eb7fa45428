/** Whether a run of a page is running text, and how it ends. */

const SHORTEST = 25;
/** A longer line without any point is verse or a long heading, and rather text than a label. */
const LONG = 80;

const CLOSING = String.raw`["'”“’‘»)\]]*`;
const CLAUSE_END = new RegExp(String.raw`[.!?…,:;؟۔।،؛]${CLOSING}(?:\s|$)|[。！？，、：；]`, "u");
const SENTENCE_END = new RegExp(String.raw`[.!?…؟۔।。！？]${CLOSING}$`, "u");
const BREAK = /(?:…|\.\.\.)\]?$/u;

/** Words that are mostly no link, and end a clause somewhere. */
export function isProseRun(text: string, linked: number): boolean {
  if (linked * 2 > text.length) return false;
  if (!CLAUSE_END.test(text)) return text.length >= LONG;
  return text.length >= SHORTEST || /[。！？]/u.test(text);
}

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** "The beginning of a story that goes on else…" */
export function breaksOff(text: string): boolean {
  return BREAK.test(text);
}

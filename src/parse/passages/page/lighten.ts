/**
 * Takes out of a page's text what nobody reads and most of it is: scripts, styles, drawings, comments
 * and files written into attributes. The lines stay where they were.
 */

const OPENING = /<(?:(script|style|svg)\b|!--)/giu;
/** Scripts that describe the page stay. */
const DATA_SCRIPT = /^<script\b[^>]{0,200}\bapplication\/ld\+json\b/iu;
/** Shorter ones are spacers. */
const DATA_URL = /\bdata:[\w+./-]*[;,][^"'\s>)]{200,}/giu;

export function lighten(html: string): string {
  const kept: string[] = [];
  /** Of which no end follows: what begins so is the parser's to judge. */
  const endless = new Set<string>();
  let at = 0;
  const opening = new RegExp(OPENING);
  for (let found = opening.exec(html); found !== null; found = opening.exec(html)) {
    const closing = found[1] === undefined ? "-->" : `</${found[1].toLowerCase()}\\b[^>]*>`;
    if (endless.has(closing)) continue;
    const end = endOf(html, found.index + 2, closing);
    if (end === undefined) {
      endless.add(closing);
      continue;
    }
    opening.lastIndex = end;
    if (DATA_SCRIPT.test(html.slice(found.index, found.index + 300))) continue;
    kept.push(html.slice(at, found.index), html.slice(found.index, end).replace(/[^\n]+/gu, ""));
    at = end;
  }
  kept.push(html.slice(at));
  return kept.join("").replace(DATA_URL, "data:,");
}

/** Where the first match at or behind a place ends. */
function endOf(html: string, from: number, closing: string): number | undefined {
  const pattern = new RegExp(closing, "giu");
  pattern.lastIndex = from;
  return pattern.exec(html) === null ? undefined : pattern.lastIndex;
}

/**
 * Decoded text to the text that everything else works on: NFC, one kind of line end, without the
 * invisible characters that only do harm. Joiners, direction marks and no-break spaces stay, for
 * they carry meaning in Persian, Hindi, Arabic, Hebrew and French.
 */

/** What XML 1.0 forbids (2.2), byte order marks, zero-width spaces, soft hyphens, DEL and C1. */
const HARMFUL = /(?![\t\n])\p{Cc}|[\u00ad\u200b\ufeff\ufffe\uffff]/gu;
const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;
/**
 * Anything but the characters that most Western texts are made of, which are clean as they are: they
 * are well-formed, in NFC whatever stands beside them, and none of the above.
 */
const UNCOMMON =
  /[^\t\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]/u;
const OPENS = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/u;
const DIRECTION_CONTROL = /[\u202a-\u202e\u2066-\u2069]/u;

export function isClean(text: string): boolean {
  return !UNCOMMON.test(text);
}

export function cleanText(decoded: string): string {
  // One look instead of five passes over the whole text.
  if (isClean(decoded)) return decoded;
  const text = decoded.toWellFormed().replace(LINE_END, "\n").replace(HARMFUL, "").normalize("NFC");
  if (!DIRECTION_CONTROL.test(text)) return text;
  return text.split("\n").map(dropUnpairedOverrides).join("\n");
}

/**
 * A run of white space that is not one plain space. It is written without a class of "white space
 * but …", which V8 (13.6) tries range by range at every character.
 */
const LOOSE_SPACE =
  /[\t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]\s*| \s+/gu;

/** White space folded, for identity: what is left when a text is only laid out differently. */
export function foldSpace(text: string): string {
  return text.replace(LOOSE_SPACE, " ").trim();
}

/** An embedding or isolate that is not closed on its line would turn the rest of the page round. */
function dropUnpairedOverrides(line: string): string {
  const open: number[] = [];
  const unpaired = new Set<number>();
  for (let i = 0; i < line.length; i++) {
    const char = line.charAt(i);
    if (OPENS.test(char)) open.push(i);
    else if (char === "\u202c" || char === "\u2069") {
      if (open.pop() === undefined) unpaired.add(i);
    }
  }
  for (const at of open) unpaired.add(at);
  if (unpaired.size === 0) return line;
  return Array.from(line.split(""), (char, i) => (unpaired.has(i) ? "" : char)).join("");
}

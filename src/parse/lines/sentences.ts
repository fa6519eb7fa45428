/**
 * Where sentences end: the marks that end one, the quotation marks and brackets that may close behind
 * them, and how the next one begins.
 */
const STOP = ".!?…؟۔";
/** Behind these stands no space. */
const WIDE_STOP = "。！？";
const CLOSING = String.raw`["'”“’‘»)]*`;
const OPENING = String.raw`["'“‘„«(¿¡]?`;

/** A full stop behind a word of some length, and a capital: not "Dr. X" and not "J. Doe". */
const JOINT =
  /[\p{Ll}\p{Lo}\d]{3}[.!?…]["'”“’‘»)]*(?:[\s\u00a0]+(?:["'“‘„«(¿¡]?[\p{Lu}\p{Lo}]|[([—–-])|\p{Lu}{3})|[。！？][^」』”]/u;
/** The same from the point on, for what stands three characters before one. */
const JOINT_HERE = new RegExp(JOINT.source, "uy");

const POINT = /[.!?…\u{3000}-\u{10ffff}]/gu;

/** Whether beyond doubt a sentence ends inside a text and another begins. */
export function hasJoint(text: string): boolean {
  // Searched at points only, for the pattern itself would be tried at every letter.
  POINT.lastIndex = 0;
  while (POINT.test(text)) {
    const at = POINT.lastIndex - 1;
    // Wide points and surrogates: three characters before may not be three units before.
    if (text.charCodeAt(at) >= 0x3000) return JOINT.test(text);
    JOINT_HERE.lastIndex = at - 3;
    if (at >= 3 && JOINT_HERE.test(text)) return true;
  }
  return false;
}

const END = new RegExp(
  String.raw`[${STOP}]${CLOSING}(?=\s+${OPENING}[\p{Lu}\p{Lo}\d])|[${WIDE_STOP}][」』”]?`,
  "gu",
);

/** The positions behind sentences that others follow. */
export function sentenceEnds(text: string): number[] {
  return Array.from(text.matchAll(END), ({ 0: end, index }) => index + end.length);
}

const STOPPED = new RegExp(
  String.raw`[${STOP}${WIDE_STOP}]${CLOSING}(?=\s|$)|[${WIDE_STOP}]`,
  "gu",
);

/** The positions behind marks that end a sentence, whatever follows. */
export function stops(text: string): number[] {
  return Array.from(text.matchAll(STOPPED), ({ 0: stop, index }) => index + stop.length);
}

const BEGINNING = new RegExp(String.raw`[${STOP}${WIDE_STOP}]${CLOSING}\s*`, "gu");

/** The positions from `from` on at which something stands behind a sentence, even with no space between. */
export function sentenceStarts(text: string, from: number): number[] {
  const starts: number[] = [];
  BEGINNING.lastIndex = Math.max(0, from);
  while (BEGINNING.test(text)) starts.push(BEGINNING.lastIndex);
  return starts;
}

/** Whether a sentence, or what a colon leads to, begins at a position. */
export function beginsSentence(text: string, at: number): boolean {
  return at < 3 || /[.!?:…][\s"'“‘„«¡¿]*$/u.test(text.slice(Math.max(0, at - 4), at));
}

/** Whether a capital stands there that does not come from the start of a sentence. */
export function isCapitalInside(text: string, at: number): boolean {
  if (!/\p{Lu}/u.test(text.charAt(at))) return false;
  return at > 0 && !/(?:^|[.!?:…])["'“‘„«»›‹\s]*$/u.test(text.slice(Math.max(0, at - 6), at));
}

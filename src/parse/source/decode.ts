/**
 * Bytes to clean text: finds out the encoding (UTF-8, UTF-16 with a byte order mark, Windows-1252 where
 * the bytes look like Western text) and says so when it had to guess.
 */
import type { Problem } from "../../model/problem.ts";
import type { Source } from "../../model/article.ts";
import { cleanText, isClean } from "./clean-text.ts";

export interface Decoded {
  /** Absent when the bytes are no text that we can identify; then a problem is an error. */
  readonly text?: string;
  readonly problems: readonly Problem[];
}

/** One decoder for all UTF-8 texts: making one costs as much as decoding a short text. */
const UTF_8 = new TextDecoder("utf-8", { fatal: true });

/** The characters beyond ASCII that Windows-1252 texts are made of: letters and typography. */
const WESTERN = /^[\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]*$/u;

export function decode(source: Source): Decoded {
  const { bytes, path: file } = source;
  const fail = (rule: string, message: string, hint: string): Decoded => ({
    problems: [{ file, severity: "error", rule, message, hint }],
  });

  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const text = tryDecode(
      bytes,
      new TextDecoder(first === 0xff ? "utf-16le" : "utf-16be", { fatal: true }),
    );
    return text === undefined
      ? fail("bad-encoding", "the text is damaged UTF-16", "save it as UTF-8")
      : { text: cleanText(text), problems: [] };
  }
  const utf8 = tryDecode(bytes, UTF_8);
  // Most texts are clean, and clean texts are not binary: one look at them is enough.
  if (utf8 !== undefined && isClean(utf8)) return { text: utf8, problems: [] };
  const mended = utf8 ?? new TextDecoder("utf-8").decode(bytes);
  if (looksBinary(mended, bytes.length)) {
    return fail(
      "binary-source",
      "the file holds binary data, not text",
      "move it out of articles/, or save it as plain text in UTF-8",
    );
  }
  if (utf8 !== undefined) return { text: cleanText(utf8), problems: [] };

  if (isMostlyUtf8(mended)) {
    const before = mended.slice(0, mended.indexOf("\ufffd"));
    const line = before.split(/\r\n|\r|\n/u).length;
    return {
      text: cleanText(mended),
      problems: [
        {
          file,
          line,
          severity: "warning",
          rule: "damaged-utf-8",
          message: "some bytes are not UTF-8 and were replaced by �",
          hint: "look at the line and save the file as UTF-8",
        },
      ],
    };
  }
  if (looksWestern(bytes)) {
    return {
      text: cleanText(new TextDecoder("windows-1252").decode(bytes)),
      problems: [
        {
          file,
          severity: "note",
          rule: "windows-1252",
          message: "the file is not UTF-8 and was read as Windows-1252",
          hint: "save it as UTF-8 if letters look wrong",
        },
      ],
    };
  }
  return fail("bad-encoding", "the encoding of the file is unknown", "save it as UTF-8");
}

function tryDecode(bytes: Uint8Array, decoder: typeof UTF_8): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    if (cause instanceof TypeError) return undefined;
    throw cause;
  }
}

/** NUL, or more than one other control character in a hundred bytes. */
function looksBinary(text: string, bytes: number): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) return true;
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) controls++;
  }
  return controls * 100 > bytes;
}

/** Whether nearly all that is not ASCII came out as real characters: a file cut in the middle. */
function isMostlyUtf8(mended: string): boolean {
  let damaged = 0;
  let real = 0;
  for (let i = 0; i < mended.length; i++) {
    const code = mended.charCodeAt(i);
    if (code === 0xfffd) damaged++;
    else if (code > 127) real++;
  }
  return real >= damaged * 10;
}

/**
 * Western text in one byte a character: the bytes Windows-1252 leaves undefined do not occur, and
 * characters beyond ASCII are few and mostly stand beside ASCII letters, spaces or each other in pairs.
 */
function looksWestern(bytes: Uint8Array): boolean {
  const text = new TextDecoder("windows-1252").decode(bytes);
  let high = 0;
  let placed = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 128) continue;
    high++;
    if (!WESTERN.test(text.charAt(i))) return false;
    const neighbours = text.charAt(i - 1) + text.charAt(i + 1);
    if (/[A-Za-z \n]/u.test(neighbours)) placed++;
  }
  return high * 4 <= text.length && placed * 10 >= high * 8;
}

/**
 * The encoding of bytes that are not UTF-8: as the page or the front matter states it, else as the
 * detector (chardet 2.2.0) takes it to be.
 */
import { analyse } from "chardet";

/** How far into a file its encoding may be stated. WHATWG HTML, 13.2.3.2, looks at 1,024 bytes. */
const HEAD = 2048;
const STATED =
  /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)|^\s*"?(?:encoding|charset)"?\s*[:=]\s*["']?([\w.:-]+)/imu;
/** Below this, the detector has found bytes that occur in any text. */
const LEAST_CONFIDENCE = 10;
/** What no text has: replacements, and control characters that old encodings have in place of letters. */
const WRONG = /[\ufffd\u0080-\u0084\u0086-\u009f]/u;

export interface FoundEncoding {
  readonly name: string;
  readonly text: string;
  readonly isStated: boolean;
}

export function findEncoding(bytes: Uint8Array): FoundEncoding | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const [, ofPage, ofMatter] = STATED.exec(head) ?? [];
  const stated = ofPage ?? ofMatter;
  const text = stated === undefined ? undefined : tryDecode(bytes, stated);
  if (stated !== undefined && text !== undefined) return { name: stated, text, isStated: true };
  for (const { name, confidence } of analyse(bytes)) {
    if (confidence < LEAST_CONFIDENCE) return undefined;
    const guessed = tryDecode(bytes, name);
    if (guessed !== undefined)
      return { name: new TextDecoder(name).encoding, text: guessed, isStated: false };
  }
  return undefined;
}

/** Undefined for an encoding that the platform does not know, or that the bytes are not in. */
function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return WRONG.test(text) ? undefined : text;
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return undefined;
    throw error;
  }
}

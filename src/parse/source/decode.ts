/**
 * Bytes to clean text: UTF-8, UTF-16 with a byte order mark, or the encoding that the file states or is
 * likely in. Says so when it had to guess.
 */
import { createRequire } from "node:module";
import { error, warning, type Problem, type Told } from "../../model/problem.ts";
import type { Source } from "../../model/article.ts";
import { cleanText, isClean } from "./clean-text.ts";
import type * as encodings from "./find-encoding.ts";

// Few texts are in another encoding than UTF-8.
const load = createRequire(import.meta.url);

export interface Decoded {
  /** Absent when the bytes are no text that we can identify; then a problem is an error. */
  readonly text?: string;
  readonly problems: readonly Problem[];
}

/** One decoder for all UTF-8 texts: making one costs as much as decoding a short text. */
const UTF_8 = new TextDecoder("utf-8", { fatal: true });

export function decode(source: Source): Decoded {
  const { bytes, path: file } = source;
  const fail = (rule: string, message: string, hint: string): Decoded => ({
    problems: [{ file, ...error(rule, message, hint) }],
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
    const damage = warning(
      "damaged-utf-8",
      "some bytes are not UTF-8 and were replaced by �",
      "look at the line and save the file as UTF-8",
    );
    return { text: cleanText(mended), problems: [{ file, line, ...damage }] };
  }
  const found = (load("./find-encoding.ts") as typeof encodings).findEncoding(bytes);
  if (found !== undefined) {
    const text = cleanText(found.text);
    return { text, problems: found.isStated ? [] : [{ file, ...guessed(found.name) }] };
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

function guessed(name: string): Told {
  return warning(
    "guessed-encoding",
    `the file is not UTF-8 and was read as ${name}, which is a guess`,
    `save it as UTF-8, or state it: "encoding: ${name}" in front matter, <meta charset> in a page`,
  );
}

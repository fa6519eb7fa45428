/**
 * The seal of an edition's file: a last line with the digest of all that stands before it. What was cut
 * off or garbled on its way has no seal that fits, and is never taken for the content.
 */
import { digest, digestBytes } from "../model/digest.ts";

/** An edition's file, as text or its UTF-8; undefined when there is none of that name. */
export type ReadFile = (path: string) => Promise<string | Uint8Array | undefined>;

/**
 * The store of the edition's files failed: it does not answer, or what it gave is not whole. That says
 * nothing about what is published, and may be over in a minute.
 */
export class StoreFailure extends Error {}

export function seal(content: string): string {
  return `${content}\n${digest([content], DIGITS)}`;
}

/** The content of a file that the edition has; throws `StoreFailure` when it cannot be had, whole. */
export async function readSealed(readFile: ReadFile, name: string): Promise<string> {
  return decode(await readSealedBytes(readFile, name));
}

/** The same as its UTF-8. */
export async function readSealedBytes(readFile: ReadFile, name: string): Promise<Uint8Array> {
  const sealed = await readBytes(readFile, name);
  const end = sealed.lastIndexOf(LINE_FEED);
  const content = sealed.subarray(0, Math.max(0, end));
  if (decode(sealed.subarray(end + 1)) === (await digestBytes(content, DIGITS))) return content;
  throw new StoreFailure(`${name} of the edition is damaged`);
}

/** The bytes of a file that says by itself whether it is whole. */
export async function readBytes(readFile: ReadFile, name: string): Promise<Uint8Array> {
  let file: string | Uint8Array | undefined;
  try {
    file = await readFile(name);
  } catch (cause) {
    throw new StoreFailure(`${name} of the edition cannot be read: ${String(cause)}`, { cause });
  }
  if (file === undefined) throw new StoreFailure(`the edition lacks ${name}: was the build run?`);
  return typeof file === "string" ? new TextEncoder().encode(file) : file;
}

/** Text of an edition's file from its bytes. */
export function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const LINE_FEED = 10;
/** 80 bits. */
const DIGITS = 20;

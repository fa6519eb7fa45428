/**
 * The seal of an edition's file: a last line with the digest of all that stands before it. What was cut
 * off or garbled on its way has no seal that fits, and is never taken for the content.
 */
import { digest } from "../model/digest.ts";

/** The text of an edition's file, or undefined when there is none of that name. */
export type ReadFile = (path: string) => Promise<string | undefined>;

/**
 * The store of the edition's files failed: it does not answer, or what it gave is not whole. That says
 * nothing about what is published, and may be over in a minute.
 */
export class StoreFailure extends Error {}

export function seal(content: string): string {
  return `${content}\n${sealOf(content)}`;
}

/** The content of a file that the edition has; throws `StoreFailure` when it cannot be had, whole. */
export async function readSealed(readFile: ReadFile, name: string): Promise<string> {
  let sealed: string | undefined;
  try {
    sealed = await readFile(name);
  } catch (cause) {
    throw new StoreFailure(`${name} of the edition cannot be read: ${String(cause)}`, { cause });
  }
  if (sealed === undefined) throw new StoreFailure(`the edition lacks ${name}: was the build run?`);
  const end = sealed.lastIndexOf("\n");
  const content = sealed.slice(0, Math.max(0, end));
  if (sealed.slice(end + 1) === sealOf(content)) return content;
  throw new StoreFailure(`${name} of the edition is damaged`);
}

/** 80 bits. */
function sealOf(content: string): string {
  return digest([content], 20);
}

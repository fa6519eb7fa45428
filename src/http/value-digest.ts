/** Values that never change in, short digests out, which tell versions of documents apart. */
import { digest } from "../model/digest.ts";

/** 48 bits tell the versions of one document apart. */
export function shortDigest(text: string): string {
  return digest([text], 12);
}

const remembered = new WeakMap<object, string>();

/** The digest of a value's JSON; it is made once for as long as the value is kept. */
export function valueDigest(value: object): string {
  let found = remembered.get(value);
  if (found === undefined) {
    found = shortDigest(JSON.stringify(value));
    remembered.set(value, found);
  }
  return found;
}

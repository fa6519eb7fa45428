/** Short digests, which tell versions of documents apart. */

const remembered = new WeakMap<object, string>();

/** The digest of a value that never changes; it is made once for as long as the value is kept. */
export async function digestOf(value: object): Promise<string> {
  const found = remembered.get(value);
  if (found !== undefined) return found;
  const made = await shortDigest(JSON.stringify(value));
  remembered.set(value, made);
  return made;
}

/** 48 bits of SHA-256 in hexadecimal. */
export async function shortDigest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash).subarray(0, 6), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

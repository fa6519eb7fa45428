/** The bytes of a feed in, its text out, in the encoding that its first bytes or its XML declaration state. */
export function decodeFeed(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const stated = /^\s*<\?xml[^>]*encoding=["']([\w-]+)["']/u.exec(head)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(stated).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder().decode(bytes);
    throw error;
  }
}

/** Names of keys and settings as they are compared, however they are spelt. */

/** `pubDate`, `pub_date`, `pub-date` and `Pub Date` are one. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/gu, "");
}

/** A name in, as Hugo writes it into an address out. */

/** All that is neither one of these nor white space goes; white space beside a hyphen, too. */
const FORBIDDEN = /[^\p{L}\p{Nd}\p{M}\s._\-/\\#+~@%]|%(?![\da-f]{2})/giu;

export function hugoName(name: string, lower = true): string {
  const plain = name
    .trim()
    .replace(FORBIDDEN, "")
    .replace(/\s*-[\s-]*/gu, (hyphens) => hyphens.replace(/\s+/gu, ""))
    .replace(/\s+/gu, "-");
  return lower ? plain.toLowerCase() : plain;
}

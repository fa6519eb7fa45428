/** A language as somebody wrote it in, its tag in BCP 47's own spelling out. */

/** Undefined for what is no tag: "english", "en_GB", "en-US-DE", which has two regions. */
export function canonicalTag(language: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]+)*$/iu.test(language)) return undefined;
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

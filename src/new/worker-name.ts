/** A title in, the name of its Worker out: also the first part of its address on workers.dev. */

/** A label of a host name has at most 63 characters, and a preview's puts eight digits before it. */
const LONGEST = 54;

/** `fallback` for a title without letters or digits of the Latin alphabet. */
export function workerName(title: string, fallback: string): string {
  for (const text of [title, fallback]) {
    const name = text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-/, "")
      .slice(0, LONGEST)
      .replace(/-$/, "");
    if (name !== "") return name;
  }
  return "publication";
}

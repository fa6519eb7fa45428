/**
 * A name in, the part of an address that stands for it out, as GitHub and Hugo make it. The library
 * `github-slugger` does the same by a table that would be a twentieth of the Worker's script; a test holds us
 * to it, but for characters that are younger than its table.
 */
const DROPPED = /[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu;

/** Lower case; letters and digits of every script, hyphens and underscores stay, and blanks become hyphens. */
export function slug(name: string): string {
  return name.toLowerCase().replace(DROPPED, "").replaceAll(" ", "-");
}

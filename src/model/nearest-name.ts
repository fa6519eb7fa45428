/** A misspelt name and those that there are in, the one that was probably meant out. */
import leven from "leven";
import { foldName } from "./fold-name.ts";

/** In a short name, two slips make another word. */
const SHORT = 5;

export function nearestName(name: string, names: Iterable<string>): string | undefined {
  const folded = foldName(name);
  let best: string | undefined;
  let fewest = (folded.length < SHORT ? 1 : 2) + 1;
  for (const one of names) {
    const slips = isSwapped(folded, foldName(one)) ? 1 : leven(folded, foldName(one));
    if (slips < fewest) [best, fewest] = [one, slips];
  }
  return best;
}

/** Whether two neighbouring letters changed places: one slip, though it takes two edits. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at++;
  return (
    at < one.length &&
    one.charAt(at) === other.charAt(at + 1) &&
    one.charAt(at + 1) === other.charAt(at) &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

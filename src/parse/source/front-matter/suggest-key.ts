/** For a key that nobody knows, the one that was probably meant. */
import leven from "leven";
import { foldKey, KEYS } from "./key-table.ts";
import { NOT_PUBLIC } from "./not-public.ts";

const NAMES: ReadonlySet<string> = new Set(
  [...Object.values(KEYS), ...NOT_PUBLIC].flatMap(({ names }) => names),
);
/** In a short key, two slips make another word. */
const SHORT = 5;

export function suggestKey(key: string): string | undefined {
  const folded = foldKey(key);
  const most = folded.length < SHORT ? 1 : 2;
  let best: string | undefined;
  let fewest = most + 1;
  for (const name of NAMES) {
    const slips = isSwapped(folded, foldKey(name)) ? 1 : leven(folded, foldKey(name));
    if (slips < fewest) [best, fewest] = [name, slips];
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

/** For a key that nobody knows, the one that was probably meant. */
import { nearestName } from "../../../model/nearest-name.ts";
import { KEYS } from "./key-table.ts";
import { NOT_PUBLIC } from "./not-public.ts";

const NAMES: ReadonlySet<string> = new Set(
  [...Object.values(KEYS), ...NOT_PUBLIC].flatMap(({ names }) => names),
);

export function suggestKey(key: string): string | undefined {
  return nearestName(key, NAMES);
}

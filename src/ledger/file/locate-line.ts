/** Where in the text of a ledger something stands: lines, counted from 1, for problems to name. */
import type { Entry } from "../ledger.ts";

export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split("\n").length;
}

export function lineOfKey(text: string, key: string): number | undefined {
  const position = text.indexOf(`"${key}"`);
  return position < 0 ? undefined : lineAt(text, position);
}

/** The line of an item of a list, counted from 0, as `printLedger` lays them out. */
export function lineOfItem(text: string, list: string, index: number): number | undefined {
  const start = lineOfKey(text, list);
  if (start === undefined) return undefined;
  const line = start + 1 + index;
  return /^\s*\{/.test(text.split("\n")[line - 1] ?? "") ? line : undefined;
}

/** The line that spells this very entry: of two with one id, the one with the right path and slug. */
export function lineOfEntry(text: string, { id, path, slug }: Entry): number | undefined {
  const bare = JSON.stringify(id.replace("urn:uuid:", "")).slice(1);
  const marks = [bare, JSON.stringify(path), JSON.stringify(slug)];
  const index = text.split("\n").findIndex((line) => marks.every((mark) => line.includes(mark)));
  return index < 0 ? undefined : index + 1;
}

/** A list and a number in, the slice of the list's own history out that ends there. */
import { listPath } from "../../model/addresses/paths.ts";
import type { Slice } from "./edition.ts";
import type { Place, StoredList, StoredSlice } from "../shape.ts";

export interface FoundSlice extends Omit<Slice, "articles"> {
  /** Newest first. */
  readonly places: readonly Place[];
}

type PastSlices = Readonly<Record<string, readonly StoredSlice[]>>;

/**
 * What the list has up to the end of a slice of the site, back to the slice before. An edit may have
 * moved the boundary for which somebody asks: the answer begins where the question says, so that
 * who walks through the history meanwhile misses nothing.
 */
export async function findSlice(
  list: StoredList,
  number: number,
  read: (file: string) => Promise<unknown>,
): Promise<FoundSlice> {
  const at = list.past.findIndex(({ last }) => last >= number);
  const file = list.past[at];
  if (!file) return inOpenSlice(list, number);
  const slices = ((await read(file.file)) as PastSlices)[listPath(list.list)] ?? [];
  const index = slices.findIndex(({ end }) => end >= number);
  const found = slices[index];
  if (!found) throw new Error(`${file.file} lacks the slice that ends at ${number}`);
  const older = slices[index - 1]?.end ?? list.past[at - 1]?.last;
  const next =
    number < found.end ? found.end : (slices[index + 1]?.end ?? list.past[at + 1]?.first);
  return {
    number,
    version: found.digest,
    updated: found.updated,
    ...(older === undefined ? {} : { older }),
    // What comes after the last slice before the window is on the list's page.
    ...(next === undefined || next > (list.older ?? 0) ? {} : { newer: next }),
    places: found.articles.filter(([slice]) => slice <= number),
  };
}

/** The open slice is always in the window. */
function inOpenSlice({ past, window, digest, updated }: StoredList, number: number): FoundSlice {
  const older = past.at(-1)?.last;
  const places = window.filter(([slice]) => slice <= number && slice > (older ?? 0));
  return { number, version: digest, updated, ...(older === undefined ? {} : { older }), places };
}

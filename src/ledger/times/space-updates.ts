/**
 * Steps in, the same steps out with an `updated` of its own for each entry that is new or edited:
 * a feed with two entries of one `updated` makes validators warn and readers guess at the order.
 */
import { fromSeconds, toSeconds } from "./instant.ts";
import type { Entry } from "../ledger.ts";
import type { Step } from "../number-revisions.ts";

/**
 * `known` are the entries as they were; what they have already stays as it is. Where all seconds up
 * to `now` are taken, several share the last one: no article is updated in the future.
 */
export function spaceUpdates(
  steps: readonly Step[],
  known: readonly Entry[],
  now: string,
): readonly Step[] {
  const moved = new Set(steps.filter(isMoved).map(({ entry }) => entry.id));
  if (moved.size === 0) return steps;
  const before = new Map(known.filter(({ id }) => moved.has(id)).map((entry) => [entry.id, entry]));
  // As text: most entries stay as they are, and their times need not be read.
  const taken = new Set(steps.filter((step) => !isMoved(step)).map(({ entry }) => entry.updated));
  const isTaken = (second: number): boolean => taken.has(fromSeconds(second));
  const end = toSeconds(now);
  const upwards = new Map<number, number>();
  return steps.map((step) => {
    if (!isMoved(step)) return step;
    const { entry } = step;
    // Not before it was published, and after its last update.
    const last = before.get(entry.id)?.updated;
    const floor = Math.max(toSeconds(entry.published), last ? toSeconds(last) + 1 : -Infinity);
    const wanted = Math.max(toSeconds(entry.updated), floor);
    let second = wanted;
    while (second > floor && isTaken(second)) second--;
    if (isTaken(second)) {
      // Texts that state one bare day may be thousands: each search goes on from the last one's end.
      second = upwards.get(wanted) ?? wanted;
      while (second < end && isTaken(second)) second++;
      upwards.set(wanted, second);
    }
    const updated = fromSeconds(second);
    taken.add(updated);
    return { ...step, entry: { ...entry, updated } };
  });
}

function isMoved({ changes }: Step): boolean {
  return changes.some(({ kind }) => kind === "new" || kind === "updated");
}

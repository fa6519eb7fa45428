/**
 * Manuscripts that the ledger does not know in, their first entries out: id, slug, times and slice
 * are written here, once.
 */
import { type Manuscript } from "../model/article.ts";
import { readingHtml } from "../model/reading-text.ts";
import type { Problem } from "../model/problem.ts";
import { askPaths, keptPaths } from "./addresses/ask-paths.ts";
import { askSlugs } from "./addresses/ask-slug.ts";
import type { Circumstances } from "./circumstances.ts";
import { compare } from "../model/compare.ts";
import { fromSeconds, later, toSeconds } from "./times/instant.ts";
import type { Entry } from "./ledger.ts";
import { firstIds } from "./first-ids.ts";
import type { Step } from "./number-revisions.ts";
import { sourceFacts } from "./source-facts.ts";
import { futureProblems, statedFirst, statedUpdated } from "./times/stated-times.ts";

/**
 * A slice takes this many entries, and this much HTML in bytes of UTF-8, unless a single entry has
 * more. The site's feed holds the open slice and the newest closed one: together about 30 entries
 * and 256 kB, which the free plan's 10 ms of CPU suffice to render and to compress.
 */
const SLICE_ENTRIES = 15;
const SLICE_BYTES = 128_000;

/** `known` is what becomes of the entries that the ledger has. */
export function admit(
  manuscripts: readonly Manuscript[],
  known: readonly Step[],
  { ledger, now, slugs, paths }: Circumstances,
): Step[] {
  if (manuscripts.length === 0) return [];
  const titles = new Map(known.map(({ entry }) => [entry.id, entry.title]));
  const slice = openSlice(known);
  const date = (manuscript: Manuscript) => statedFirst(manuscript, now) ?? now;
  const inOrder = manuscripts.toSorted(
    (a, b) => compare(date(a), date(b)) || compare(a.path, b.path),
  );
  const arrivals = arrivalTimes(inOrder.length, known, now);

  return inOrder.map((manuscript, index) => {
    const { path, title } = manuscript;
    const first = firstIds(ledger.site, manuscript, titles);
    const { id } = first;
    titles.set(id, title);
    const asked = askSlugs(manuscript, id, slugs);
    const addresses = askPaths(manuscript, id, paths);
    const problems: Problem[] = [futureProblems(manuscript, now, false), first.problems].flat();
    problems.push(...asked.problems, ...addresses.problems);
    const slug = asked.slug ?? slugs.mint(title, { id, path });
    const formerSlugs = asked.aliases.filter((alias) => alias !== slug);
    const times = firstTimes(manuscript, arrivals[index] ?? now, now);
    const place = { id, slug, formerSlugs, slice: slice.place(manuscript) };
    const moved = { ...(first.ids && { ids: first.ids }), ...keptPaths(addresses) };
    const entry: Entry = {
      ...sourceFacts(manuscript),
      ...place,
      ...moved,
      ...times,
      ...UNNUMBERED,
    };
    return { entry, manuscript, changes: [{ kind: "new", path, title, id, slug }], problems };
  });
}

/** Numbered by `numberRevisions`. */
const UNNUMBERED = { firstRevision: 0, revision: 0, gaps: [], left: [] } as const;

/**
 * One second each, the last of them now; after the last arrival. Where there are more articles than
 * seconds, they share the last one: nothing arrives in the future.
 */
function arrivalTimes(count: number, known: readonly Step[], now: string): string[] {
  const lastArrived = known.reduce((last, { entry }) => later(last, entry.arrived), "");
  const end = toSeconds(later(now, lastArrived));
  const earliest = end - count + 1;
  const first = lastArrived === "" ? earliest : Math.max(earliest, toSeconds(lastArrived) + 1);
  return Array.from({ length: count }, (_, at) => fromSeconds(Math.min(first + at, end)));
}

function firstTimes(manuscript: Manuscript, arrived: string, now: string) {
  const stated = statedFirst(manuscript, now);
  const published = stated ?? arrived;
  const updated = later(statedUpdated(manuscript, now) ?? published, published);
  return { published, publishedStated: stated !== undefined, updated, arrived };
}

/** The slice that grows. What was removed is a hole in it: it counts, but weighs nothing. */
function openSlice(known: readonly Step[]) {
  let number = known.reduce((top, { entry }) => Math.max(top, entry.slice), 1);
  const inside = known.filter(({ entry }) => entry.slice === number);
  let count = inside.length;
  let bytes = inside.reduce((sum, { manuscript }) => sum + weigh(manuscript), 0);
  return {
    place(manuscript: Manuscript): number {
      const weight = weigh(manuscript);
      if (count >= SLICE_ENTRIES || (count > 0 && bytes + weight > SLICE_BYTES)) {
        number++;
        count = 0;
        bytes = 0;
      }
      count++;
      bytes += weight;
      return number;
    },
  };
}

function weigh(manuscript: Manuscript | undefined): number {
  if (manuscript === undefined) return 0;
  return manuscript.digests?.bodyBytes ?? Buffer.byteLength(readingHtml(manuscript));
}

/**
 * An article's entry and its manuscript of today in, the entry of tomorrow out, with what changed.
 */
import type { Manuscript } from "../model/article.ts";
import { askSlugs } from "./ask-slug.ts";
import type { Change } from "./change.ts";
import { hashContent } from "./hash-content.ts";
import { later } from "./instant.ts";
import type { Entry, RemovedEntry } from "./ledger.ts";
import { sketchOf } from "./same-article.ts";
import type { Step } from "./number-revisions.ts";
import type { SlugBook } from "./slug-book.ts";
import { futureProblems, statedPublished, statedUpdated } from "./stated-times.ts";

interface Circumstances {
  readonly now: string;
  /** The time that changes are dated with: `now`, unless the clock was set back. */
  readonly stamp: string;
  readonly slugs: SlugBook;
}

export function revise(
  known: Entry | RemovedEntry,
  manuscript: Manuscript,
  { now, stamp, slugs }: Circumstances,
): Step {
  const { id } = known;
  const { path, title, sourceHash } = manuscript;
  const contentHash = hashContent(manuscript);
  const sourceChanged = sourceHash !== known.sourceHash;
  const contentChanged = contentHash !== known.contentHash;
  // A better parser alone moves no date: subscribers would be told of an edit that nobody made.
  const edited = sourceChanged && contentChanged;
  const stated = edited ? statedPublished(manuscript, now) : undefined;
  const published = stated ?? known.published;
  const updated = edited
    ? later(later(statedUpdatedSince(known, manuscript, now) ?? now, known.updated), published)
    : known.updated;
  const asked = askSlugs(manuscript, id, slugs);
  const slug = asked.slug ?? known.slug;
  const aliases = asked.aliases.filter(
    (alias) => alias !== slug && alias !== known.slug && !known.formerSlugs.includes(alias),
  );

  const changes: Change[] = [];
  const change = { path, title, id };
  if ("removed" in known) changes.push({ kind: "returned", ...change });
  if (path !== known.path) changes.push({ kind: "renamed", ...change, from: known.path });
  if (edited) {
    const retitled = title === known.title ? {} : { retitledFrom: known.title };
    changes.push({ kind: "updated", ...change, ...retitled });
  } else if (contentChanged) changes.push({ kind: "reparsed", ...change });
  else if (sourceChanged) changes.push({ kind: "touched", ...change });
  if (published !== known.published) {
    changes.push({ kind: "redated", ...change, from: known.published, to: published });
  }
  if (slug !== known.slug) {
    changes.push({ kind: "reslugged", ...change, from: known.slug, to: slug });
  }
  if (aliases.length > 0) changes.push({ kind: "aliased", ...change, aliases });

  const problems = [...asked.problems, ...futureProblems(manuscript, now, true)];
  if (changes.length === 0) return { entry: known, changes, problems };
  const formerSlugs = [...known.formerSlugs, ...(slug === known.slug ? [] : [known.slug])];
  const entry: Entry = {
    path,
    title,
    id,
    slug,
    formerSlugs: [...formerSlugs.filter((former) => former !== slug), ...aliases],
    published,
    publishedStated: stated === undefined ? known.publishedStated : true,
    updated,
    arrived: known.arrived,
    slice: known.slice,
    firstRevision: known.firstRevision,
    revision: known.revision,
    changed: stamp,
    sourceHash,
    contentHash,
    sketch: contentChanged ? sketchOf(manuscript) : known.sketch,
  };
  return { entry, changes, problems };
}

/** A stated time of the last change counts when it is news: then it is the publisher's own word. */
function statedUpdatedSince(known: Entry, manuscript: Manuscript, now: string): string | undefined {
  const stated = statedUpdated(manuscript, now);
  return stated !== undefined && stated > known.updated ? stated : undefined;
}

/**
 * An article's entry and its manuscript of today in, the entry of tomorrow out, with what changed.
 */
import type { Manuscript } from "../model/article.ts";
import { permalinkOf } from "../model/addresses/paths.ts";
import { askPaths, keptPaths, revisedPaths } from "./addresses/ask-paths.ts";
import { askSlugs } from "./addresses/ask-slug.ts";
import type { Change } from "./change.ts";
import type { Circumstances } from "./circumstances.ts";
import { formerSources } from "./former-sources.ts";
import { later } from "./times/instant.ts";
import type { Entry, RemovedEntry } from "./ledger.ts";
import { isBackIn, leaveLists, listNames, sameNames } from "./addresses/list-names.ts";
import type { Step } from "./number-revisions.ts";
import { hashContent } from "./hash-content.ts";
import { numbersOf } from "./match/same-article.ts";
import { isSourceOf, shortContentHash } from "./short-hash.ts";
import { sourceFacts, type SourceFacts } from "./source-facts.ts";
import { futureProblems, statedPublished, statedUpdated } from "./times/stated-times.ts";

export function revise(
  known: Entry | RemovedEntry,
  manuscript: Manuscript,
  circumstances: Circumstances,
): Step {
  const { now, stamp, slugs, paths } = circumstances;
  if (isUntouched(known, manuscript) && asksForNoAddress(manuscript)) {
    const problems = futureProblems(manuscript, now, true);
    return { entry: learn(known, manuscript), changes: [], problems };
  }
  const facts = sourceFacts(manuscript);
  const times = reviseTimes(known, manuscript, isEdited(known, facts), circumstances);
  const asked = askSlugs(manuscript, known.id, slugs);
  const slug = asked.slug ?? known.slug;
  const aliases = asked.aliases.filter(
    (alias) => alias !== slug && alias !== known.slug && !known.formerSlugs.includes(alias),
  );
  const addresses = askPaths(manuscript, known.id, paths);
  const places = revisedPaths(known, addresses);
  const next = { ...facts, ...times, slug, permalink: places.permalink };
  const newPaths = places.paths.filter((path) => known.paths?.includes(path) !== true);
  const changes = listChanges(known, next, [...aliases, ...newPaths]);
  const problems = [
    asked.problems,
    addresses.problems,
    futureProblems(manuscript, now, true),
  ].flat();
  if (changes.length === 0) return { entry: learn(known, manuscript), changes, problems };

  const formerSlugs = [...known.formerSlugs, ...(slug === known.slug ? [] : [known.slug])];
  const { ids } = known;
  const returned = isBack(known, facts) ? stamp : known.returned;
  const entry: Entry = {
    ...facts,
    ...formerSources(facts, known),
    ...times,
    id: known.id,
    slug,
    formerSlugs: [...formerSlugs.filter((former) => former !== slug), ...aliases],
    arrived: known.arrived,
    slice: known.slice,
    firstRevision: known.firstRevision,
    revision: known.revision,
    gaps: known.gaps,
    left: leaveLists(known, facts, stamp),
    ...(returned === undefined ? {} : { returned }),
    ...(ids === undefined ? {} : { ids }),
    ...keptPaths(places),
  };
  return { entry, changes, problems };
}

/** As nearly all are, of a hundred thousand. */
function isUntouched(known: Entry | RemovedEntry, manuscript: Manuscript): boolean {
  return (
    !("removed" in known) &&
    known.path === manuscript.path &&
    isSourceOf(known, manuscript.sourceHash) &&
    known.contentHash === shortContentHash(hashContent(manuscript))
  );
}

function asksForNoAddress({ slug, permalink, aliases, formerPaths }: Manuscript): boolean {
  const isSilent = slug === undefined && permalink === undefined && formerPaths === undefined;
  return isSilent && aliases.length === 0;
}

/** On the site, or in one of its lists. */
function isBack(known: Entry | RemovedEntry, facts: SourceFacts): boolean {
  return "removed" in known || known.left.some((one) => isBackIn(facts, one));
}

/** A better parser alone moves no date: subscribers would be told of an edit that nobody made. */
function isEdited(known: Entry, { sourceHash, contentHash }: SourceFacts): boolean {
  return sourceHash !== known.sourceHash && contentHash !== known.contentHash;
}

function reviseTimes(
  known: Entry,
  manuscript: Manuscript,
  edited: boolean,
  { now }: Circumstances,
): Pick<Entry, "published" | "publishedStated" | "updated"> {
  const { published, publishedStated, updated } = known;
  if (!edited) return { published, publishedStated, updated };
  const stated = statedPublished(manuscript, now);
  const since = statedUpdatedSince(known, manuscript, now) ?? now;
  return {
    published: stated ?? published,
    publishedStated: stated !== undefined || publishedStated,
    updated: later(later(since, updated), stated ?? published),
  };
}

/** What the entry did not keep when it was made by an older version; nobody notices. */
function learn(known: Entry | RemovedEntry, manuscript: Manuscript): Entry | RemovedEntry {
  const numbers = numbersOf(manuscript);
  if (known.numbers === numbers && sameNames(known, manuscript)) return known;
  return { ...known, numbers, ...listNames(manuscript) };
}

function listChanges(
  known: Entry | RemovedEntry,
  next: SourceFacts &
    Pick<Entry, "published" | "slug"> & { readonly permalink: string | undefined },
  aliases: readonly string[],
): Change[] {
  const { path, title, published, slug } = next;
  const changes: Change[] = [];
  const change = { path, title, id: known.id };
  if ("removed" in known) changes.push({ kind: "returned", ...change });
  if (path !== known.path) changes.push({ kind: "renamed", ...change, from: known.path });
  if (isEdited(known, next)) {
    const retitled = title === known.title ? {} : { retitledFrom: known.title };
    changes.push({ kind: "updated", ...change, ...retitled });
  } else if (next.contentHash !== known.contentHash) changes.push({ kind: "reparsed", ...change });
  else if (next.sourceHash !== known.sourceHash) changes.push({ kind: "touched", ...change });
  if (published !== known.published) {
    changes.push({ kind: "redated", ...change, from: known.published, to: published });
  }
  if (slug !== known.slug) {
    changes.push({ kind: "reslugged", ...change, from: known.slug, to: slug });
  }
  const [from, to] = [permalinkOf(known), permalinkOf(next)];
  if (slug === known.slug && from !== to) changes.push({ kind: "reslugged", ...change, from, to });
  if (aliases.length > 0) changes.push({ kind: "aliased", ...change, aliases });
  return changes;
}

/** A stated time of the last change counts when it is news: then it is the publisher's own word. */
function statedUpdatedSince(known: Entry, manuscript: Manuscript, now: string): string | undefined {
  const stated = statedUpdated(manuscript, now);
  return stated !== undefined && stated > known.updated ? stated : undefined;
}

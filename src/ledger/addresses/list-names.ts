/** The lists that an article is in, by the names that its text gives them. */
import { listSlug } from "../../model/addresses/paths.ts";
import type { Content } from "../../model/article.ts";
import type { Entry, LeftList } from "../ledger.ts";

type Names = Pick<Entry, "section" | "tags" | "authors">;
type Kind = LeftList["kind"];

export function listNames({ section, tags, authors }: Content): Names {
  return { ...(section === undefined ? {} : { section }), tags, authors };
}

/**
 * The lists that the article was in by now, those that it leaves at the time `at` included. A list
 * that it enters in the place of exactly one that it leaves is where that one's readers find it.
 */
export function leaveLists(
  known: Names & Pick<Entry, "left">,
  next: Names,
  at: string,
): LeftList[] {
  const gone: LeftList[] = [];
  for (const kind of ["section", "tag", "author"] as const) {
    const [before, after] = [bySlug(known, kind), bySlug(next, kind)];
    const lost = [...before].filter(([slug]) => !after.has(slug));
    const gained = [...after].filter(([slug]) => !before.has(slug));
    const to = lost.length === 1 && gained.length === 1 ? gained[0]?.[1] : undefined;
    for (const [, name] of lost) gone.push({ kind, name, at, ...(to === undefined ? {} : { to }) });
  }
  const isGone = ({ kind, name }: LeftList): boolean =>
    gone.some((one) => one.kind === kind && listSlug(one.name) === listSlug(name));
  return [...known.left.filter((one) => !isBackIn(next, one) && !isGone(one)), ...gone];
}

/** Whether an article of these names is in the list that it left. */
export function isBackIn(names: Names, { kind, name }: LeftList): boolean {
  return bySlug(names, kind).has(listSlug(name));
}

function bySlug({ section, tags, authors }: Names, kind: Kind): Map<string, string> {
  const names = { section: section === undefined ? [] : [section], tag: tags, author: authors };
  return new Map(names[kind].map((name) => [listSlug(name), name]));
}

export function sameNames(a: Names, b: Names): boolean {
  return a.section === b.section && sameTexts(a.tags, b.tags) && sameTexts(a.authors, b.authors);
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, at) => text === b[at]);
}

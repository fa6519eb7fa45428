/**
 * What subscribers know and the ledger of the next deploy in, what the deploy does to subscribers
 * out, article by article.
 */
import { compare } from "../../model/compare.ts";
import type { Entry, Ledger } from "../ledger.ts";
import type { Published } from "./published.ts";
import { ALL_BUT_UNCHANGED } from "../match/same-article.ts";
import { distance } from "../match/sketch.ts";

/** `resurrected`: a text that is known under another id, so that readers show it again. */
export const EFFECTS = [
  "new",
  "updated",
  "reparsed",
  "renamed",
  "reslugged",
  "redated",
  "removed",
  "returned",
  "resurrected",
] as const;

export interface Effect {
  readonly kind: (typeof EFFECTS)[number];
  readonly path: string;
  readonly title: string;
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
}

export function comparePublished(known: readonly Published[], next: Ledger): Effect[] {
  const before = new Map(known.map((article) => [article.id, article]));
  const after = new Set([...next.entries, ...next.removed].map(({ id }) => id));
  // Known, and forgotten: the ledger of the next deploy has no such id at all.
  const forgotten = known.filter(({ id, removed }) => !removed && !after.has(id));
  const effects: Effect[] = [];
  for (const entry of next.entries) {
    const old = before.get(entry.id);
    if (old) effects.push(...differences(old, entry));
    else {
      const twin = forgotten.find((one) => isSameText(one, entry));
      const { path, title, id } = entry;
      effects.push(
        twin
          ? { kind: "resurrected", path, title, id, from: twin.id, to: id }
          : { kind: "new", path, title, id },
      );
    }
  }
  const returned = new Set(effects.flatMap(({ from }) => from ?? []));
  const live = new Set(next.entries.map(({ id }) => id));
  for (const old of known) {
    if (old.removed || live.has(old.id) || returned.has(old.id)) continue;
    effects.push({
      kind: "removed",
      path: old.path ?? old.slug,
      title: old.title ?? old.slug,
      id: old.id,
    });
  }
  return effects.sort(
    (a, b) =>
      EFFECTS.indexOf(a.kind) - EFFECTS.indexOf(b.kind) ||
      compare(a.path, b.path) ||
      compare(a.id, b.id),
  );
}

function differences(old: Published, entry: Entry): Effect[] {
  const { path, title, id } = entry;
  const effects: Effect[] = [];
  const add = (kind: Effect["kind"], from?: string, to?: string) => {
    const ends = from === undefined || to === undefined || from === to ? {} : { from, to };
    effects.push({ kind, path, title, id, ...ends });
  };
  if (old.removed) add("returned");
  if (old.updated !== undefined && old.updated !== entry.updated) {
    add("updated", old.title, title);
  } else if (old.contentHash !== undefined && old.contentHash !== entry.contentHash) {
    add("reparsed", old.title, title);
  }
  if (old.path !== undefined && old.path !== path) add("renamed", old.path, path);
  if (old.slug !== entry.slug) add("reslugged", old.slug, entry.slug);
  if (old.published !== undefined && old.published !== entry.published) {
    add("redated", old.published, entry.published);
  }
  return effects;
}

function isSameText(old: Published, entry: Entry): boolean {
  if (old.sketch === undefined) return old.slug === entry.slug || old.title === entry.title;
  return (
    old.sourceHash === entry.sourceHash || distance(old.sketch, entry.sketch) <= ALL_BUT_UNCHANGED
  );
}

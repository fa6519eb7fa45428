/**
 * Manuscripts and the ledger's entries in, pairs out: which manuscript is which article. Identity
 * follows the text: an exact text beats a likeness, and a likeness beats the name of a file.
 */
import type { Manuscript } from "../article.ts";
import type { Problem } from "../problem.ts";
import type { Entry, Ledger, RemovedEntry } from "./ledger.ts";
import { matchAlike } from "./match-alike.ts";
import { textIdOf } from "./mint-id.ts";
import { sketchOf, SAME_ARTICLE } from "./same-article.ts";
import { distance } from "./sketch.ts";

export interface Match {
  /** Live articles with their manuscript, drafts included. */
  readonly known: ReadonlyMap<Manuscript, Entry>;
  readonly returned: ReadonlyMap<Manuscript, RemovedEntry>;
  readonly problems: readonly Problem[];
}

/** `manuscripts` have different texts. Entries at the paths in `unreadable` are left alone. */
export function match(
  ledger: Ledger,
  manuscripts: readonly Manuscript[],
  unreadable: ReadonlySet<string>,
): Match {
  const known = new Map<Manuscript, Entry>();
  const returned = new Map<Manuscript, RemovedEntry>();
  const free = new Map<string, Entry>();
  for (const entry of ledger.entries) if (!unreadable.has(entry.path)) free.set(entry.path, entry);
  const pair = (manuscript: Manuscript, entry: Entry) => {
    known.set(manuscript, entry);
    free.delete(entry.path);
  };
  const rest = () => manuscripts.filter((manuscript) => !known.has(manuscript));

  // 1. Nothing changed.
  for (const manuscript of manuscripts) {
    const entry = free.get(manuscript.path);
    if (entry?.sourceHash === manuscript.sourceHash) pair(manuscript, entry);
  }
  // 2. The same bytes under another name, or the text that the id was minted from. Not a draft's:
  // a copy made to work on must not take the identity of what is published.
  const byHash = new Map([...free.values()].map((entry) => [entry.sourceHash, entry]));
  const byId = new Map([...free.values()].map((entry) => [entry.id, entry]));
  for (const manuscript of rest().filter(({ draft }) => !draft)) {
    const entry = byHash.get(manuscript.sourceHash) ?? byId.get(textIdOf(ledger.site, manuscript));
    if (entry && free.get(entry.path) === entry) pair(manuscript, entry);
  }
  // 3. An edit in place.
  for (const manuscript of rest()) {
    const entry = free.get(manuscript.path);
    if (entry && distance(entry.sketch, sketchOf(manuscript)) <= SAME_ARTICLE) {
      pair(manuscript, entry);
    }
  }
  // 4. An edit under another name.
  const moved = rest().filter(({ draft }) => !draft);
  const alike = matchAlike(moved, [...free.values()]);
  for (const [manuscript, entry] of alike.pairs) pair(manuscript, entry);
  // 5. Another text under the same name, with no better place for either: a rewrite.
  for (const manuscript of rest()) {
    const entry = free.get(manuscript.path);
    if (entry) pair(manuscript, entry);
  }
  // 6. A text that was removed.
  const again = rest().filter(({ draft }) => !draft);
  if (again.length > 0 && ledger.removed.length > 0) {
    const waiting = new Set(ledger.removed);
    const find = (test: (entry: RemovedEntry) => boolean) => [...waiting].find(test);
    const removedById = new Map(ledger.removed.map((entry) => [entry.id, entry]));
    const removedByHash = new Map(ledger.removed.map((entry) => [entry.sourceHash, entry]));
    const removedPaths = new Set(ledger.removed.map((entry) => entry.path));
    const revive = (manuscript: Manuscript, entry: RemovedEntry | undefined) => {
      if (entry && waiting.delete(entry)) returned.set(manuscript, entry);
    };
    for (const manuscript of again) {
      const exact =
        removedByHash.get(manuscript.sourceHash) ??
        removedById.get(textIdOf(ledger.site, manuscript));
      revive(manuscript, exact);
    }
    for (const manuscript of again) {
      if (returned.has(manuscript) || !removedPaths.has(manuscript.path)) continue;
      const text = sketchOf(manuscript);
      const last = find(
        (entry) =>
          entry.path === manuscript.path &&
          (entry.reason === "draft" || distance(entry.sketch, text) <= SAME_ARTICLE),
      );
      revive(manuscript, last);
    }
  }
  return { known, returned, problems: alike.problems };
}

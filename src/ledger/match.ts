/**
 * Manuscripts and the ledger's entries in, pairs out: which manuscript is which article. Identity
 * follows the text: an exact text beats a likeness, and a likeness beats the name of a file.
 */
import type { Manuscript } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import type { Entry, Ledger, RemovedEntry } from "./ledger.ts";
import { matchAlike } from "./match-alike.ts";
import { matchRemoved } from "./match-removed.ts";
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
  const alike = matchAlike(moved, [...free.values()], SAME_ARTICLE);
  for (const [manuscript, entry] of alike.pairs) pair(manuscript, entry);
  // 5. Another text under the same name, with no better place for either: a rewrite.
  for (const manuscript of rest()) {
    const entry = free.get(manuscript.path);
    if (entry) pair(manuscript, entry);
  }
  // 6. A text that was removed.
  const again = rest().filter(({ draft }) => !draft);
  const back = matchRemoved(ledger, again);
  return { known, returned: back.pairs, problems: [...alike.problems, ...back.problems] };
}

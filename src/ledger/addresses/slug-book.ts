/**
 * Which article has or had which slug. A slug belongs to one article for ever, removed ones
 * included: an old link must never lead to another text.
 */
import type { Entry, Ledger } from "../ledger.ts";
import { slugOf } from "./slug.ts";

type Owner = Pick<Entry, "id" | "path">;

export class SlugBook {
  readonly #ledger: Ledger;
  #owners: Map<string, Owner> | undefined;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** Gives the slug to the article and returns undefined, or returns the one that has or had it. */
  claim(slug: string, article: Owner): Owner | undefined {
    // Most builds mint nothing, and need no book.
    this.#owners ??= ownersIn(this.#ledger);
    const owner = this.#owners.get(slug);
    if (owner === undefined) this.#owners.set(slug, article);
    return owner === undefined || owner.id === article.id ? undefined : owner;
  }

  /** The first free slug for a title: `title`, `title-2`, …; part of the id when no letter is left. */
  mint(title: string, article: Owner): string {
    const plain = slugOf(title) || article.id.replace("urn:uuid:", "").slice(0, 8);
    let slug = plain;
    for (let n = 2; this.claim(slug, article); n++) slug = `${plain}-${n}`;
    return slug;
  }
}

function ownersIn(ledger: Ledger): Map<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const entry of [...ledger.entries, ...ledger.removed]) {
    owners.set(entry.slug, entry);
    for (const slug of entry.formerSlugs) owners.set(slug, entry);
  }
  return owners;
}

/**
 * Feed readers of three kinds, by what they know an entry by and by what they forget. Each shows an
 * entry that it does not know as unread; articles are named here by their texts' numbers.
 */
import type { ReadEntry } from "../feeds/read-back/read-entry.ts";
import { numberIn } from "./write-text.ts";

abstract class FeedReader {
  /** The entries that it keeps, by its own key. */
  kept = new Map<string, ReadEntry>();
  /** The articles that it showed as unread, in order, also those that it showed again. */
  readonly shown: number[] = [];

  protected abstract keyOf(entry: ReadEntry): string;

  receive(entries: readonly ReadEntry[]): void {
    // Oldest first, as they would have come one by one.
    for (const entry of entries.toReversed()) {
      const key = this.keyOf(entry);
      if (!this.kept.has(key)) this.shown.push(numberIn(entry.html));
      this.kept.set(key, entry);
    }
  }

  /** The numbers of the articles that it keeps; a duplicate stands there twice. */
  get articles(): number[] {
    return [...this.kept.values()].map(({ html }) => numberIn(html));
  }

  /** Its copy of an article. */
  copyOf(number: number): ReadEntry | undefined {
    return [...this.kept.values()].find(({ html }) => numberIn(html) === number);
  }
}

/** Knows an entry by its id, as Miniflux and newsboat do, and keeps it for good. */
export class IdReader extends FeedReader {
  protected override keyOf(entry: ReadEntry): string {
    return entry.id;
  }
}

/** Knows an entry by its link. */
export class LinkReader extends FeedReader {
  protected override keyOf(entry: ReadEntry): string {
    return entry.url;
  }
}

/** Knows an entry by its id, and forgets what the feed no longer lists. */
export class ListingReader extends IdReader {
  override receive(entries: readonly ReadEntry[]): void {
    super.receive(entries);
    this.kept = new Map(entries.map((entry) => [this.keyOf(entry), entry]));
  }
}

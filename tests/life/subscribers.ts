/**
 * Everybody who follows a publication: readers of three kinds on each of the three feeds, and
 * somebody who walks through the archives. `follow` says what must hold after every deploy.
 */
import { expect } from "vitest";
import type { Format } from "../../src/model/addresses/paths.ts";
import type { ReadEntry } from "../feeds/read-back/read-entry.ts";
import type { Life } from "./life.ts";
import { Subscription } from "./subscription.ts";
import { walkArchives } from "./walk-archives.ts";
import { numberIn } from "./write-text.ts";

export const FORMATS = ["rss", "atom", "json"] as const satisfies readonly Format[];

export class Subscribers {
  readonly subscriptions = FORMATS.map((format) => new Subscription(format));
  /** Each article as it was seen last. */
  readonly #last = new Map<number, ReadEntry>();
  /** Articles that were deleted at some time. */
  readonly #everDeleted = new Set<number>();

  /**
   * Polls every feed and walks through the archives of some; throws where a subscriber is let down.
   * Returns the status that each poll was answered with.
   */
  async follow(life: Life, walked: readonly Format[] = FORMATS): Promise<number[]> {
    const statuses: number[] = [];
    for (const number of life.deleted.keys()) this.#everDeleted.add(number);
    for (const subscription of this.subscriptions) {
      await subscription.askByDate(life.publication);
      statuses.push(await subscription.poll(life.publication));
      expect(await subscription.poll(life.publication), "polled twice").toBe(304);
      this.#expectSeenOnce(life, subscription);
    }
    for (const format of walked)
      this.#expectWhole(life, await walkArchives(life.publication, format));
    for (const number of life.deleted.keys()) {
      const seen = this.#last.get(number);
      if (seen) expect((await life.publication.fetch(pathOf(seen))).status).toBe(410);
    }
    return statuses;
  }

  #expectSeenOnce(life: Life, { format, byId, byLink, byListing }: Subscription): void {
    for (const { shown, articles } of [byId, byLink]) {
      expect(repeated(shown), `shown again in ${format}`).toEqual([]);
      expect(repeated(articles), `two copies in ${format}`).toEqual([]);
    }
    // Who forgets what is not listed cannot know that a deleted article was there before.
    const forgotten = repeated(byListing.shown).filter((number) => !this.#everDeleted.has(number));
    expect(forgotten, `left ${format} and came back`).toEqual([]);
    expect(byListing.articles.filter((number) => !life.live.has(number))).toEqual([]);
  }

  /** Every article once, and the same as ever. */
  #expectWhole(life: Life, entries: readonly ReadEntry[]): void {
    expect(entries.map(({ html }) => numberIn(html)).sort((a, b) => a - b)).toEqual(life.numbers);
    for (const entry of entries) {
      const number = numberIn(entry.html);
      const { id, url, published, updated } = this.#last.get(number) ?? entry;
      const path = new URL(url).pathname;
      expect({ number, id: entry.id, path: pathOf(entry), published: entry.published }).toEqual({
        ...{ number, id, path, published },
      });
      expect(entry.updated >= updated, `${number}: ${updated}, then ${entry.updated}`).toBe(true);
      this.#last.set(number, entry);
    }
    const ids = [...this.#last.values()].map(({ id }) => id);
    expect(new Set(ids).size, "two articles with one id").toBe(ids.length);
  }
}

function pathOf({ url }: ReadEntry): string {
  return new URL(url).pathname;
}

function repeated(numbers: readonly number[]): number[] {
  return numbers.filter((number, at) => numbers.indexOf(number) !== at);
}

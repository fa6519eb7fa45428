/**
 * Three feed readers that poll after every build: one keeps articles by id (as Miniflux and
 * newsboat do), one by link, one keeps only what the feed still lists. Each shows an article once.
 */
import { expect } from "vitest";
import type { Article } from "../../src/model/article.ts";
import type { Reconciliation } from "../../src/ledger/reconciliation.ts";

export class PollingReaders {
  /** Every id and link that ever was shown as unread. */
  readonly #ids = new Set<string>();
  readonly #links = new Map<string, string>();
  #listed = new Set<string>();
  /** Articles that were served and then removed: a reader that forgets may show them again. */
  readonly #everListed = new Set<string>();

  poll({ articles, openSlice, redirects }: Reconciliation): void {
    const window = articles.filter(({ slice }) => slice >= openSlice - 1);
    const archives = new Map<number, Article[]>();
    for (const article of articles) {
      if (article.slice >= openSlice) continue;
      archives.set(article.slice, [...(archives.get(article.slice) ?? []), article]);
    }

    // The subscription document and the archives before it hold every article once.
    const walked = [
      ...window,
      ...[...archives].filter(([slice]) => slice < openSlice - 1).flatMap(([, inside]) => inside),
    ];
    expect(new Set(walked.map(({ id }) => id)).size).toBe(walked.length);
    expect(walked.length).toBe(articles.length);
    for (const inside of archives.values()) expect(inside.length).toBeLessThanOrEqual(30);

    const to = new Map(redirects.map((redirect) => [redirect.from, redirect.to]));
    for (const [slug, id] of this.#links) {
      // A link that was handed out leads to its article, or to nothing.
      const target = articles.find((article) => article.slug === (to.get(slug) ?? slug));
      if (target) expect(target.id).toBe(id);
    }
    for (const { id, slug } of window) {
      expect(this.#links.get(slug) ?? id).toBe(id);
      this.#links.set(slug, id);
      // One that forgets what the feed drops never sees it again, unless it was removed meanwhile.
      if (this.#everListed.has(id) && !this.#listed.has(id)) {
        expect(this.#gone.has(id)).toBe(true);
      }
      this.#everListed.add(id);
      this.#ids.add(id);
    }
    const served = new Set(articles.map(({ id }) => id));
    for (const id of this.#ids) if (!served.has(id)) this.#gone.add(id);
    this.#listed = new Set(window.map(({ id }) => id));

    // Nothing is lost: whatever is served was in a poll, or can be walked to.
    for (const { id, slice } of articles) {
      if (!this.#ids.has(id)) expect(slice).toBeLessThan(openSlice - 1);
    }
  }

  readonly #gone = new Set<string>();
}

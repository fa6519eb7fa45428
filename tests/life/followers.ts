/**
 * Those who follow a publication through all that people and clocks do to it: readers by id and by link
 * of each format, a mirror, and somebody who asks every address that was ever public.
 */
import { expect } from "vitest";
import { Mirror, readSite } from "./mirror.ts";
import { FORMATS } from "./subscribers.ts";
import { Subscription, type Served } from "./subscription.ts";
import { numberIn } from "./write-text.ts";

export class Followers {
  readonly mirror = new Mirror();
  /** Sections whose feeds are asked for. */
  readonly sections = new Set<string>();
  readonly #subscriptions = FORMATS.map((format) => new Subscription(format));
  readonly #publicLists = new Set<string>();
  /** The number of the text that each address led to first. */
  readonly #addresses = new Map<string, number>();

  /** Polls, and compares nothing: another version is deployed for a while. */
  async glance(served: Served): Promise<void> {
    await this.mirror.update(served);
    for (const each of this.#subscriptions) {
      each.forgetDates();
      await each.poll(served);
    }
  }

  /** Throws where somebody is let down; `live` are the numbers of the texts that are published. */
  async follow(now: Served, live: readonly number[]): Promise<void> {
    for (const subscription of this.#subscriptions) {
      await subscription.poll(now);
      const { byId, byLink, format } = subscription;
      for (const { shown } of [byId, byLink]) {
        const twice = shown.filter((number, at) => shown.indexOf(number) !== at);
        expect(twice, `shown again in ${format}`).toEqual([]);
      }
    }
    for (const { byId, byLink, format } of this.#subscriptions) {
      for (const { shown } of [byId, byLink]) {
        const missing = live.filter((number) => !shown.includes(number));
        expect(missing, `never shown in ${format}`).toEqual([]);
      }
    }
    const site = await readSite(now);
    expect(site.size, "articles of the site").toBe(live.length);
    await this.mirror.update(now);
    expect(
      new Map([...site].map(([id, { digest }]) => [id, digest])),
      "the mirror is the site",
    ).toEqual(this.mirror.articles);
    await this.#askAddresses(
      now,
      [...site.values()].map(({ url }) => url),
    );
  }

  /** New ones are noted; old ones lead to the same text as ever, or are gone, and never at nothing. */
  async #askAddresses(now: Served, urls: readonly string[]): Promise<void> {
    for (const url of urls) {
      const { pathname } = new URL(url);
      const text = await (await now.fetch(`${pathname}.txt`)).text();
      const number = numberIn(text);
      expect(this.#addresses.get(pathname) ?? number, `${pathname} is hijacked`).toBe(number);
      this.#addresses.set(pathname, number);
    }
    for (const [pathname, number] of this.#addresses) {
      const response = await now.fetch(`${pathname}.txt`);
      expect([200, 301, 308, 410], `${pathname}: ${response.status}`).toContain(response.status);
      if (response.status === 200) expect(numberIn(await response.text())).toBe(number);
    }
    for (const section of this.sections) {
      const path = `/sections/${section.toLowerCase().replace(" ", "-")}/rss.xml`;
      const { status } = await now.fetch(path);
      // One that no article was ever published in is not public.
      if (status === 404 && !this.#publicLists.has(path)) continue;
      expect([200, 301, 308], path).toContain(status);
      this.#publicLists.add(path);
    }
  }
}

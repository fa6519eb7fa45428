/**
 * A subscription: polls one feed with the validators of the last answer, as RFC 9110 has it, and
 * hands what it gets to feed readers of three kinds.
 */
import { expect } from "vitest";
import { feedPath, SITE_LIST, type Format } from "../../src/model/addresses/paths.ts";
import { IdReader, LinkReader, ListingReader } from "./feed-readers.ts";
import { readFeed } from "./read-feed.ts";

/** Whatever answers requests. */
export interface Served {
  fetch(address: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

export class Subscription {
  readonly byId = new IdReader();
  readonly byLink = new LinkReader();
  readonly byListing = new ListingReader();
  readonly format: Format;

  /** A permanent redirect moves it (RFC 9110, 15.4.9). */
  #address: string;
  #validators: Readonly<Record<string, string>> = {};
  #modified = -Infinity;
  #updated = -Infinity;
  /** The document as it was fetched last. */
  kept = "";

  constructor(format: Format, path = feedPath(SITE_LIST, format)) {
    this.format = format;
    this.#address = path;
  }

  /** Polls once. Returns the status; after 304 the kept document must be the current one. */
  async poll(served: Served): Promise<number> {
    const response = await served.fetch(this.#address, this.#validators);
    if (response.status === 301) {
      this.#address = response.headers.get("Location") ?? "";
      // Validators belong to one address.
      this.#validators = {};
      this.forgetDates();
      return this.poll(served);
    }
    if (response.status === 304) {
      await this.#expectCurrent(served);
      return 304;
    }
    expect(response.status).toBe(200);
    const text = await response.text();
    this.#expectLater(response, text);
    this.kept = text;
    this.#validators = {
      "If-None-Match": response.headers.get("ETag") ?? "",
      "If-Modified-Since": response.headers.get("Last-Modified") ?? "",
    };
    const { entries } = readFeed(this.kept, this.format);
    for (const reader of [this.byId, this.byLink, this.byListing]) reader.receive(entries);
    return 200;
  }

  /** Asks as a client that knows only the date of its copy: 304 must mean that it is current. */
  async askByDate(served: Served): Promise<void> {
    const date = this.#validators["If-Modified-Since"];
    if (date === undefined) return;
    const { status } = await served.fetch(this.#address, { "If-Modified-Since": date });
    if (status === 304) await this.#expectCurrent(served);
  }

  /** The next document may be of an earlier version of the publication. */
  forgetDates(): void {
    this.#modified = -Infinity;
    this.#updated = -Infinity;
  }

  /** Newsboat takes a document whose date has not risen for the one that it has. */
  #expectLater(response: Response, text: string): void {
    if (text === this.kept) return;
    const date = response.headers.get("Last-Modified");
    // It was still to come: the clock of the build was wrong, and its times will be brought back.
    if (date === null) {
      this.forgetDates();
      return;
    }
    const [, stated = date] = /<(?:updated|lastBuildDate)>([^<]+)/.exec(text) ?? [];
    const [modified, updated] = [Date.parse(date), Date.parse(stated)];
    expect(modified, "Last-Modified of what has changed").toBeGreaterThan(this.#modified);
    expect(updated, "the feed's own date").toBeGreaterThanOrEqual(this.#updated);
    [this.#modified, this.#updated] = [modified, updated];
  }

  /** The date of a search moves with any edit, and its tag does not (docs/search.md): all else is compared. */
  #said(text: string | undefined): string | undefined {
    if (!this.#address.includes("/search/")) return text;
    return text?.replace(/<(updated|lastBuildDate)>[^<]+/, "<$1>");
  }

  async #expectCurrent(served: Served): Promise<void> {
    const current = await (await served.fetch(this.#address)).text();
    expect(
      this.#said(this.kept) === this.#said(current),
      "304 for a document that has changed",
    ).toBe(true);
  }
}

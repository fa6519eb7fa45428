// A publication's whole life, seen by those who follow it: what each step shows them, and what not.
import { parseFeed } from "@rowanmanning/feed-parser";
import { expect, it } from "vitest";
import { defined } from "../defined.ts";
import { Life } from "./life.ts";
import { Subscribers } from "./subscribers.ts";
import type { Subscription } from "./subscription.ts";

interface Step {
  readonly name: string;
  readonly act: (life: Life) => unknown;
  /** The articles that readers show as unread. */
  readonly unread?: readonly number[];
  /** The articles of which readers get another copy, with a later `updated`. */
  readonly updated?: readonly number[];
  /** The articles of which readers get another copy with the same dates. */
  readonly replaced?: readonly number[];
  /** Whether every poll is answered with 304. */
  readonly quiet?: boolean;
}

const NOTHING = (): void => undefined;

const STEPS: readonly Step[] = [
  { name: "a first poll of nothing", act: NOTHING },
  { name: "a first article", act: (life) => life.add(), unread: [1] },
  { name: "four more", act: (life) => life.add(4), unread: [2, 3, 4, 5] },
  { name: "no change", act: NOTHING, quiet: true },
  {
    name: "an edit",
    act: (life) => life.edit(2),
    updated: [2],
  },
  {
    name: "a typo is mended",
    act: (life) => life.fixTypo(3),
    updated: [3],
  },
  {
    name: "another headline",
    act: (life) => life.retitle(4),
    updated: [4],
  },
  {
    name: "a file gets another name",
    act: (life) => life.rename(5),
  },
  {
    name: "a file gets another name and an edit",
    act: (life) => life.rename(1).edit(1),
    updated: [1],
  },
  {
    name: "two files change their names",
    act: (life) => life.swap(2, 3),
  },
  { name: "no change after renames", act: NOTHING, quiet: true },
  {
    name: "an article is deleted",
    act: (life) => life.delete(4),
  },
  { name: "no change after a deletion", act: NOTHING, quiet: true },
  {
    name: "it is added again",
    act: (life) => life.addAgain(4),
  },
  {
    name: "two articles under one headline",
    act: (life) => life.add(2, () => "The same headline"),
    unread: [6, 7],
  },
  {
    name: "a text of an old date",
    act: (life) => life.add(1, undefined, "12 March 2019"),
    unread: [8],
  },
  {
    name: "another version of the parser",
    act: (life) => life.replaceParser(),
    replaced: [1, 2, 3, 4, 5, 6, 7, 8],
  },
  { name: "no change after the parser's", act: NOTHING, quiet: true },
  {
    name: "another name of the publication",
    act: ({ publication }) => (publication.variables = { SITE_TITLE: "Another name" }),
  },
  { name: "no change after the settings'", act: NOTHING, quiet: true },
];

it("every step shows readers what is new, and nothing else", async () => {
  const life = new Life();
  const subscribers = new Subscribers();
  for (const { name, act, unread = [], updated = [], replaced = [], quiet = false } of STEPS) {
    const before = subscribers.subscriptions.map(remember);
    act(life);
    await life.publish();
    const statuses = await subscribers.follow(life);
    if (quiet) expect(statuses, name).toEqual([304, 304, 304]);
    subscribers.subscriptions.forEach((subscription, at) => {
      const { shown, copies } = defined(before[at]);
      const title = `${name}, in ${subscription.format}`;
      const { byId, byLink, byListing } = subscription;
      expect(byId.shown.slice(shown).sort(), title).toEqual(unread);
      expect(byLink.shown, title).toEqual(byId.shown);
      expect(identify(subscription), title).toEqual(
        [...byListing.kept.values()].map(({ id, url }) => ({ id, url })),
      );
      expect(byId.articles.length, title).toBe(byListing.articles.length + life.deleted.size);
      const later: number[] = [];
      const other: number[] = [];
      for (const [number, copy] of copies) {
        const now = defined(byId.copyOf(number));
        expect(now.published, `${title}: ${number}`).toBe(copy.published);
        if (now.updated > copy.updated) later.push(number);
        else if (now.html !== copy.html || now.title !== copy.title) other.push(number);
      }
      expect({ later, other }, title).toEqual({ later: updated, other: replaced });
    });
  }
});

/** What a reader by id has at the moment. */
function remember({ byId }: Subscription) {
  const copies = byId.articles
    .sort((a, b) => a - b)
    .map((number) => [number, defined(byId.copyOf(number))] as const);
  return { shown: byId.shown.length, copies };
}

/** What another parser makes of the entries' identities; it reads XML alone. */
function identify({ format, kept, byListing }: Subscription) {
  const items = format === "json" ? [...byListing.kept.values()] : parseFeed(kept).items;
  return items.map(({ id, url }) => ({ id, url }));
}

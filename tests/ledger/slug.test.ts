/** Slugs: how a title becomes one, and whose it is. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Manuscript } from "../../src/model/article.ts";
import { newLedger } from "../../src/ledger/ledger.ts";
import { reconcile } from "../../src/ledger/reconcile.ts";
import { slugOf } from "../../src/ledger/addresses/slug.ts";
import { makeManuscript, makeText, type Overrides } from "./make-manuscript.ts";

describe("a slug of a title", () => {
  it.each([
    ["lower-cases and joins words", "Harbour Bridge Opens", "harbour-bridge-opens"],
    [
      "keeps the letters of every script",
      "Привет, мир: 日本語 שלום नमस्ते",
      "привет-мир-日本語-שלום-नमस्ते",
    ],
    ["keeps accents, composed", "Cre\u0300me bru\u0302le\u0301e", "crème-brûlée"],
    ["drops punctuation and quotes", "It’s “done” — 50%!", "its-done-50"],
    ["joins with one hyphen", "One  —  two - three", "one-two-three"],
    ["has no hyphen at its ends", "🎉 Party! 🎉", "party"],
    ["is empty when no letter is left", "!!! 🎉 …", ""],
    [
      "is cut at a word",
      `${"word ".repeat(15)}andthenalongone more`,
      "word-".repeat(15).slice(0, -1),
    ],
    ["is cut in a script without spaces", "字".repeat(100), "字".repeat(80)],
    ["is never cut in a character", `a${"𠮷".repeat(60)}`, `a${"𠮷".repeat(39)}`],
  ])("%s", (_, title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it("is one part of a path whatever the title, and its own slug", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (title) => {
        const slug = slugOf(title);
        expect(slug).toMatch(/^[^/\s?#%.A-Z]*$/u);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slug.isWellFormed()).toBe(true);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });
});

const MONDAY = "2026-03-02T09:00:00Z";
const SITE = "00000000-0000-4000-8000-000000000001";
const a = (more: Overrides = {}) =>
  makeManuscript("articles/a.txt", makeText("One headline", 1), more);
const b = (more: Overrides = {}) =>
  makeManuscript("articles/b.txt", makeText("One headline", 2), more);
const lives = (...builds: Manuscript[][]) => {
  let ledger = newLedger(SITE);
  let last = reconcile({ ledger, manuscripts: [], now: MONDAY });
  for (const manuscripts of builds) {
    last = reconcile({ ledger, manuscripts, now: MONDAY });
    ledger = last.ledger;
  }
  return {
    slugs: Object.fromEntries(last.ledger.entries.map(({ path, slug }) => [path, slug])),
    redirects: last.redirects,
    rules: last.problems.map(({ rule, severity }) => `${severity} ${rule}`),
    messages: last.problems.map(({ message }) => message),
    articles: last.articles,
  };
};

describe("the slug of an article", () => {
  it("is the title's for the first, and numbered for the later ones", () => {
    expect(lives([a()], [a(), b()]).slugs).toEqual({
      "articles/a.txt": "one-headline",
      "articles/b.txt": "one-headline-2",
    });
  });

  it("is part of the id when the title has no letter", () => {
    const { articles } = lives([makeManuscript("articles/a.txt", makeText("!!!", 1))]);
    expect(articles[0]?.slug).toMatch(/^[0-9a-f]{8}$/);
    expect(articles[0]?.id).toContain(`urn:uuid:${articles[0]?.slug ?? ""}`);
  });

  it("is what front matter asks for, and the old one redirects for ever", () => {
    expect(lives([a()], [a({ slug: "port" })])).toMatchObject({
      slugs: { "articles/a.txt": "port" },
      redirects: [{ from: "one-headline", to: "port" }],
    });
    expect(lives([a()], [a({ slug: "port" })], [a({ slug: "dock" })], [a()])).toMatchObject({
      slugs: { "articles/a.txt": "dock" },
      redirects: [
        { from: "one-headline", to: "dock" },
        { from: "port", to: "dock" },
      ],
    });
  });

  it("can go back to one that it had", () => {
    expect(lives([a()], [a({ slug: "port" })], [a({ slug: "one-headline" })])).toMatchObject({
      slugs: { "articles/a.txt": "one-headline" },
      redirects: [{ from: "port", to: "one-headline" }],
      rules: [],
    });
  });

  it("has aliases that redirect, also when front matter names them no more", () => {
    expect(lives([a({ aliases: ["Old_Post.html"] })], [a()])).toMatchObject({
      redirects: [{ from: "Old_Post.html", to: "one-headline" }],
      rules: [],
    });
  });

  it.each<[string, Manuscript[][]]>([
    ["another article has", [[a()], [a(), b({ slug: "one-headline" })]]],
    [
      "another article had",
      [[a()], [a({ slug: "port" })], [a({ slug: "port" }), b({ slug: "one-headline" })]],
    ],
    ["a removed article had", [[a()], [], [b({ slug: "one-headline" })]]],
    ["another article has as an alias", [[a({ aliases: ["old"] })], [a(), b({ slug: "old" })]]],
    ["another article has, as an alias", [[a()], [a(), b({ aliases: ["one-headline"] })]]],
    ["another article asks for, too", [[a({ slug: "port" }), b({ slug: "port" })]]],
  ])("is an error when front matter asks for one that %s", (_, builds) => {
    const { rules, messages } = lives(...builds);
    expect(rules).toEqual(["error slug-taken"]);
    expect(messages[0]).toContain("articles/a.txt");
  });

  it.each<[string, Overrides, string]>([
    ["has capitals", { slug: "Port" }, "bad-slug"],
    ["has a slash", { slug: "a/b" }, "bad-slug"],
    ["has no letter", { slug: "…" }, "bad-slug"],
    ["is a path as an alias", { aliases: ["/old/post"] }, "bad-alias"],
    ["is a JSON file as an alias", { aliases: ["post.json"] }, "bad-alias"],
  ])("is an error when what front matter asks for %s", (_, asked, rule) => {
    expect(lives([a(asked)]).rules).toEqual([`error ${rule}`]);
  });

  it("is not given to another after its article was removed", () => {
    expect(lives([a()], [], [b()]).slugs).toEqual({ "articles/b.txt": "one-headline-2" });
  });
});

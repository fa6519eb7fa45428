/** The digest of what an article publishes: it changes exactly when a subscriber could see it. */
import { describe, expect, it } from "vitest";
import type { Content, Manuscript } from "../../src/model/article.ts";
import { hashContent } from "../../src/ledger/hash-content.ts";
import { makeManuscript, makeText } from "./make-manuscript.ts";

const plain = makeManuscript("articles/a.txt", makeText("A headline", 1));
/** Another value for each field of an article's content. */
const OTHERS: Readonly<Record<keyof Content, Partial<Manuscript>>> = {
  title: { title: "Another" },
  titleDerived: { titleDerived: true },
  standfirst: { standfirst: "Standfirst" },
  summary: { summary: "Summary" },
  section: { section: "World" },
  byline: { byline: "Jane Doe" },
  authors: { authors: ["Jane Doe"] },
  tags: { tags: ["tag"] },
  origin: { origin: { name: "The Gazette" } },
  image: { image: { address: "https://img.example.com/a.jpg" } },
  enclosures: { enclosures: [{ address: "a.mp3", type: "audio/mpeg" }] },
  season: { season: 2 },
  episode: { episode: 7 },
  language: { language: "de" },
  direction: { direction: "rtl" },
  readingTime: { readingTime: 9 },
  body: { body: [] },
};

describe("the digest of what is published", () => {
  it.each(Object.entries(OTHERS))("changes with %s", (_, other) => {
    expect(hashContent({ ...plain, ...other })).not.toBe(hashContent(plain));
  });

  it.each<[string, Partial<Manuscript>]>([
    ["the path", { path: "articles/b.txt" }],
    ["the source's bytes", { sourceHash: "0".repeat(64) }],
    ["what was dropped", { dropped: [{ line: 1, text: "x", role: "r", rule: "r" }] }],
    [
      "what front matter asks of the ledger",
      { slug: "x", aliases: ["y"], withheld: "draft: true" },
    ],
  ])("does not change with %s", (_, other) => {
    expect(hashContent({ ...plain, ...other })).toBe(hashContent(plain));
  });
});

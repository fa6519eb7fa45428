/** What a plan tells of the next deploy, and which of it is a hazard. */
import { describe, expect, it } from "vitest";
import type { Manuscript } from "../../src/model/article.ts";
import { comparePublished } from "../../src/ledger/hazards/compare-published.ts";
import { findHazards } from "../../src/ledger/hazards/find-hazards.ts";
import { newLedger, type Ledger } from "../../src/ledger/ledger.ts";
import { holdingsIn, type Published } from "../../src/ledger/hazards/published.ts";
import { reconcile } from "../../src/ledger/reconcile.ts";
import { makeManuscript, makeText } from "./make-manuscript.ts";

const SITE = "00000000-0000-4000-8000-000000000001";
const OTHER_SITE = "00000000-0000-4000-8000-000000000002";
const DATED = { published: "2026-02-01T00:00:00Z" };

const harbour = makeText("Harbour reopens", 1);
const market = makeText("Market hall closes", 2);
const both = [
  makeManuscript("articles/a.txt", harbour, DATED),
  makeManuscript("articles/b.txt", market, DATED),
];
const many = Array.from({ length: 10 }, (_, at) => makeText(`Headline ${at}`, 30 + at));
const manySources = (edited: number) =>
  many.map((text, at) =>
    makeManuscript(`articles/${at}.txt`, at < edited ? `${text}\nAn edit.` : text),
  );

function build(ledger: Ledger, manuscripts: readonly Manuscript[], now: string): Ledger {
  const result = reconcile({ ledger, manuscripts, now });
  expect(result.problems).toEqual([]);
  return result.ledger;
}

interface Case {
  readonly before?: readonly Manuscript[];
  readonly after: readonly Manuscript[];
  /** A hand at the ledger between the two. */
  readonly hand?: (ledger: Ledger) => Ledger;
  /** What is told of the articles before; everything when not given. */
  readonly told?: (known: Published) => Published;
  readonly mostUpdated?: number;
}

function planOf({ before = both, after, hand, told, mostUpdated = 0.2 }: Case) {
  const committed = build(newLedger(SITE), before, "2026-03-02T09:00:00Z");
  const next = build(hand?.(committed) ?? committed, after, "2026-03-03T09:00:00Z");
  const { feedId, articles } = holdingsIn(committed);
  const held = {
    ...(told || feedId === undefined ? {} : { feedId }),
    articles: articles.map((one) => told?.(one) ?? one),
  };
  const effects = comparePublished(held.articles, next);
  const hazards = findHazards({ held, next, effects, manuscripts: after, mostUpdated });
  return {
    effects: effects.map(({ kind, path }) => `${kind} ${path}`),
    hazards: hazards.map(({ rule, file }) => `${rule} ${file}`),
    messages: hazards.map(({ message }) => message),
  };
}

const rest = both.slice(1);
const reslug = (slug: string) => (ledger: Ledger) => ({
  ...ledger,
  entries: ledger.entries.map((entry) =>
    entry.path === "articles/a.txt" ? { ...entry, slug } : entry,
  ),
});

describe("a plan", () => {
  it.each<[string, Case, string[], string[]]>([
    ["of no change is empty", { after: both }, [], []],
    [
      "tells an edit, a rename and a removal, which are no hazards",
      {
        before: [...both, makeManuscript("articles/c.txt", makeText("School", 3))],
        after: [
          makeManuscript("articles/a.txt", `${harbour}\nAn edit.`, DATED),
          makeManuscript("articles/z.txt", market, DATED),
        ],
      },
      ["updated articles/a.txt", "renamed articles/z.txt", "removed articles/c.txt"],
      [],
    ],
    [
      "tells a better parser apart from an edit",
      { after: [makeManuscript("articles/a.txt", harbour, { ...DATED, parser: 2 }), ...rest] },
      ["reparsed articles/a.txt"],
      [],
    ],
    [
      "finds every text under a new id when the ledger was lost",
      { after: both, hand: () => newLedger(OTHER_SITE) },
      ["resurrected articles/a.txt", "resurrected articles/b.txt"],
      [
        "id-changed articles/a.txt",
        "id-changed articles/b.txt",
        "site-changed articles/ledger.json",
      ],
    ],
    [
      "finds it from what a running site tells, too",
      {
        after: both,
        hand: () => newLedger(OTHER_SITE),
        told: ({ id, slug, title = "", removed }) => ({ id, slug, title, removed }),
      },
      ["resurrected articles/a.txt", "resurrected articles/b.txt"],
      ["id-changed articles/a.txt", "id-changed articles/b.txt"],
    ],
    [
      "lets front matter change a slug",
      { after: [makeManuscript("articles/a.txt", harbour, { ...DATED, slug: "port" }), ...rest] },
      ["reslugged articles/a.txt"],
      [],
    ],
    [
      "finds a slug that changes without front matter, and the link that it breaks",
      { after: both, hand: reslug("port") },
      ["reslugged articles/a.txt"],
      ["link-broken articles/a.txt", "slug-changed articles/a.txt"],
    ],
    [
      "finds a date that moves backwards",
      {
        after: [
          makeManuscript("articles/a.txt", harbour, {
            published: { at: "2001-01-01T00:00:00Z", zoneAssumed: true, by: "text" },
          }),
          ...rest,
        ],
      },
      ["updated articles/a.txt", "redated articles/a.txt"],
      ["date-backwards articles/a.txt"],
    ],
    [
      "finds a new article that is nearly another",
      { after: [...both, makeManuscript("articles/c.txt", `${harbour}\nA copy.`)] },
      ["new articles/c.txt"],
      ["near-duplicate articles/c.txt"],
    ],
    [
      "does not tell again of near-duplicates that are published",
      {
        before: [...both, makeManuscript("articles/c.txt", `${harbour}\nA copy.`)],
        after: [...both, makeManuscript("articles/c.txt", `${harbour}\nA copy.`)],
      },
      [],
      [],
    ],
    [
      "finds an article of which the cleaning dropped more than half",
      {
        after: [
          ...both,
          {
            ...makeManuscript("articles/c.txt", makeText("School", 3)),
            lines: [
              { line: 1, text: "kept", role: "r", rule: "r", fate: "body" },
              { line: 2, text: "dropped", role: "r", rule: "r", fate: "dropped" },
            ],
            dropped: [{ line: 2, text: "dropped", role: "r", rule: "r" }],
          },
        ],
      },
      ["new articles/c.txt"],
      ["mostly-dropped articles/c.txt"],
    ],
    [
      "finds a flood of updates",
      { before: manySources(0), after: manySources(6), mostUpdated: 0.5 },
      [0, 1, 2, 3, 4, 5].map((at) => `updated articles/${at}.txt`),
      ["many-updated articles/ledger.json"],
    ],
    [
      "lets as many be updated as it is told",
      { before: manySources(0), after: manySources(6), mostUpdated: 0.6 },
      [0, 1, 2, 3, 4, 5].map((at) => `updated articles/${at}.txt`),
      [],
    ],
  ])("%s", (_, given, effects, hazards) => {
    const plan = planOf(given);
    expect(plan.effects).toEqual(effects);
    expect(plan.hazards).toEqual(hazards);
  });

  it("says of near-duplicates which they are, and how similar", () => {
    const { messages } = planOf({
      after: [...both, makeManuscript("articles/c.txt", `${harbour}\nA copy.`)],
    });
    expect(messages).toEqual([expect.stringMatching(/(?:100|9\d|8\d)%.*articles\/a\.txt/)]);
  });
});

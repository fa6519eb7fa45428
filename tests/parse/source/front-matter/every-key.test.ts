/** Every name of every key, in every dialect, means what docs/front-matter.md says. */
import { readFileSync } from "node:fs";
import { markdownTable } from "markdown-table";
import { describe, expect, it } from "vitest";
import type { FrontMatter } from "../../../../src/parse/source/front-matter.ts";
import { KEYS, type Meaning } from "../../../../src/parse/source/front-matter/key-table.ts";
import { NOT_PUBLIC } from "../../../../src/parse/source/front-matter/not-public.ts";
import { DIALECTS, readMatter } from "./dialects.ts";

interface Sample {
  readonly value: unknown;
  readonly gives: Partial<FrontMatter>;
}

const day = { at: "2023-04-05T00:00:00Z", zoneAssumed: true, by: "front matter" } as const;
const nowak = { byline: "Ada Nowak", authors: ["Ada Nowak"] };
const address = "https://example.org/a";
const noTags: readonly string[] = [];

/** What a value of each meaning gives, in each shape that it may have. */
const SAMPLES: Readonly<Record<Meaning, readonly Sample[]>> = {
  title: [
    { value: "The shed: a history", gives: { title: "The shed: a history" } },
    { value: 1984, gives: { title: "1984" } },
  ],
  date: [{ value: "2023-04-05", gives: { date: day } }],
  updated: [{ value: "2023-04-05", gives: { updated: day } }],
  expires: [{ value: "2023-04-05", gives: { expires: day } }],
  summary: [{ value: "In short.", gives: { summary: "In short." } }],
  standfirst: [{ value: "In short.", gives: { standfirst: "In short." } }],
  section: [{ value: "Garden", gives: { section: "Garden" } }],
  topics: [
    { value: "Garden", gives: { section: "Garden", tags: noTags } },
    { value: "Old garden, Tools", gives: { section: "Old garden", tags: ["Tools"] } },
    { value: ["Garden", "Tools"], gives: { section: "Garden", tags: ["Tools"] } },
    { value: [{ name: "Garden", slug: "g" }], gives: { section: "Garden" } },
  ],
  tags: [
    { value: ["old wood", "nails"], gives: { tags: ["old wood", "nails"] } },
    { value: "old wood, nails ", gives: { tags: ["old wood", "nails"] } },
    { value: "wood nails", gives: { tags: ["wood", "nails"] } },
    { value: "#wood #nails", gives: { tags: ["wood", "nails"] } },
    { value: [2024, "#nails"], gives: { tags: ["2024", "nails"] } },
    { value: [{ name: "wood" }], gives: { tags: ["wood"] } },
  ],
  authors: [
    { value: "Ada Nowak", gives: nowak },
    { value: "Ada Nowak <ada@example.org>", gives: nowak },
    { value: ["Ada Nowak"], gives: nowak },
    { value: { name: "Ada Nowak", email: "ada@example.org" }, gives: nowak },
    { value: [{ name: "Ada Nowak", url: address }], gives: nowak },
    { value: ["Ada Nowak", { name: "Jan Kowalski" }], gives: { authors: ["Ada Nowak", "Jan Kowalski"] } },
  ],
  image: [
    { value: address, gives: { image: { address } } },
    { value: { src: address, alt: "A shed" }, gives: { image: { address, alt: "A shed" } } },
    { value: { url: address }, gives: { image: { address } } },
    { value: { image: address }, gives: { image: { address } } },
    { value: [address, "https://example.org/b"], gives: { image: { address } } },
  ],
  imageAlt: [{ value: "A shed", gives: {} }],
  language: [
    { value: "pt-BR", gives: { language: "pt-BR" } },
    { value: "pt_BR.UTF-8", gives: { language: "pt-BR" } },
  ],
  slug: [{ value: "the-shed", gives: { slug: "the-shed" } }],
  aliases: [
    { value: ["/2019/shed.html", "shed"], gives: { formerPaths: ["/2019/shed.html"], aliases: ["shed"] } },
    { value: "https://old.example/2019/?p=1#a", gives: { formerPaths: ["/2019/"] } },
    { value: ["The old shed"], gives: { formerPaths: noTags, aliases: noTags } },
  ],
  permalink: [
    { value: "/2019/shed/", gives: { permalink: "/2019/shed/" } },
    { value: "shed.html", gives: { permalink: "/shed.html" } },
    { value: "/:year/:title/", gives: { formerPaths: noTags } },
    { value: "/blog/{{ title | slug }}/", gives: { formerPaths: noTags } },
  ],
  identity: [{ value: "new", gives: { identity: "new" } }],
  sameArticle: [{ value: true, gives: { identity: "same" } }],
  newArticle: [{ value: true, gives: { identity: "new" } }],
  guid: [
    { value: "https://old.example/?p=7", gives: { guid: "https://old.example/?p=7" } },
    {
      value: { rss: "7", atom: "tag:old.example,2019:7" },
      gives: { guid: "7", guids: { rss: "7", atom: "tag:old.example,2019:7" } },
    },
  ],
  id: [
    { value: "tag:old.example,2019:7", gives: { guid: "tag:old.example,2019:7" } },
    { value: "5b3f1c2a9d8e7f6a5b4c3d2e", gives: { guid: "5b3f1c2a9d8e7f6a5b4c3d2e" } },
    { value: "intro", gives: {} },
  ],
  origin: [
    { value: address, gives: { origin: { url: address } } },
    { value: "The Weekly", gives: { origin: { name: "The Weekly" } } },
    { value: { name: "The Weekly", url: address }, gives: { origin: { name: "The Weekly", url: address } } },
  ],
  originUrl: [{ value: address, gives: { origin: { url: address } } }],
  keep: [{ value: ["Read more*"], gives: { keep: ["Read more*"] } }],
  drop: [{ value: "Read more*", gives: { drop: ["Read more*"] } }],
  clean: [
    { value: false, gives: { clean: false } },
    { value: "yes", gives: { clean: true } },
  ],
  encoding: [{ value: "windows-1250", gives: {} }],
  sound: [
    { value: "https://example.org/a.mp3", gives: { enclosures: [{ address: "https://example.org/a.mp3", type: "audio/mpeg" }] } },
    { value: { url: address, length: 12, type: "audio/ogg", duration: "1:02:03" }, gives: { enclosures: [{ address, type: "audio/ogg", length: 12, duration: 3723 }] } },
    { value: `${address} 12 audio/ogg`, gives: { enclosures: [{ address, type: "audio/ogg", length: 12 }] } },
    { value: ["a.mp3", { src: "b.mp4" }], gives: { enclosures: [{ address: "a.mp3", type: "audio/mpeg" }, { address: "b.mp4", type: "video/mp4" }] } },
  ],
  duration: [{ value: "1:35", gives: {} }],
  season: [{ value: 2, gives: { season: 2 } }],
  episode: [{ value: 7, gives: { episode: 7 } }, { value: "the last", gives: {} }],
}; // prettier-ignore

const dialects = Object.entries(DIALECTS);
const spellings = (name: string): string[] => [
  ...new Set([name, name.toUpperCase(), name.replaceAll("_", "-"), name.replaceAll("_", "")]),
];

describe.each(Object.entries(KEYS))("the key for %s", (meaning, { names }) => {
  const cases = names.flatMap((name) =>
    SAMPLES[meaning as Meaning].flatMap((sample) =>
      dialects.map(([dialect, print]) => ({ name, dialect, print, ...sample })),
    ),
  );
  it.each(cases)("is read as $name: $value in $dialect", ({ name, print, value, gives }) => {
    for (const spelling of spellings(name)) {
      const { matter, problems } = readMatter(print({ [spelling]: value }));
      expect(problems).toEqual([]);
      expect(matter).toMatchObject(gives);
      expect(matter.withheld).toBeUndefined();
    }
  });

  it.each(dialects)("is absent where it is empty, in %s", (_dialect, print) => {
    const empty = names.flatMap((name) => ["", [], [""]].map((value) => ({ [name]: value })));
    const bare = readMatter(print({ layout: "post" }));
    for (const table of empty) expect(readMatter(print(table))).toEqual(bare);
  });
});

it.each([
  "tags:", "tags: ~", "tags: null", "tags: []", "tags: ''", "tags: [~]", "date:", "draft:", "image: {}", "title: # none",
])("takes %s for absent", (yaml) => {
  const bare = readMatter("---\nlayout: post\n---\n");
  expect(readMatter(`---\n${yaml}\n---\n`)).toEqual(bare);
}); // prettier-ignore

describe("the keys in the documentation", () => {
  const page = readFileSync("docs/front-matter.md", "utf8");
  const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(" ");

  it("are those of the table, with what they mean", () => {
    const rows = Object.values(KEYS).map(({ names, meaning }) => [code(names), meaning]);
    expect(page).toContain(markdownTable([["keys", "meaning"], ...rows]));
  });

  it("are those that hold a text back, with their values", () => {
    const rows = NOT_PUBLIC.map(({ names, held }) => [code(names), held]);
    expect(page).toContain(markdownTable([["keys", "held back by"], ...rows]));
  });
});

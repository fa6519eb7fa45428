/** A plan names each hazard that subscribers would feel, and is silent on what is innocent. */
import { cpSync, mkdtempSync } from "node:fs";
import { rename } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { printLedger } from "../../src/ledger/file/print-ledger.ts";
import { addTypo, editText, retitle, writeText } from "../life/write-text.ts";
import { Repository } from "./ledger/repository.ts";

const LEDGER = "articles/ledger.json";
const STORIES = 12;
const story = (n: number): string => writeText(n, `A headline for story ${n}`);
const sectioned = (n: number, section: string, more = ""): string =>
  `---\nsection: ${section}\ntags: [${n % 2 === 0 ? "even" : "odd"}]\n${more}---\n\n${story(n)}`;
const WEATHER = (day: number, degrees: number): string =>
  `Weather for the ${day} of May\n\n` +
  `The morning of the day begins with ${degrees} degrees at the harbour and light wind from the west.\n\n` +
  `Towards noon it is ${degrees + 7} degrees, and ${day + 40} of a hundred hours are without any cloud.\n\n` +
  `In the evening the wind turns to the north, and the night is dry with ${degrees - 4} degrees in town.\n`;

let template: Repository;
const copies: Repository[] = [];

beforeAll(async () => {
  template = await Repository.create();
  for (let n = 1; n <= STORIES; n++) {
    const section = n <= 3 ? "Town" : n === 4 ? "Harbour" : "World";
    await template.write(`articles/${n}.md`, sectioned(n, section));
  }
  await template.write("articles/raw.txt", story(20));
  await template.write("articles/gone.txt", story(21));
  await template.write("articles/today.txt", WEATHER(1, 9));
  await template.write("articles/dated.txt", story(22).replace("\n", "\n\n12 May 2020\n"));
  await template.publish();
  await template.delete("articles/gone.txt");
  await template.write("articles/5.md", sectioned(5, "World", "slug: another-address\n"));
  await template.publish();
}, 120_000);
afterAll(() => {
  template.destroy();
});
afterEach(() => {
  for (const copy of copies.splice(0)) copy.destroy();
});

type Act = (repository: Repository) => unknown;

async function change(act: Act): Promise<Repository> {
  const root = mkdtempSync(join(tmpdir(), "broadsheet-hazards-"));
  cpSync(template.root, root, { recursive: true });
  const repository = new Repository(root);
  repository.now = template.now;
  copies.push(repository);
  await act(repository);
  return repository;
}

const edit =
  (path: string, how: (text: string) => string): Act =>
  async (repository) => {
    await repository.write(path, how(await repository.read(path)));
  };
const all =
  (how: (n: number) => string): Act =>
  async (repository) => {
    for (let n = 1; n <= STORIES; n++) await repository.write(`articles/${n}.md`, how(n));
  };
/** A hand at the ledger. */
const hand =
  (how: (ledger: Repository["ledger"]) => Repository["ledger"]): Act =>
  (repository) =>
    repository.write(LEDGER, printLedger(how(repository.ledger)));

const HAZARDS: readonly [rule: string, what: string, act: Act][] = [
  ["text-replaced", "a new story in an old file", edit("articles/raw.txt", () => story(50))],
  ["text-replaced", "a new story in Markdown", edit("articles/6.md", () => sectioned(51, "World"))],
  ["text-replaced", "the next day's report", edit("articles/today.txt", () => WEATHER(2, 14))],
  [
    "text-replaced",
    "the next day's report in a file of its own, the last one gone",
    async (repository) => {
      await repository.delete("articles/today.txt");
      await repository.write("articles/tomorrow.txt", WEATHER(2, 14));
    },
  ],
  [
    "text-replaced",
    "another headline over half another text",
    edit("articles/raw.txt", (text) =>
      retitle(text, "Quite another headline than before").replace(
        /\n\n[^\n]+\n\n[^\n]+$/,
        story(52).slice(30),
      ),
    ),
  ],
  [
    "many-removed",
    "all articles gone",
    (repository) => repository.git("rm", "-rq", "articles/*.md", "articles/*.txt"),
  ],
  [
    "many-removed",
    "half of them gone",
    async (repository) => {
      for (let n = 5; n <= 11; n++) await repository.delete(`articles/${n}.md`);
    },
  ],
  [
    "many-removed",
    "all drafted",
    all((n) => sectioned(n, n <= 3 ? "Town" : n === 4 ? "Harbour" : "World", "draft: true\n")),
  ],
  [
    "many-updated",
    "all edited",
    all((n) => editText(sectioned(n, n <= 3 ? "Town" : n === 4 ? "Harbour" : "World"), 7)),
  ],
  [
    "list-moved",
    "a section renamed",
    async (repository) => {
      for (const n of [1, 2, 3]) await repository.write(`articles/${n}.md`, sectioned(n, "City"));
    },
  ],
  [
    "list-moved",
    "a section of one article renamed",
    edit("articles/4.md", (text) => text.replace("Harbour", "Port")),
  ],
  [
    "list-moved",
    "a tag renamed",
    async (repository) => {
      for (let n = 1; n <= STORIES; n++) {
        await edit(`articles/${n}.md`, (text) => text.replace("[odd]", "[uneven]"))(repository);
      }
    },
  ],
  [
    "list-emptied",
    "a section taken from its articles",
    async (repository) => {
      for (const n of [1, 2, 3])
        await edit(`articles/${n}.md`, (text) => text.replace("section: Town\n", ""))(repository);
    },
  ],
  [
    "list-emptied",
    "a section of three articles removed",
    async (repository) => {
      for (const n of [1, 2, 3]) await repository.delete(`articles/${n}.md`);
    },
  ],
  [
    "date-backwards",
    "an earlier date in a text",
    edit("articles/dated.txt", (text) => text.replace("2020", "2019")),
  ],
  [
    "near-duplicate",
    "a copy of an article with a line more",
    async (repository) =>
      repository.write(
        "articles/copy.txt",
        `${await repository.read("articles/raw.txt")}\n\nIt rained a little.\n`,
      ),
  ],
  [
    "duplicate-text",
    "a copy of an article",
    async (repository) =>
      repository.write("articles/copy.txt", await repository.read("articles/raw.txt")),
  ],
  [
    "slug-taken",
    "the address of another article",
    edit("articles/6.md", (text) => text.replace("section", "slug: another-address\nsection")),
  ],
  [
    "slug-taken",
    "the former address of another article",
    edit("articles/6.md", (text) =>
      text.replace("section", "slug: a-headline-for-story-5\nsection"),
    ),
  ],
  [
    "slug-taken",
    "the address of a removed article",
    edit("articles/6.md", (text) =>
      text.replace("section", "slug: a-headline-for-story-21\nsection"),
    ),
  ],
  [
    "ledger-went-back",
    "a ledger of before",
    (repository) => repository.git("checkout", "HEAD~1", "--", LEDGER),
  ],
  [
    "ledger-went-back",
    "a commit reverted",
    (repository) => repository.git("revert", "--no-edit", "HEAD"),
  ],
  [
    "ledger-went-back",
    "a branch reset",
    (repository) => repository.git("reset", "--quiet", "--hard", "HEAD~1"),
  ],
  [
    "ledger-went-back",
    "an article's line taken out of the ledger",
    hand((ledger) => ({ ...ledger, entries: ledger.entries.slice(1) })),
  ],
  [
    "ledger-went-back",
    "a removal taken out of the ledger",
    hand((ledger) => ({ ...ledger, removed: [] })),
  ],
  [
    "behind-upstream",
    "a branch that is behind the one it follows",
    async (repository) => {
      repository.git("checkout", "--quiet", "-b", "upstream");
      await repository.write("articles/theirs.txt", story(61));
      await repository.publish();
      repository.git("checkout", "--quiet", "main");
      repository.git("branch", "--quiet", "--set-upstream-to=upstream");
    },
  ],
  [
    "ledger-ahead",
    "a clock that was ahead",
    hand((ledger) => ({ ...ledger, changed: "2027-12-31T00:00:00Z" })),
  ],
  [
    "site-changed",
    "a ledger of another publication",
    hand((ledger) => ({ ...ledger, site: "00000000-0000-4000-8000-000000000009" })),
  ],
  [
    "ledger-damaged",
    "half a ledger",
    async (repository) => repository.write(LEDGER, (await repository.read(LEDGER)).slice(0, 900)),
  ],
  [
    "slug-changed",
    "a slug edited in the ledger",
    hand((ledger) => ({
      ...ledger,
      entries: ledger.entries.map((entry) =>
        entry.path === "articles/7.md" ? { ...entry, slug: "by-hand" } : entry,
      ),
    })),
  ],
  [
    "mostly-dropped",
    "an article of which little is left",
    (repository) =>
      repository.write(
        "articles/debris.txt",
        `A headline over a text that hardly is there

The council met on Monday evening in the old hall to talk about the bridge.

${"Sign up for our newsletter to get the latest news in your inbox every morning. ".repeat(3)}

Read more: Ten things that you did not know about the harbour and its bridges

Read more: What the council said about the market hall and the old station

Share this article on Facebook, Twitter, WhatsApp or by email with your friends

Follow us on Facebook, Twitter and Instagram for more stories from the region

Copyright 2026 The Example Press. All rights reserved. No part may be reproduced.
`,
      ),
  ],
];

describe("a plan exits with 1 and names", () => {
  it.each(HAZARDS)("%s: %s", async (rule, _, act) => {
    const hazards = await (await change(act)).plan();
    expect(hazards.map((hazard) => hazard.rule)).toContain(rule);
    for (const { hint } of hazards) expect(hint).toBeTruthy();
  });
});

const INNOCENT: readonly [what: string, act: Act][] = [
  ["nothing", () => undefined],
  ["a new article", (repository) => repository.write("articles/new.txt", story(60))],
  [
    "ten new articles at once",
    async (repository) => {
      for (let n = 60; n < 70; n++) await repository.write(`articles/${n}.txt`, story(n));
    },
  ],
  ["a typo", edit("articles/raw.txt", addTypo)],
  [
    "a typo in a headline",
    edit("articles/raw.txt", (text) => text.replace("headline", "headlime")),
  ],
  ["an edited sentence", edit("articles/raw.txt", (text) => editText(text, 3))],
  [
    "another headline",
    edit("articles/raw.txt", (text) => retitle(text, "Better words for the same story")),
  ],
  [
    "a file renamed",
    (repository) =>
      rename(
        join(repository.root, "articles/raw.txt"),
        join(repository.root, "articles/other.txt"),
      ),
  ],
  [
    "a file moved and edited",
    async (repository) => {
      await repository.write(
        "articles/moved/raw.txt",
        editText(await repository.read("articles/raw.txt"), 3),
      );
      await repository.delete("articles/raw.txt");
    },
  ],
  [
    "two files that change their names",
    async (repository) => {
      const [one, other] = [
        await repository.read("articles/8.md"),
        await repository.read("articles/9.md"),
      ];
      await repository.write("articles/8.md", other);
      await repository.write("articles/9.md", one);
    },
  ],
  ["one article removed", (repository) => repository.delete("articles/raw.txt")],
  [
    "one article drafted",
    edit("articles/8.md", (text) => text.replace("section", "draft: true\nsection")),
  ],
  ["a removed text back", (repository) => repository.write("articles/back.txt", story(21))],
  [
    "a stated date of the same day",
    edit("articles/8.md", (text) => text.replace("section", "date: 2026-03-02\nsection")),
  ],
  [
    "an earlier date in front matter",
    edit("articles/8.md", (text) => text.replace("section", "date: 2019-03-02\nsection")),
  ],
  [
    "a slug that front matter asks for",
    edit("articles/8.md", (text) => text.replace("section", "slug: asked-for\nsection")),
  ],
  [
    "an alias",
    edit("articles/8.md", (text) => text.replace("section", "aliases: [an-alias]\nsection")),
  ],
  [
    "an article moved to a section that is there",
    edit("articles/1.md", (text) => text.replace("Town", "World")),
  ],
  ["other line ends", edit("articles/raw.txt", (text) => text.replaceAll("\n", "\r\n"))],
  [
    "all files moved to a folder",
    async (repository) => {
      for (let n = 1; n <= STORIES; n++) {
        await repository.write(`articles/old/${n}.md`, await repository.read(`articles/${n}.md`));
        await repository.delete(`articles/${n}.md`);
      }
    },
  ],
  [
    "a branch that is behind in other files",
    async (repository) => {
      repository.git("checkout", "--quiet", "-b", "upstream");
      await repository.write("README.md", "A word about the publication.");
      repository.commit();
      repository.git("checkout", "--quiet", "main");
      repository.git("branch", "--quiet", "--set-upstream-to=upstream");
    },
  ],
  [
    "a branch that is ahead of the one it follows",
    async (repository) => {
      repository.git("branch", "--quiet", "upstream");
      repository.git("branch", "--quiet", "--set-upstream-to=upstream");
      await repository.write("articles/ours.txt", story(62));
      await repository.publish();
    },
  ],
  ["a branch of its own", (repository) => repository.git("checkout", "--quiet", "-b", "side")],
];

describe("a plan is silent on", () => {
  it.each(INNOCENT)("%s", async (_, act) => {
    expect(await (await change(act)).plan()).toEqual([]);
  });
});

describe("an accepted hazard", () => {
  it("is recorded, and told to nobody again, neither before nor after the build", async () => {
    const repository = await change(
      edit("articles/dated.txt", (text) => text.replace("2020", "2019")),
    );
    const accept = ["date-backwards:articles/dated.txt"];
    expect(await repository.plan({ accept })).toEqual([]);
    expect(await repository.plan()).toEqual([]);
    await repository.publish();
    expect(await repository.plan()).toEqual([]);
    await edit("articles/dated.txt", (text) => text.replace("2019", "2018"))(repository);
    expect((await repository.plan()).map(({ rule }) => rule)).toEqual(["date-backwards"]);
  });

  it.each(["same", "new"] as const)("may be an answer: %s", async (answer) => {
    const repository = await change(edit("articles/raw.txt", () => story(50)));
    const before = repository.ledger.entries.find(({ path }) => path === "articles/raw.txt");
    expect(await repository.plan({ [answer]: ["articles/raw.txt"] })).toEqual([]);
    expect(await repository.plan()).toEqual([]);
    await repository.publish();
    const after = repository.ledger.entries.find(({ path }) => path === "articles/raw.txt");
    expect(after?.id === before?.id).toBe(answer === "same");
    await repository.write("articles/raw.txt", story(51));
    expect((await repository.plan()).map(({ rule }) => rule)).toEqual(["text-replaced"]);
  });

  it("may be a ledger that went back: what its sources were is known to the build all the same", async () => {
    const path = "articles/raw.txt";
    const repository = await change(edit(path, (text) => editText(text, 2)));
    const idOf = (): string | undefined =>
      repository.ledger.entries.find((entry) => entry.path === path)?.id;
    const id = idOf();
    await repository.publish();
    await repository.write(path, `---\nsame: true\n---\n\n${story(70)}`);
    await repository.publish();
    await repository.delete(path);
    await repository.publish();
    repository.git("reset", "--quiet", "--hard", "HEAD~2");
    const accept = [`ledger-went-back:${LEDGER}`];
    expect(await repository.plan({ accept })).toEqual([]);
    expect(await repository.plan()).toEqual([]);
    await repository.publish();
    expect(idOf()).toBe(id);
  });

  it("may be a text that is much like another: more of the series are none", async () => {
    const report = (day: number): [string, string] => [
      `articles/weather-${day}.md`,
      `---\ntitle: ${WEATHER(day, 9 + ((day * 5) % 11)).replace("\n", "\n---\n")}`,
    ];
    const repository = await change((one) => one.write(...report(2)));
    expect((await repository.plan()).map(({ rule }) => rule)).toEqual(["near-duplicate"]);
    const accept = [`near-duplicate:${report(2)[0]}`];
    expect(await repository.plan({ accept })).toEqual([]);
    await repository.publish();
    for (let day = 3; day < 6; day++) {
      await repository.write(...report(day));
      expect(await repository.plan()).toEqual([]);
      await repository.publish();
    }
    expect(repository.ledger.removed).toHaveLength(1);
  });

  it("is not asked for in a series", async () => {
    const repository = await change((one) =>
      one.write("wrangler.toml", '[vars]\nSERIES = "today.txt"\n'),
    );
    const ids = new Set<string>();
    for (let day = 2; day < 8; day++) {
      await repository.write("articles/today.txt", WEATHER(day, 9 + ((day * 5) % 11)));
      expect(await repository.plan()).toEqual([]);
      await repository.publish();
      ids.add(
        repository.ledger.entries.find(({ path }) => path === "articles/today.txt")?.id ?? "",
      );
    }
    expect(ids.size).toBe(6);
  });
});

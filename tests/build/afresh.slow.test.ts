// What an earlier build left saves work and nothing else: whatever changed since, the edition is the one that
// a build without it makes, byte for byte.
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { shortDigest } from "../../src/edition/digest-article.ts";
import { makeProject } from "../serve-project.ts";
import { buildHere } from "./build-here.ts";

const COUNT = 24;
const START = Date.UTC(2026, 2, 1);
const WORDS = "harbour bridge ferry barrier tower garden station market theatre museum".split(" ");

/** What the sources are written from. */
interface Text {
  title: string;
  tags: string;
  section: string;
  slug: string;
  date: string;
  draft: boolean;
  links: string;
  words: number;
  gone: boolean;
}

interface State {
  readonly texts: Text[];
  picture: number;
  about: string;
  robots: string;
  day: number;
}

function firstState(): State {
  const texts = Array.from({ length: COUNT }, (_, n) => ({
    title: `The ${WORDS[n % 10] ?? ""} number ${n}`,
    tags: n % 3 === 0 ? "Rail, Storms" : "Rail",
    section: n % 2 === 0 ? "World" : "Home",
    slug: "",
    date: n % 7 === 0 ? `2026-03-${10 + (n % 20)}` : "",
    draft: false,
    links: n % 5 === 0 ? `![Map](map.gif) and [another](text-${(n + 1) % COUNT}.md)` : "",
    words: n,
    gone: false,
  }));
  return { texts, picture: 0, about: "About us.", robots: "", day: 0 };
}

const DEEDS: Readonly<Record<string, (state: State, text: Text, pick: number) => void>> = {
  title: (_, text, pick) => (text.title += ` ${WORDS[pick % 10] ?? ""}`),
  tags: (_, text, pick) => (text.tags = ["rail", "RAIL, Ships", "Storms", ""][pick % 4] ?? ""),
  section: (_, text, pick) => (text.section = ["WORLD", "Home", "Town", ""][pick % 4] ?? ""),
  slug: (_, text, pick) => (text.slug = `moved-${pick}`),
  date: (_, text, pick) => (text.date = `2026-02-${10 + (pick % 15)}`),
  draft: (_, text) => (text.draft = !text.draft),
  links: (_, text, pick) => (text.links = `[A part](text-${pick % COUNT}.md#part), ![](map.gif)`),
  words: (_, text) => (text.words += 1),
  gone: (_, text) => (text.gone = !text.gone),
  picture: (state) => (state.picture += 1),
  about: (state, _, pick) =>
    (state.about = `We moved to [it](../articles/text-${pick % COUNT}.md).`),
  robots: (state, _, pick) => (state.robots = `User-agent: ${pick}\n`),
  day: (state, _, pick) => (state.day += pick % 20),
};

const GIF = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");

function print({ title, tags, section, slug, date, draft, links, words }: Text, n: number): string {
  const head = { title, tags, section, slug, date, draft: draft ? "true" : "", identity: "same" };
  const lines = Object.entries(head).flatMap(([key, value]) =>
    value === "" ? [] : `${key}: ${key === "tags" ? `[${value}]` : value}`,
  );
  const body = Array.from({ length: 4 }, (_, at) => {
    const some = WORDS.map((word, k) => `${word}${n} ${(words * (k + 3) + at) % 97}`).join(
      " and the ",
    );
    return `In part ${at} of ${n} the ${some} stood beside the old wall of the city.`;
  });
  return `---\n${lines.join("\n")}\n---\n${body.join("\n\n")}\n\n${links}\n`;
}

async function write(root: string, { texts, picture, about, robots }: State): Promise<void> {
  const put = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  };
  for (const [n, text] of texts.entries()) {
    const path = `articles/text-${n}.md`;
    if (text.gone) await rm(join(root, path), { force: true });
    else await put(path, print(text, n));
  }
  await put("articles/map.gif", Buffer.concat([GIF, Buffer.alloc(picture)]));
  await put("pages/about.md", `# About\n\n${about}\n`);
  if (robots !== "") await put("static/robots.txt", robots);
}

async function editionOf(root: string): Promise<Record<string, string>> {
  const folder = join(root, ".broadsheet/edition");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name).slice(folder.length + 1)] : [],
  );
  const contents = names.sort().map(async (name) => {
    const bytes = await readFile(join(folder, name));
    return [name, shortDigest(bytes.toString("latin1"))] as const;
  });
  return Object.fromEntries(await Promise.all(contents));
}

const anyStep = fc.record({ deed: fc.constantFrom(...Object.keys(DEEDS)), pick: fc.nat(10_000) });

it("is the edition of a build that remembers nothing, whatever was done", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 8, maxLength: 8 }), async (steps) => {
      const root = await makeProject({});
      const afresh = `${root}-afresh`;
      const state = firstState();
      try {
        for (const { deed, pick } of [{ deed: "day", pick: 0 }, ...steps]) {
          const text = state.texts[pick % COUNT];
          if (text) DEEDS[deed]?.(state, text, pick);
          state.day += 0.1;
          await write(root, state);
          const now = `${new Date(START + state.day * 86_400_000).toISOString().slice(0, 19)}Z`;
          const { done, told } = await buildHere(root, { now });
          expect(done, told).toBe(true);
          await cp(root, afresh, {
            recursive: true,
            filter: (path) => !path.includes(".broadsheet"),
          });
          expect((await buildHere(afresh, { now })).done).toBe(true);
          expect(await editionOf(root), deed).toEqual(await editionOf(afresh));
          await rm(afresh, { recursive: true });
        }
      } finally {
        for (const folder of [root, afresh]) await rm(folder, { recursive: true, force: true });
      }
    }),
    { numRuns: 3 },
  );
}, 300_000);

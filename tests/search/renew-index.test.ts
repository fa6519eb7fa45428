// An index that is made with the help of the last edition's is the one that would be made from nothing.
import fc from "fast-check";
import { expect, it } from "vitest";
import { planSegments } from "../../src/edition/search/plan-segments.ts";
import { indexBlock, linesIn } from "../../src/edition/search/index-block.ts";
import { SegmentIndex, type IndexHelp } from "../../src/edition/search/index-segment.ts";
import type { NumberedArticle } from "../../src/model/article.ts";
import { makeArticle, makeParagraph } from "../make-article.ts";

const WORDS = "rail ferry port Straße 東京都 порт รถไฟ one two three four five six".split(" ");

/** A slice's texts, oldest first; a life is one such publication after the other. */
type Slices = readonly (readonly string[])[];

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(" "));
const slice = fc.array(text, { maxLength: 3 });
/** Some slices change, the others stay, the last ones may go, and some are new; over two blocks of 256 slices. */
const lives = fc.record({
  first: fc.array(slice, { minLength: 225, maxLength: 260 }),
  edits: fc.array(fc.tuple(fc.nat({ max: 259 }), slice), { maxLength: 6 }),
  gone: fc.nat({ max: 20 }),
  arrivals: fc.array(slice, { maxLength: 40 }),
});

function articlesOf(slices: Slices): NumberedArticle[] {
  const oldestFirst = slices.flatMap((texts, at) =>
    texts.map((one, place) =>
      makeArticle(1, { slug: `${at}-${place}`, slice: at + 1, body: [makeParagraph(one)] }),
    ),
  );
  return oldestFirst.reverse();
}

class Indexes {
  readonly files = new Map<string, Uint8Array>();
  indexed = 0;
  readonly planned: ReturnType<typeof planSegments> = [];

  /** Indexes a publication; with what the last one had, if it is given. */
  async make(slices: Slices, last?: Indexes): Promise<this> {
    const articles = articlesOf(slices);
    const bySlug = new Map(articles.map(({ slug, body }) => [slug, JSON.stringify(body)]));
    const input = { articles, openSlice: slices.length };
    this.planned.push(...planSegments(input, (slug) => bySlug.get(slug) ?? ""));
    for (const planned of this.planned) {
      const index = new SegmentIndex(planned, undefined, this.#help(last));
      for (const [file, path] of index.paths().entries()) {
        this.files.set(path, await index.take(file));
      }
    }
    return this;
  }

  #help(last: Indexes | undefined): IndexHelp {
    return {
      isThere: (path) => last?.files.has(path) ?? false,
      last: ({ segment: { first, files } }) => {
        const found = last?.planned.find(
          ({ segment }) => segment.first === first && segment.files === files,
        );
        return found && { name: found.segment.name, slices: found.slices };
      },
      read: (path) => last?.files.get(path),
      placeOf: () => undefined,
      indexBlock: async (articles, gather) => {
        this.indexed += articles;
        return linesIn(indexBlock(await gather(), () => ""));
      },
    };
  }
}

function textsOf({ files }: Indexes): Map<string, string> {
  return new Map(Array.from(files, ([path, bytes]) => [path, Buffer.from(bytes).toString()]));
}

function lifeOf({
  first,
  edits,
  gone,
  arrivals,
}: { first: Slices; arrivals: Slices; gone: number } & {
  readonly edits: readonly (readonly [number, readonly string[]])[];
}): Slices {
  const edited = [...first];
  for (const [at, texts] of edits) if (at < edited.length) edited[at] = texts;
  return [...edited.slice(0, edited.length - gone), ...arrivals];
}

it("is the same, byte for byte, whatever was edited, came and went", async () => {
  await fc.assert(
    fc.asyncProperty(lives, async (life) => {
      const last = await new Indexes().make(life.first);
      const anew = await new Indexes().make(lifeOf(life));
      const renewed = await new Indexes().make(lifeOf(life), last);
      expect(textsOf(renewed)).toEqual(textsOf(anew));
    }),
    { numRuns: 40 },
  );
});

const MANY: Slices = Array.from({ length: 300 }, (_, at) => [`rail ${at}`, "ferry", "port"]);
const ONE_EDITED: Slices = MANY.with(100, ["rail", "tram", "port"]);

it("indexes the slice that has changed, and no other", async () => {
  const last = await new Indexes().make(MANY);
  const renewed = await new Indexes().make(ONE_EDITED, last);
  expect(renewed.indexed).toBe(3);
});

it("has no word of a slice that is gone", async () => {
  const last = await new Indexes().make([...MANY, ["ghost"]]);
  const renewed = await new Indexes().make(MANY, last);
  expect(textsOf(renewed)).toEqual(textsOf(await new Indexes().make(MANY)));
});

it.each<[string, (bytes: Uint8Array) => Uint8Array | undefined]>([
  ["is gone", () => undefined],
  ["is cut off", (bytes) => bytes.subarray(0, -30)],
  ["has a byte changed", (bytes) => bytes.with(-5, (bytes.at(-5) ?? 0) ^ 1)],
])("is made from nothing when a file of the last one %s", async (_, change) => {
  const last = await new Indexes().make(MANY);
  for (const [path, bytes] of last.files) {
    const changed = change(bytes);
    if (changed) last.files.set(path, changed);
    else last.files.delete(path);
  }
  const renewed = await new Indexes().make(ONE_EDITED, last);
  expect(textsOf(renewed)).toEqual(textsOf(await new Indexes().make(ONE_EDITED)));
});

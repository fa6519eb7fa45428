// Blocks of the search index, indexed in threads.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { ScratchFile } from "../../src/build/files/scratch-file.ts";
import { IndexThreads } from "../../src/build/threads/index-threads.ts";
import { indexBlock, linesIn, type BlockToIndex } from "../../src/edition/search/index-block.ts";
import { makeArticle } from "../make-article.ts";

function makeBlock(articles: number, body: Body = '["the ferry"]'): BlockToIndex {
  const numbers = Array.from({ length: articles }, (_, at) => articles - at);
  return {
    block: 0,
    files: 3,
    articles: numbers.map((number) => ({ number, facts: makeArticle(number), body })),
  };
}

type Body = BlockToIndex["articles"][number]["body"];

function startThreads(): { threads: IndexThreads; scratch: ScratchFile } {
  const folder = mkdtempSync(join(tmpdir(), "broadsheet-index-"));
  const scratch = new ScratchFile(join(folder, "scratch"));
  const threads = new IndexThreads(scratch);
  onTestFinished(async () => {
    await threads.end();
    scratch.close();
    rmSync(folder, { recursive: true });
  });
  return { threads, scratch };
}

it("gives each block the lines that it has when it is indexed here, few or many", async () => {
  const { threads } = startThreads();
  const sizes = [600, 700, 5, 800, 900, 1000];
  const made = await Promise.all(
    sizes.map((size) =>
      threads.indexBlock(size, () =>
        size % 200 === 0 ? makeBlock(size) : Promise.resolve(makeBlock(size)),
      ),
    ),
  );
  for (const [at, lines] of made.entries()) {
    const here = linesIn(indexBlock(makeBlock(sizes[at] ?? 0), () => ""));
    for (const file of [0, 1, 2]) expect(Buffer.from(lines(file))).toEqual(Buffer.from(here(file)));
  }
});

it.each([20, 600])("reads the bodies of %i articles where they lie", async (size) => {
  const { threads, scratch } = startThreads();
  scratch.add(Buffer.from("before"));
  const body = Buffer.from('["die Fähre"]');
  const place = [scratch.add(body), body.length] as const;
  const lines = await threads.indexBlock(size, () => makeBlock(size, place));
  const here = linesIn(indexBlock(makeBlock(size, body.toString()), () => ""));
  for (const file of [0, 1, 2]) expect(Buffer.from(lines(file))).toEqual(Buffer.from(here(file)));
});

it("tells of what fails, whoever waits", async () => {
  const { threads } = startThreads();
  const runs = ["[", '["whole"]'].map((body) =>
    threads.indexBlock(600, () => makeBlock(600, body)),
  );
  const ends = await Promise.allSettled(runs);
  expect(ends.map(({ status }) => status)).toContain("rejected");
  const later = [1, 2, 3, 4].map(() => threads.indexBlock(600, () => makeBlock(600)));
  // A thread that has ended answers nobody.
  expect((await Promise.allSettled(later)).map(({ status }) => status)).toContain("rejected");
});

// Blocks of the search index, indexed in threads.
import { expect, it, onTestFinished } from "vitest";
import { IndexThreads } from "../../src/build/threads/index-threads.ts";
import { indexBlock, type BlockToIndex } from "../../src/edition/search/index-block.ts";
import { makeArticle } from "../make-article.ts";

function makeBlock(articles: number, body = '["the ferry"]'): BlockToIndex {
  const numbers = Array.from({ length: articles }, (_, at) => articles - at);
  return {
    block: 0,
    files: 3,
    articles: numbers.map((number) => ({ number, facts: makeArticle(number), body })),
  };
}

function startThreads(): IndexThreads {
  const threads = new IndexThreads();
  onTestFinished(() => threads.end());
  return threads;
}

it("gives each block the lines that it has when it is indexed here, few or many", async () => {
  const threads = startThreads();
  const sizes = [600, 700, 5, 800, 900, 1000];
  const made = await Promise.all(
    sizes.map((size) =>
      threads.indexBlock(size, () =>
        size % 200 === 0 ? makeBlock(size) : Promise.resolve(makeBlock(size)),
      ),
    ),
  );
  expect(made).toEqual(sizes.map((size) => indexBlock(makeBlock(size))));
});

it("tells of what fails, whoever waits", async () => {
  const threads = startThreads();
  const runs = ["[", '["whole"]'].map((body) =>
    threads.indexBlock(600, () => makeBlock(600, body)),
  );
  const ends = await Promise.allSettled(runs);
  expect(ends.map(({ status }) => status)).toContain("rejected");
});

/** What builds remember is worth nothing but time: whatever is wrong with it is as if it were gone. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { NumberedArticle } from "../../src/model/article.ts";
import { checkLimits, FREE_FILES, PAID_FILES } from "../../src/build/check-limits.ts";
import { ScratchFile } from "../../src/build/files/scratch-file.ts";
import { FreshBodies } from "../../src/build/memory/fresh-bodies.ts";
import { KnownBodies } from "../../src/build/memory/known-bodies.ts";
import { describeInterface } from "../../src/build/interface/describe-interface.ts";
import { rememberInterface } from "../../src/build/memory/remember-interface.ts";
import { MemoryFile } from "../../src/build/memory/memory-file.ts";
import type { ParsedBatch } from "../../src/build/threads/parsed-batch.ts";
import { rememberRelated } from "../../src/build/memory/remember-related.ts";
import { rememberWords } from "../../src/build/memory/remember-words.ts";
import { makeEdition } from "../../src/edition/make-edition.ts";
import { openEdition } from "../../src/edition/reader/open-edition.ts";
import { packBody } from "../../src/edition/pack-article.ts";
import { weighWords } from "../../src/edition/related/weigh-words.ts";
import { listPath } from "../../src/model/addresses/paths.ts";
import { makeArticle } from "../make-article.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "broadsheet-memory-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** An article with digests, of which the body must not be made. */
function bodiless(n: number, content: string): NumberedArticle {
  const article = makeArticle(n, {
    digests: {
      textId: `urn:uuid:${n}`,
      content,
      sketch: "0".repeat(16),
      numbers: "",
      bodyBytes: 100,
    },
  });
  return Object.defineProperty(article, "body", {
    enumerable: true,
    get: () => {
      throw new Error("the body was made");
    },
  });
}

describe("a file of the memory", () => {
  const path = () => join(folder, "deep/words.json");

  it("gives back what was put into it, to the same version alone", () => {
    new MemoryFile<string>(path(), "one").replace(["a", "b"]);
    expect(new MemoryFile<string>(path(), "one").entries).toEqual(["a", "b"]);
    expect(new MemoryFile<string>(path(), "two").entries).toEqual([]);
  });

  it.each(["", "null", "{}", "7", '["one"', '["one", "a"] x'])(
    "is empty when it holds %j, and is replaced",
    async (text) => {
      new MemoryFile<string>(path(), "one").replace(["a"]);
      await writeFile(path(), text);
      const damaged = new MemoryFile<string>(path(), "one");
      expect(damaged.entries).toEqual([]);
      damaged.replace(["b"]);
      expect(new MemoryFile<string>(path(), "one").entries).toEqual(["b"]);
    },
  );
});

describe("what is put into a file of the memory again", () => {
  const path = () => join(folder, "sources.json");
  const file = (version = "one") => new MemoryFile<{ readonly a: number }>(path(), version);
  const touched = async () => (await readFile(path(), "utf8")).includes(" ");

  beforeEach(async () => {
    file().replace([{ a: 1 }, { a: 2 }]);
    await writeFile(path(), JSON.stringify(["one", { a: 1 }, { a: 2 }]).replaceAll(",", ", "));
  });

  it("is not written when it is what was read", async () => {
    const read = file();
    read.replace([...read.entries]);
    expect(await touched()).toBe(true);
  });

  it.each<[string, (entries: readonly { readonly a: number }[]) => { readonly a: number }[]]>([
    ["one more", (entries) => [...entries, { a: 3 }]],
    ["one less", (entries) => entries.slice(1)],
    ["others", ([, second]) => [{ a: 7 }, second ?? { a: 2 }]],
    ["another order", (entries) => entries.toReversed()],
    ["nothing", () => []],
  ])("is written when it is %s", (_, change) => {
    const read = file();
    const next = change(read.entries);
    read.replace(next);
    expect(file().entries).toEqual(next);
  });

  it("is written when other code wrote the file", async () => {
    file("two").replace([]);
    expect(await readFile(path(), "utf8")).toBe('["two"]');
  });
});

describe("the bodies that a build parses", () => {
  const batch = (...pairs: readonly (readonly [string, string])[]): ParsedBatch => {
    const bodies = pairs.map(([, body]) => Buffer.from(body));
    return {
      sources: pairs.map(([content]) => ({
        path: content,
        head: { digests: { content } } as never,
        problems: [],
      })),
      bodies: new Uint8Array(Buffer.concat(bodies)),
      ends: bodies.map((_, at) => Buffer.concat(bodies.slice(0, at + 1)).length),
    };
  };

  const startBodies = (): FreshBodies => {
    const file = new ScratchFile(join(folder, "scratch"));
    onTestFinished(() => {
      file.close();
    });
    return new FreshBodies(file);
  };

  it("come back by the digest of what they belong to, whatever batch they were in", () => {
    const bodies = startBodies();
    bodies.add(batch(["c1", '["Tür & Tor"]'], ["c2", "[]"]));
    expect(bodies.get("c2")).toBe("[]");
    bodies.add(batch(["c3", '["日本語"]']));
    expect(["c1", "c2", "c3", "c4"].map((content) => bodies.get(content))).toEqual([
      '["Tür & Tor"]',
      "[]",
      '["日本語"]',
      undefined,
    ]);
  });

  it("pass over sources that have errors, and leave no file behind", async () => {
    const bodies = startBodies();
    const { bodies: bytes, ends } = batch(["c1", "[1]"], ["bad", ""], ["c2", "[2]"]);
    const good = batch(["c1", ""], ["c2", ""]).sources;
    bodies.add({
      sources: [...good.slice(0, 1), { path: "bad", problems: [] }, ...good.slice(1)],
      bodies: bytes,
      ends,
    });
    expect([bodies.get("c1"), bodies.get("c2")]).toEqual(["[1]", "[2]"]);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("the remembered words", () => {
  it("are those of the text, and are not weighed again", () => {
    const path = join(folder, "words.json");
    const article = makeArticle(1, {
      digests: {
        textId: "urn:uuid:1",
        content: "c1",
        sketch: "0".repeat(16),
        numbers: "",
        bodyBytes: 100,
      },
    });
    const first = rememberWords(path);
    expect(first.wordsOf(article)).toEqual(weighWords(article));
    first.remember([article]);
    expect(rememberWords(path).wordsOf(bodiless(1, "c1"))).toEqual(weighWords(article));
    expect(() => rememberWords(path).wordsOf(bodiless(1, "c2"))).toThrow("the body was made");
  });

  it("are forgotten when other code weighs them", async () => {
    const path = join(folder, "words.json");
    const words = rememberWords(path);
    const article = makeArticle(1, { digests: { ...bodiless(1, "c1").digests } as never });
    words.remember([article]);
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replace(/^\["[0-9a-f]{8}/, '["00000000'));
    expect(() => rememberWords(path).wordsOf(bodiless(1, "c1"))).toThrow("the body was made");
  });
});

describe("what is related", () => {
  const digestsOf = (content: string) => ({
    digests: { ...bodiless(1, content).digests } as never,
  });
  const about = (n: number, content: string) =>
    makeArticle(n, { title: "Ferry harbour lantern orchard", ...digestsOf(content) });
  const articles = [about(3, "c3"), about(2, "c2"), about(1, "c1")];

  it("is remembered as long as the articles are the same, without their words", async () => {
    const first = rememberRelated(folder);
    const related = first.relate(articles);
    expect(related.get("article-3")).toContain("article-1");
    first.remember();
    await rm(join(folder, "words.json"));
    expect(rememberRelated(folder).relate([3, 2, 1].map((n) => bodilessLike(n)))).toEqual(related);
  });

  it("is looked for again when one of them has changed", () => {
    const first = rememberRelated(folder);
    first.relate(articles);
    first.remember();
    const other = makeArticle(2, { title: "Chess", body: [], ...digestsOf("other") });
    const changed = [about(3, "c3"), other, about(1, "c1")];
    expect(rememberRelated(folder).relate(changed).get("article-3")).toEqual(["article-1"]);
  });

  function bodilessLike(n: number): NumberedArticle {
    const { body, ...facts } = about(n, `c${n}`);
    return Object.assign(bodiless(n, `c${n}`), facts);
  }
});

describe("a known body", () => {
  const withDigests = (n: number, content: string) =>
    makeArticle(n, { digests: { ...bodiless(n, content).digests } as never });
  const articles = [withDigests(2, "c2"), withDigests(1, "c1")];
  const stored = (article: NumberedArticle | undefined) =>
    JSON.stringify(packBody(article?.body ?? []));

  async function lastEdition(lacks = /^$/) {
    const files = makeEdition({
      revision: 2,
      openSlice: 1,
      articles,
      removed: [],
      redirects: [],
      openapi: {},
      listId: (list) => `urn:uuid:${listPath(list)}`,
    });
    return openEdition((path) =>
      Promise.resolve(lacks.test(path) ? undefined : files.get(path)?.()),
    );
  }

  it("is what this build parsed", async () => {
    const fresh = new Map([["c1", '["Tür & Tor"]']]);
    const bodies = new KnownBodies(fresh, undefined);
    expect(await bodies.storedBody(bodiless(1, "c1"))).toBe('["Tür & Tor"]');
  });

  it("is in the last edition when the article is as it was", async () => {
    const bodies = new KnownBodies(new Map(), await lastEdition());
    expect(await bodies.storedBody(bodiless(1, "c1"))).toBe(stored(articles[1]));
  });

  it.each([
    ["publishes something else now", /^$/, bodiless(1, "other")],
    ["is not in the last edition", /^$/, bodiless(3, "c3")],
    ["is in a slice that is missing", /^slices/, bodiless(1, "c1")],
    ["is in a shard that is missing", /^slugs/, bodiless(1, "c1")],
  ])("is made from the source when the article %s", async (_, lacks, article) => {
    const bodies = new KnownBodies(new Map(), await lastEdition(lacks));
    await expect(bodies.storedBody(article)).rejects.toThrow("the body was made");
  });
});

describe("the interface's description", () => {
  it("is remembered as it is described, and described again when it is damaged", async () => {
    const path = join(folder, "interface.json");
    const described = JSON.stringify(describeInterface());
    expect(JSON.stringify(await rememberInterface(path))).toBe(described);
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replace("3.1", "remembered"));
    expect(JSON.stringify(await rememberInterface(path))).toContain("remembered");
    await writeFile(path, text.slice(0, -9));
    expect(JSON.stringify(await rememberInterface(path))).toBe(described);
  });
});

describe("the platform's limits", () => {
  it.each([
    [FREE_FILES, []],
    [FREE_FILES + 1, ["warning"]],
    [PAID_FILES, ["warning"]],
    [PAID_FILES + 1, ["error"]],
  ])("say of %d files: %j", (size, severities) => {
    expect(checkLimits({ size }).map(({ severity }) => severity)).toEqual(severities);
  });
});

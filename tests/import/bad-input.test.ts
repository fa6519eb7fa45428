/** What cannot be imported is refused as a whole, with the reason and a way out. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { readFeeds } from "../../src/import/read-feeds.ts";
import { writeImport } from "../../src/import/write-import.ts";
import { emptyFolder, importFrom, makeFolder, rssText } from "./old-sites.ts";

const ITEM = { guid: "1", link: "https://old.example/shed", title: "The shed", html: "Roof." };
const FEED = rssText([ITEM]);
const WXR =
  "<rss>\n<channel>\n<wp:wxr_version>1.2</wp:wxr_version>\n<item><title>Shed</title></item>\n";
const ZIP = zipSync({ "posts.csv": strToU8("post_id\n1.shed\n") });

it.each<[string, string | Uint8Array, RegExp]>([
  ["an empty file", "", /is empty: save it again/u],
  ["a web page", "<!doctype html><title>Gone</title>", /is a web page: .*rel="alternate"/u],
  ["bytes", new Uint8Array(100).fill(200), /neither a feed nor an export/u],
  ["JSON of something else", '{"a": 1}', /neither a feed nor an export/u],
  ["a feed without entries", rssText([]), /has no entries/u],
  ["a feed that ends in the middle", FEED.slice(0, -60), /ends in the middle/u],
  ["a WordPress export that ends in the middle", WXR, /:5: .*ends in the middle\n {4}export it again/u],
  ["a WordPress export with a broken line", `${WXR}</item></channel></rss>`, /:5: .*not well-formed/u],
  ["a Ghost export that ends in the middle", '{"db": [{"data": {"posts": [', /is not whole, export it again/u],
  ["an archive of something else", zipSync({ "a.txt": strToU8("x") }), /no export of Ghost or Substack/u],
  ["an archive that ends in the middle", ZIP.slice(0, -10), /archive is damaged/u],
])("%s", async (_, content, reason) => {
  const path = join(makeFolder({ file: content }), "file");
  const both = importFrom(path).then(() => readFeeds([path]));
  await expect(both).rejects.toThrow(reason);
}); // prettier-ignore

it("a folder without texts", async () => {
  await expect(importFrom(makeFolder({ "hugo.toml": "" }))).rejects.toThrow(/no texts/u);
});

it.each(["utf-16le", "utf-16be"])("a feed in %s is none of these", async (encoding) => {
  const bytes = Buffer.from(`\ufeff${FEED}`, "utf16le");
  if (encoding === "utf-16be") bytes.swap16();
  const { texts } = await importFrom(join(makeFolder({ file: bytes }), "file"));
  expect(Object.keys(texts)).toEqual(["2019-05-01-shed.html"]);
});

const places = (root: string) => ({
  ...{ root, articles: "articles", pages: "pages", generated: ".broadsheet" },
});

it("an import that fails while it is written leaves nothing", async () => {
  const root = emptyFolder();
  const files = { "content/a/shed.md": "![](a.png)\n", "content/a/a.png": "x", "hugo.toml": "" };
  const plan = await importFrom(makeFolder(files));
  const readMedia = () => Promise.reject(new Error("unreadable"));
  await expect(writeImport(plan, { ...plan.site, readMedia }, places(root))).rejects.toThrow();
  expect(readdirSync(root, { recursive: true })).not.toContainEqual(
    expect.stringContaining("shed"),
  );
});

it("an import that was killed leaves nothing that the next one would publish", async () => {
  const root = emptyFolder();
  mkdirSync(join(root, ".broadsheet/import/articles"), { recursive: true });
  writeFileSync(join(root, ".broadsheet/import/articles/half.md"), "half");
  const plan = await importFrom(makeFolder({ "hugo.toml": "", "content/a/shed.md": "Roof.\n" }));
  await writeImport(plan, plan.site, places(root));
  expect(readdirSync(join(root, "articles"))).toEqual(["shed.md"]);
  expect(readdirSync(join(root, ".broadsheet"))).toEqual([]);
});

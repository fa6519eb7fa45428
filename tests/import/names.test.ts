/** The names that files get: none is lost, none is too long, and texts find what they show. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { findMedia } from "../../src/import/folders/find-media.ts";
import { replaceReferences } from "../../src/import/references.ts";
import { importFrom, makeFolder } from "./old-sites.ts";

const HUGO = 'baseURL = "https://old.example/"\n';
const FILES = new Set([
  "a/roof.png",
  "b/roof.png",
  "b/ROOF.png",
  "post/roof.png",
  "b/my roof (1).png",
]);

it.each([
  ["two of one name from two folders", "![](../a/roof.png) ![](../b/roof.png)", "![](./roof.png) ![](./roof-2.png)", ["roof.png", "roof-2.png"]],
  ["one shown twice", "![](../a/roof.png) ![](../a/roof.png)", "![](./roof.png) ![](./roof.png)", ["roof.png"]],
  ["one that lies there already, and another", "![](../a/roof.png) ![](roof.png)", "![](./roof.png) ![](./roof-2.png)", ["roof.png", "roof-2.png"]],
  ["names that differ in case", "![](../b/roof.png) ![](../b/ROOF.png)", "![](./roof.png) ![](./ROOF-2.png)", ["roof.png", "ROOF-2.png"]],
  ["a blank and brackets", "![](../b/my%20roof%20%281%29.png)", "![](./my%20roof%20%281%29.png)", ["my roof (1).png"]],
  ["one beside the text", "![](roof.png)", "![](roof.png)", ["roof.png"]],
])("%s: each is kept and shown", (_, text, expected, names) => {
  const found = findMedia(text, [], { folder: "post", roots: [], has: (path) => FILES.has(path) });
  expect(found.text).toBe(expected);
  expect(found.media.map(({ to }) => to)).toEqual(names.map((beside) => ({ beside })));
}); // prettier-ignore

it("the picture of front matter is where it was moved to", async () => {
  const folder = makeFolder({
    "hugo.toml": HUGO,
    "content/a/shed.md":
      "---\ndate: 2019-05-01\nimage: ../b/roof.png\n---\n![](../../pictures/roof.png)\n",
    "content/b/roof.png": "x",
    "pictures/roof.png": "x",
  });
  const { sources } = await importFrom(folder);
  expect(sources[0]?.text()).toContain("image: ./roof-2.png\n");
  expect(sources[0]?.media).toHaveLength(2);
});

it.each([
  ["long names in three bytes a letter", "ก่".repeat(100)],
  ["long names in four bytes a letter", "𠮷".repeat(100)],
  ["long names in one byte a letter", "shed".repeat(100)],
])("%s fit into a file system, whole letter by letter", async (_, title) => {
  const matter = `---\ntitle: x\ndate: 2019-05-01\nslug: ${title}\n---\nThe shed.\n`;
  const { sources } = await importFrom(
    makeFolder({ "hugo.toml": HUGO, "content/a/shed.md": matter }),
  );
  const path = sources[0]?.path ?? "";
  expect(Buffer.byteLength(path)).toBeLessThan(240);
  expect(path).toMatch(/^2019-05-01-(?:(?:ก่)+|𠮷+|(?:shed)+)\.md$/u);
});

it("a name in an address is read before it becomes one of a file", async () => {
  const json = JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Old",
    items: [
      { id: "7", url: "https://old.example/%E0%B8%9A%E0%B9%89", content_html: "<p>Roof.</p>" },
    ],
  });
  const { sources } = await importFrom(join(makeFolder({ "feed.json": json }), "feed.json"));
  expect(sources[0]?.path).toBe("บ้.html");
});

it("brackets that end nowhere are passed over at once", () => {
  expect(replaceReferences("[".repeat(200_000), () => "")).toHaveLength(200_000);
});

it("Jekyll's feed leads to Atom, once", async () => {
  const { settings } = await importFrom(
    makeFolder({ "_config.yml": "url: https://old.example\n", "_posts/2019-05-01-shed.md": "x" }),
  );
  expect(settings.get("FEED_ALIASES")).toBe("/feed.xml>/atom.xml");
});

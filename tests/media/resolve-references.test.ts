import { describe, expect, it } from "vitest";
import { resolveReferences } from "../../src/media/resolve-references.ts";
import { Shelf } from "../../src/media/shelf.ts";
import type { Reference } from "../../src/model/media.ts";

const SOURCES = ["articles/bridge.md", "articles/2023/x/index.md", "articles/note.txt"];
const FILES = [
  ...SOURCES,
  "articles/bridge.jpg",
  "articles/2023/x/photo b.jpg",
  "articles/2023/x/ho\u0308he.png",
  "articles/2023/plan#2.pdf",
  "articles/archive/only here.png",
  "articles/big.mp4",
  "articles/locked.png",
  "articles/page.xhtml",
  "static/img/stall.svg",
  ...["package.json", "wrangler.json", "../etc/hosts.txt"],
];

async function resolve(source: string, address: string, more: Partial<Reference> = {}) {
  const reference: Reference = { kind: "image", line: 7, ...more, address };
  const { found, problems } = await resolveReferences(source, [reference], {
    shelf: new Shelf(FILES, new Set(SOURCES)),
    largest: 1000,
    factsOf: (file) =>
      Promise.resolve(
        file.includes("locked")
          ? undefined
          : { digest: "d1", size: file.endsWith(".mp4") ? 1001 : 12 },
      ),
  });
  return { found: found[address], problems };
}

describe("a local address", () => {
  it.each([
    ["beside the text", "articles/bridge.md", "bridge.jpg", "articles/bridge.jpg", "/media/d1/bridge.jpg"],
    ["with a dot in front", "articles/bridge.md", "./bridge.jpg", "articles/bridge.jpg", "/media/d1/bridge.jpg"],
    ["with a query", "articles/bridge.md", "bridge.jpg?w=300", "articles/bridge.jpg", "/media/d1/bridge.jpg"],
    ["above the text", "articles/2023/x/index.md", "../../bridge.jpg", "articles/bridge.jpg", "/media/d1/bridge.jpg"],
    ["from the top of articles/", "articles/2023/x/index.md", "bridge.jpg", "articles/bridge.jpg", "/media/d1/bridge.jpg"],
    ["encoded", "articles/2023/x/index.md", "photo%20b.jpg", "articles/2023/x/photo b.jpg", "/media/d1/photo-b.jpg"],
    ["with Windows's slashes", "articles/bridge.md", "2023\\x\\photo b.jpg", "articles/2023/x/photo b.jpg", "/media/d1/photo-b.jpg"],
    ["in another composition of Unicode", "articles/2023/x/index.md", "höhe.png", "articles/2023/x/ho\u0308he.png", "/media/d1/h%C3%B6he.png"],
    ["with a sign in its name", "articles/2023/x/index.md", "../plan#2.pdf", "articles/2023/plan#2.pdf", "/media/d1/plan-2.pdf"],
    ["from the top of the publication", "articles/2023/x/index.md", "/articles/bridge.jpg", "articles/bridge.jpg", "/media/d1/bridge.jpg"],
    ["under static/", "articles/bridge.md", "/img/stall.svg", "static/img/stall.svg", "/media/d1/stall.svg"],
  ])("is found %s", (_where, source, address, from, path) => {
    return expect(resolve(source, address)).resolves.toMatchObject({ found: { from, file: { path } }, problems: [] });
  }); // prettier-ignore

  it.each([
    ["a text by its name", "bridge.md", { source: "articles/bridge.md" }],
    ["a text with a fragment", "2023/x/index.md#part", { source: "articles/2023/x/index.md", rest: "#part" }],
    ["a text without an ending", "bridge", { source: "articles/bridge.md" }],
    ["the folder of a text", "2023/x/", { source: "articles/2023/x/index.md" }],
    ["a raw text", "note.txt", { source: "articles/note.txt" }],
    ["an address, before the text whose path is like it", "/2023/x", { path: "/2023/x", otherwise: { source: "articles/2023/x/index.md" } }],
    ["an address, before the file at it", "/img/stall.svg", { path: "/img/stall.svg", otherwise: { from: "static/img/stall.svg" } }],
    ["an address, where what lies at it is not published", "/articles/page.xhtml", { path: "/articles/page.xhtml" }],
    ["what only the ledger knows", "/2019/old/#part", { path: "/2019/old/", rest: "#part", line: 7 }],
  ])("links to %s", (_what, address, found) => {
    return expect(resolve("articles/bridge.md", address, { kind: "link" })).resolves.toMatchObject({ found, problems: [] });
  }); // prettier-ignore

  it("that is a name is found in any folder, and no other is", async () => {
    const name = "only here.png";
    expect((await resolve("articles/bridge.md", name, { anywhere: true })).found).toMatchObject({
      from: "articles/archive/only here.png",
    });
    expect((await resolve("articles/bridge.md", name)).found).toBeUndefined();
  });

  it.each([
    ["is missing", "gone.png", {}, "warning", "missing-media", undefined],
    ["is misspelt", "brigde.jpg", {}, "warning", "missing-media", "articles/bridge.jpg"],
    ["has another case", "Bridge.JPG", {}, "warning", "missing-media", "articles/bridge.jpg"],
    ["leads out", "../package.json", {}, "warning", "missing-media", undefined],
    ["leads out of static/", "/../wrangler.json", { kind: "image" }, "warning", "missing-media", undefined],
    ["leads out, encoded", "..%2f..%2fetc/hosts.txt", {}, "warning", "missing-media", undefined],
    ["is a sound that is missing", "gone.mp3", { kind: "enclosure" }, "error", "missing-media", undefined],
    ["could run", "page.xhtml", { kind: "link" }, "warning", "not-media", undefined],
    ["is a text, shown as a picture", "note.txt", {}, "warning", "not-media", undefined],
    ["is too large", "big.mp4", {}, "error", "media-too-large", undefined],
    ["cannot be read", "locked.png", {}, "error", "unreadable-media", undefined],
  ] as const)("is told of with its line when it %s", async (_why, address, more, severity, rule, near) => {
    const { found, problems } = await resolve("articles/bridge.md", address, more);
    expect(found).toBeUndefined();
    expect(problems).toMatchObject([{ file: "articles/bridge.md", line: 7, severity, rule }]);
    if (near !== undefined) expect(problems[0]?.hint).toContain(near);
  }); // prettier-ignore

  it("is told of with the place where a page of the publication's own should have it", async () => {
    const { problems } = await resolve("pages/imprint.md", "none.mp3", { kind: "enclosure" });
    expect(problems[0]?.message).toContain("pages/none.mp3");
    // An error publishes nothing, and so leaves nothing out.
    expect(problems[0]).toMatchObject({
      severity: "error",
      message: expect.not.stringContaining("left out") as string,
    });
  });
});

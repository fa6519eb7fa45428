import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { placeOwnPages } from "../../src/build/place-own-pages.ts";
import { readOwnPages } from "../../src/build/read-own-pages.ts";
import { DEFAULTS } from "../../src/parse/parser-settings.ts";

const NOW = "2026-03-01T12:00:00Z";
const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** Reads `pages/` with these files, and places what it finds among addresses of articles. */
async function read(files: Readonly<Record<string, string>>, articlePaths: string[] = []) {
  const root = await mkdtemp(join(tmpdir(), "own-pages-"));
  folders.push(root);
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, "pages", name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  const found = readOwnPages(root, DEFAULTS, NOW);
  const placed = placeOwnPages(found.pages, articlePaths);
  return {
    paths: placed.pages.map(({ page }) => page.path),
    held: found.held.map(({ path }) => path),
    rules: [...found.problems, ...placed.problems].map(({ file, rule }) => `${file}: ${rule}`),
    pages: placed.pages.map(({ page }) => page),
    references: placed.pages.flatMap(({ references = [] }) => references.map((one) => one.address)),
  };
}

const TEXT = "# About us\n\nWe print what the harbour does.\n";

describe("the files of pages/", () => {
  it.each([
    ["about.md", TEXT, "/about"],
    ["About Us.md", TEXT, "/about-us"],
    ["legal/imprint.md", TEXT, "/legal/imprint"],
    ["legal/index.md", TEXT, "/legal"],
    ["x.md", `---\nslug: who-we-are\n---\n${TEXT}`, "/who-we-are"],
    ["x.md", `---\npermalink: /Impressum/\n---\n${TEXT}`, "/Impressum/"],
    ["datenschutzerklärung.md", TEXT, `/${encodeURIComponent("datenschutzerklärung")}`],
  ])("%s has its address from its name or its front matter", async (name, text, path) => {
    expect(await read({ [name]: text })).toMatchObject({ paths: [path], rules: [] });
  });

  it("are published as they are written, a short line at the end as well", async () => {
    const { pages } = await read({ "imprint.txt": "Imprint\n\nHarbour Press\n\nQuay 1\n" });
    expect(pages[0]?.body.map(({ text }) => text).join("\n")).toContain("Quay 1");
  });

  it("name the files that they show, and none that only their front matter names", async () => {
    const text = `---\nimage: a.png\naudio: b.mp3\n---\n${TEXT}\n![Map](c.png) [b](d.pdf)\n`;
    expect(await read({ "about.md": text })).toMatchObject({ references: ["c.png", "d.pdf"] });
  });

  it.each([
    ["a draft", "draft: true"],
    ["what is private", "visibility: private"],
    ["what has expired", "expiryDate: 2026-02-01"],
    ["what is still to come", "date: 2026-04-01"],
  ])("hold back %s", async (_, line) => {
    const found = await read({ "about.md": `---\n${line}\n---\n${TEXT}` });
    expect(found).toMatchObject({ paths: [], held: ["pages/about.md"] });
  });

  it.each([
    ["the site's", { "search.md": TEXT }, []],
    ["the site's, some day", { "x.md": `---\npermalink: /media/x\n---\n${TEXT}` }, []],
    ["an article's", { "about.md": TEXT }, ["/About/"]],
  ])("are refused an address that is %s", async (_, files, articlePaths) => {
    const found = await read(files, articlePaths);
    expect(found.paths).toEqual([]);
    expect(found.rules).toEqual([expect.stringMatching(/^pages\/.*: page-address-taken$/)]);
  });

  it("take an address once", async () => {
    const found = await read({ "about.html": `---\na: b\n---\n<p>Text</p>`, "about.md": TEXT });
    expect(found.paths).toEqual(["/about"]);
    expect(found.rules).toContain("pages/about.md: page-address-taken");
  });

  it("need not be there", async () => {
    expect(await read({})).toMatchObject({ paths: [], held: [], rules: [] });
  });
});

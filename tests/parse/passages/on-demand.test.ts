/** What a text does not need is not loaded: the start of each thread of a build depends on it. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { story } from "../parse-text.ts";

const parser = new URL("../../../src/parse/parse.ts", import.meta.url).href;

/** The libraries that a process of its own has loaded when it has parsed the text. */
async function librariesFor(path: string, text: string): Promise<string[]> {
  const script = `
    import { registerHooks } from "node:module";
    const loaded = [];
    registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
    const { parse } = await import(${JSON.stringify(parser)});
    const text = new TextEncoder().encode(${JSON.stringify(text)});
    parse({ path: ${JSON.stringify(path)}, bytes: text });
    console.log(JSON.stringify(loaded));`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--input-type=module",
    "--eval",
    script,
  ]);
  const libraries = (JSON.parse(stdout) as string[]).map(
    (url) => /\/node_modules\/([^/]+)/u.exec(url)?.[1],
  );
  return [...new Set(libraries)].filter((name) => name !== undefined);
}

describe("loading on demand", () => {
  it("loads no library for a plain text in English", async () => {
    expect(await librariesFor("articles/x.txt", story.join("\n\n"))).toEqual([]);
  });

  it.each([
    { name: "the detector for another language", library: "eld", path: "articles/x.txt", 
      text: "Die Brücke über den Fluss bleibt bis zum Herbst gesperrt, sagte der Hafenmeister." },
    { name: "YAML for front matter", library: "yaml", path: "articles/x.txt",
      text: `---\ntitle: The bridge\n---\n${story.join("\n\n")}` },
    { name: "remark for Markdown", library: "remark-parse", path: "articles/x.md", text: story.join("\n\n") },
    { name: "rehype for a page", library: "rehype-parse", path: "articles/x.html",
      text: `<p>${story.join("</p><p>")}</p>` },
  ])("loads $name", async ({ library, path, text }) => {
    expect(await librariesFor(path, text)).toContain(library);
  }); // prettier-ignore
});

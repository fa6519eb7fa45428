/** What the documents name is there: links, files of this repository, commands and their options. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY } from "./serve-project.ts";

// The changelog names what was.
const DOCUMENTS = globSync(
  ["*.md", "docs/**/*.md", "src/README.md", "src/new/template/README.md"],
  {
    cwd: REPOSITORY,
    exclude: ["CHANGELOG.md"],
  },
);

const here = (...path: string[]): boolean => existsSync(join(REPOSITORY, ...path));

const { scripts } = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

/** The text of the command's file, which has its options; undefined where there is no such command. */
function commandText(name: string): string | undefined {
  const path = join(REPOSITORY, `src/cli/${name}.ts`);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

describe.each(DOCUMENTS)("%s", (file) => {
  const text = readFileSync(join(REPOSITORY, file), "utf8");

  it("links to files that are there", () => {
    const prose = text.replace(/^```[^]*?^```/gm, "").replace(/`[^`]*`/g, "");
    const links = [...prose.matchAll(/\]\(([^)#\s]+)/g)].map(([, link = ""]) => link);
    const local = links.filter((link) => !/^(?:\w+:|\/)/.test(link));
    expect(local.filter((link) => !here(dirname(file), link) && !here(link))).toEqual([]);
  });

  // Those about moving in name the files of other sites.
  it.skipIf(file.startsWith("docs/moving/"))("names files of the repository that are there", () => {
    const named = [...text.matchAll(/`((?:src|tests|docs|\.github)\/[\w./-]+)`/g)];
    expect(named.map(([, path = ""]) => path).filter((path) => !here(path))).toEqual([]);
  });

  it("names commands, and options that they have", () => {
    const unknown: string[] = [];
    for (const [, name = "", given = ""] of text.matchAll(/npm run ([\w:]+)( -- [^`\n|&]*)?/g)) {
      if (!(name in scripts)) unknown.push(name);
      const options = commandText(name);
      if (options === undefined) continue;
      for (const [option] of given.matchAll(/--\w[\w-]*/g)) {
        if (!options.includes(option)) unknown.push(`${name} ${option}`);
      }
    }
    expect(unknown).toEqual([]);
  });
});

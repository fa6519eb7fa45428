/** `npm run explain`, as people and scripts call it. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const script = join(import.meta.dirname, "../../src/cli/explain.ts");
const folder = mkdtempSync(join(tmpdir(), "explain-"));
const story =
  "The bridge over the river will stay shut until the autumn, the harbour master said on Monday.";

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function explain(...args: readonly string[]): {
  stdout: string;
  stderr: string;
  status: number | null;
} {
  return spawnSync(process.execPath, [script, ...args], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
}

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe("explain", () => {
  it("shows each line with its role and rule", () => {
    const { stdout, status } = explain(write("a.txt", `${story}\n\nREAD MORE: Six soups\n`));
    expect(status).toBe(0);
    expect(stdout).toMatch(/3 - promo\s+READ MORE: Six soups {2}\[en-label-promo\]/u);
    expect(stdout).toMatch(/1 {3}paragraph/u);
  });

  it.each([
    ["drafts", "x.md"],
    ["2019-05-01", "x.md"],
  ])("judges no folder above the publication: %s", (above, name) => {
    const cwd = join(folder, above);
    mkdirSync(join(cwd, "articles"), { recursive: true });
    const file = join(cwd, "articles", name);
    writeFileSync(file, story);
    const { stdout } = spawnSync(process.execPath, [script, file], { cwd, encoding: "utf8" });
    expect(stdout).toContain(`articles/${name}`);
    expect(stdout).not.toMatch(/held back|drafts|2019/u);
  });

  it.each(["2023-01-01", "2023-01-01T09:30:00+01:00"])(
    "says that a text that expired on %s is held back, as one that is a draft",
    (day) => {
      const file = write("x.md", `---\nexpires: ${day}\n---\n${story}`);
      expect(explain(file).stdout).toContain(`held back, and in no feed: it expired on ${day}`);
      const later = write("y.md", `---\nexpires: 9999-01-01\n---\n${story}`);
      expect(explain(later).stdout).not.toContain("held back");
    },
  );

  it("counts the standfirst among the paragraphs, as it opens what subscribers read", () => {
    const second = "Harbour master names no date for the bridge";
    const file = write("s.txt", `---\nstandfirst: ${second}\n---\n${story}`);
    const { stdout } = explain("--json", file);
    const { paragraphs, html } = JSON.parse(stdout) as { paragraphs: string[]; html: string };
    expect(paragraphs).toEqual([second, story]);
    expect(html).toBe(`<p><strong>${second}</strong></p>\n<p>${story}</p>`);
  });

  it("prints one JSON object a line and file", () => {
    const files = [write("b.txt", `By Jane Doe\n\n${story}`), write("c.txt", story)];
    const { stdout } = explain("--json", ...files);
    const rows = stdout
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(rows).toMatchObject(
      files.map((file) => ({
        file,
        paragraphs: [story],
        language: "en",
        date: null,
        dropped: [],
        problems: [],
      })),
    );
  });

  it("exits with 1 when a file has an error, and still explains the others", () => {
    const { stdout, status } = explain("--json", write("d.txt", ""), write("e.txt", story));
    expect(status).toBe(1);
    expect(stdout.trim().split("\n")).toHaveLength(2);
  });

  it("says what repeats over several files, where, and how to decide otherwise", () => {
    const files = ["f", "g", "h", "i"].map((name, at) =>
      write(
        `${name}.txt`,
        `${story}\n\nThe ${name} town said no.\n\nGood night, and good luck to all.\n\nIt was day ${at} of the flood.\n\nREAD MORE: Six soups\n`,
      ),
    );
    const { stdout } = explain(...files);
    const [f = "", g = "", h = ""] = files;
    expect(stdout).toContain(
      "this line occurs in 4 articles and is kept: Good night, and good luck to all.",
    );
    expect(stdout).toContain(`in ${f}, ${g}, ${h} and 1 more`);
    expect(stdout).toContain('drop: "Good night, and good luck to all."');
    expect(stdout).toContain('drop: "It was day * of the flood."');
    expect(stdout).toContain("is dropped: READ MORE: Six soups");
    expect(stdout).toContain('keep: "READ MORE: Six soups"');
    expect(stdout).not.toContain("is kept: The f town");
  });

  it("says in JSON too what repeats, for each file with its line", () => {
    const files = ["j", "k", "l"].map((name) =>
      write(`${name}.txt`, `${story.replace("river", name)}\n\nGood night, and good luck.\n`),
    );
    const rows = explain("--json", ...files)
      .stdout.trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    const repeat = {
      line: 3,
      text: "Good night, and good luck.",
      fate: "kept",
      articles: 3,
      files,
      suggestion: 'drop: "Good night, and good luck."',
    };
    expect(rows).toMatchObject(files.map((file) => ({ file, repeats: [repeat] })));
  });

  it("suggests patterns that do what they say", () => {
    const line = "Good night, and good luck to all who sail in her, 12 times over and again";
    const name = (at: number): string => `m${at}.txt`;
    const texts = [1, 2, 3].map((at) => `${story}\n\n${line.replace("12", `${at}`)}.\n\n${story}`);
    const { stdout } = explain(...texts.map((text, at) => write(name(at), text)));
    const pattern = /drop: (".*luck to all.*")/u.exec(stdout)?.[1] ?? "";
    const dropped = write("n.txt", `---\ndrop: ${pattern}\n---\n${texts[0] ?? ""}`);
    expect(explain(dropped).stdout).toContain("[front-matter-drop]");
  });

  it("tells of dates that are still to come", () => {
    const text = write("o.txt", `Published: 12 March 2199\n\n${story}`);
    const matter = write("p.txt", `---\ntitle: x\ndate: 2199-03-12\n---\n${story}`);
    expect(explain(text).stdout).toMatch(/o\.txt: note: .*still to come.*\[future-date\]/u);
    expect(explain(matter).stdout).toMatch(/p\.txt: note: .*until 2199-03-12.*\[scheduled\]/u);
  });

  it("has help worth reading, and tells of a wrong option without a stack", () => {
    expect(explain("--help").stdout).toContain("npm run explain");
    const wrong = explain("--jsn");
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).not.toContain("    at ");
  });
});

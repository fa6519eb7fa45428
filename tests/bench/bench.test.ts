/** The bench itself: that it measures every row, never how fast anything is. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { formatRows, makeRow, median, type Row } from "./rows.ts";

const BENCH = join(import.meta.dirname, "bench.ts");
const run = (given: readonly string[]) => promisify(execFile)(process.execPath, [BENCH, ...given]);

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

describe("npm run bench", { timeout: 240_000 }, () => {
  it("measures every row in its quick form, as a table and as JSON", async () => {
    const folder = await mkdtemp(join(tmpdir(), "broadsheet-"));
    folders.push(folder);
    const json = join(folder, "figures.json");
    const { stdout } = await run(["--quick", "--json", json]);
    const { rows } = JSON.parse(await readFile(json, "utf8")) as { rows: Row[] };
    const cpuIsKnown = process.platform === "linux";
    for (const row of rows) {
      expect(stdout).toContain(row.what);
      if (cpuIsKnown) expect(row.median, row.what).toBeGreaterThan(0);
    }
    const whats = rows.map((row) => row.what).join("\n");
    for (const part of ["script", "304", "naive", "fresh isolate", "start of", "bytes of a 304"]) {
      expect(whats).toContain(part);
    }
    for (const part of ["warm search", "a search for a phrase", "section's archive"]) {
      expect(whats).toContain(part);
    }
    for (const part of ["1 MiB", "German", "Markdown", "saved pages", "Readability"]) {
      expect(whats).toContain(part);
    }
    for (const part of [
      "parser",
      "ledger of 200 commits",
      "build, cold",
      "build, one text changed",
    ]) {
      expect(whats).toContain(part);
    }
  });

  it("explains options that it does not know, and exits with 2", async () => {
    for (const given of [["--nonsense"], ["--sizes", "many"], ["--only", "nothing"]]) {
      const failed = await run(given).catch((error: unknown) => error);
      expect(failed).toMatchObject({ code: 2 });
      expect(failed).toHaveProperty("stderr", expect.stringContaining("--sizes"));
    }
  });
});

describe("a row", () => {
  it("is the median of its rounds, which need not be a whole one", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it.each([
    { values: [1, 0.9, 2], asked: { atLeast: 0.9 }, holds: true },
    { values: [0.8, 0.7, 2], asked: { atLeast: 0.9 }, holds: false },
    { values: [3.5], asked: { atMost: 3 }, holds: false },
    { values: [], asked: { atMost: 3 }, holds: undefined },
    { values: [1], asked: {}, holds: undefined },
  ])("says honestly whether $values is what $asked asks", ({ values, asked, holds }) => {
    const row = makeRow("what", values, "×", { asked });
    expect(row.holds).toBe(holds);
    expect(formatRows([row]).includes("FALLS SHORT")).toBe(holds === false);
  });
});

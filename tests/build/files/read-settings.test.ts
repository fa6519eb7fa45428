/** The build tells of settings that nothing reads. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readSettings } from "../../../src/build/files/read-settings.ts";

const root = mkdtempSync(join(tmpdir(), "settings-"));
afterAll(() => {
  rmSync(root, { recursive: true });
});

async function problemsOf(line: string) {
  writeFileSync(join(root, "wrangler.toml"), `[vars]\n${line}\n`);
  return (await readSettings(root)).problems;
}

it.each([
  ['SITE_TITEL = "The Shed"', "SITE_TITLE?"],
  ['site_url = "https://news.example"', "SITE_URL?"],
  ['TIME_ZONE = "Europe/Berlin"', "TIMEZONE?"],
  ['CLAEN = "never"', "CLEAN?"],
])("names the setting that %s was probably meant to be", async (line, meant) => {
  expect(await problemsOf(line)).toMatchObject([
    { rule: "unused-setting", severity: "warning", hint: expect.stringContaining(meant) as string },
  ]);
});

it.each(['SITE_TITLE = ""', 'CLEAN = ""'])(
  "says that %s is as if it were not there",
  async (line) => {
    expect(await problemsOf(line)).toMatchObject([{ rule: "unused-setting", severity: "warning" }]);
  },
);

it.each(['SITE_TITLE = "The Shed"', 'SERIES = "today.txt"', 'WEATHER_KEY = "7"', "# SITE_TITEL"])(
  "says nothing of %s",
  async (line) => {
    expect(await problemsOf(line)).toEqual([]);
  },
);

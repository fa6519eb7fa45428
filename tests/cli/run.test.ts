/** The file that every npm script starts: it must tell an old Node what it lacks. */
import { spawnSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { REPOSITORY } from "../serve-project.ts";

const run = join(REPOSITORY, "src/cli/run.js");

it("says in one line what is needed where Node cannot read TypeScript, and exits with 1", () => {
  const old = [process.execPath, "--no-strip-types", run, "build", "--help"] as const;
  const { status, stdout, stderr } = spawnSync(old[0], old.slice(1), { encoding: "utf8" });
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^.*Node\.js 22\.18.*https:\/\/nodejs\.org\n$/);
});

it("hands a command its own options", () => {
  const given = [run, "explain", "--no-such-option"];
  const { status, stderr } = spawnSync(process.execPath, given, { encoding: "utf8" });
  expect(status).toBe(2);
  expect(stderr).toContain("'--no-such-option'");
});

it.each([
  ["answers a command that there is not", ["now"], 2],
  ["answers no command", [], 2],
  ["explains itself", ["--help"], 0],
])("%s with the commands that there are", async (_, given, code) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [run, ...given], {
    encoding: "utf8",
  });
  const named = [...`${stdout}${stderr}`.matchAll(/^ {2}(\S+) /gm)].map(([, name = ""]) => name);
  // A command is called as its file, and has something to say; the other files are no commands.
  const files = await readdir(join(REPOSITORY, "src/cli"));
  const texts = files
    .filter((file) => file.endsWith(".ts"))
    .map(
      async (file) => [file, await readFile(join(REPOSITORY, "src/cli", file), "utf8")] as const,
    );
  const commands = (await Promise.all(texts)).filter(([, text]) => text.includes("Usage: "));
  expect(status).toBe(code);
  expect(named.sort()).toEqual(commands.map(([file]) => file.replace(".ts", "")).sort());
});

it("is how npm starts every command, without what only one shell understands", async () => {
  const text = await readFile(join(REPOSITORY, "package.json"), "utf8");
  const { scripts } = JSON.parse(text) as { scripts: Record<string, string> };
  for (const [name, script] of Object.entries(scripts)) {
    expect(script).not.toMatch(/src\/cli\/\S+\.ts/);
    expect(script, name).not.toMatch(/(?:^|&& )[A-Z_]+=/);
  }
});

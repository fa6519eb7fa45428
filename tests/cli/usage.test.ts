/** What all commands have in common: their help, and how they answer wrong usage. */
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { originOf, originOption } from "../../src/cli/command/options.ts";
import { runCommand as runHere } from "../../src/cli/command/run-command.ts";
import { makeProject, REPOSITORY, runCommand } from "../serve-project.ts";

const COMMANDS = ["build", "plan", "new", "import", "explain", "deploy", "verify", "announce"];

describe.each(COMMANDS)("npm run %s", (command) => {
  it("explains itself, its options and its exit codes, and does nothing else", async () => {
    const { code, stdout, stderr } = await runCommand(REPOSITORY, command, ["--help"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(new RegExp(`^Usage: npm run ${command} -- `));
    expect(stdout).toContain("--help");
    expect(stdout).toContain("Exit codes: 0 ");
  });

  it("answers an unknown option with 2, what is wrong, and how it is called", async () => {
    const { code, stdout, stderr } = await runCommand(REPOSITORY, command, ["--no-such-option"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("--no-such-option");
    expect(stderr).toContain(`Usage: npm run ${command} -- `);
    expect(stderr).not.toContain("    at ");
  });
});

it.each([
  ["--prot", "--port"],
  ["--pory=3000", "--port"],
  ["--hepl", "--help"],
])("npm start %s asks whether %s is meant", async (given, meant) => {
  const { code, stdout, stderr } = await runCommand(REPOSITORY, "start", [given, "3000"]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(`is ${meant} meant?`);
});

it.each([
  ["deploy", "--url"],
  ["announce", "--url"],
  ["plan", "--live"],
])("npm run %s %s refuses what is no address of a site", async (command, option) => {
  const given = [option, "news.example.com:8080"];
  const { code, stdout, stderr } = await runCommand(REPOSITORY, command, given);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(`${option} takes an address: https://`);
});

it.each([
  ["localhost:8999", '"localhost:8999" lacks http://'],
  ["news.example.com", '"news.example.com" lacks http://'],
  ["ftp://news.example.com", "give the address of one site: https://news.example.com\n"],
])("says of %s what is missing", (address, said) => {
  const asked = (): string => originOf([address]);
  expect(asked).toThrow(said.trim());
  if (said.endsWith("\n")) expect(asked).not.toThrow("lacks");
});

it.each([
  ["EACCES", /read and write in \/x\/\.broadsheet \(chown, chmod\)/u],
  ["EROFS", /^\/x\/\.broadsheet\/lock\.1: the file system is read-only \(EROFS\)$/u],
])("says of %s what is refused, and the way out where there is one", async (code, said) => {
  const refused = Object.assign(new Error("refused"), { code, path: "/x/.broadsheet/lock.1" });
  const error = vi.spyOn(console, "error").mockReturnValue();
  await runHere("", { args: [] }, () => Promise.reject(refused));
  expect([error.mock.lastCall?.[0], process.exitCode]).toEqual([expect.stringMatching(said), 1]);
  process.exitCode = undefined;
  error.mockRestore();
});

it("says without a stack trace that a folder cannot be made", async () => {
  const root = await makeProject({ "a.md": "A text." });
  try {
    await writeFile(join(root, ".broadsheet"), "a file");
    const { code, stderr } = await runCommand(root, "build");
    expect(code).toBe(1);
    expect(stderr).toMatch(/\.broadsheet.*\((?:EEXIST|ENOTDIR)\)/u);
    expect(stderr).not.toContain("    at ");
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});

describe("an address of a site", () => {
  it.each(["news.example.com", "news.example.com:8080", "localhost:8787", ""])(
    "is not %j",
    (address) => {
      expect(() => originOption("--url", address)).toThrow("--url takes an address: https://");
    },
  );

  it("is its origin, where it is given", () => {
    expect(originOption("--url", "https://news.example.com/rss.xml")).toBe(
      "https://news.example.com",
    );
    expect(originOption("--url", undefined)).toBeUndefined();
  });
});

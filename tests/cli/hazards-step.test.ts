/** The workflow's step that stops on hazards, run by a shell with stand-ins for npm and gh. */
import { execFile } from "node:child_process";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { parse } from "yaml";
import { REPOSITORY } from "../serve-project.ts";

const text = await readFile(join(REPOSITORY, ".github/workflows/publish.yml"), "utf8");
const { jobs } = parse(text) as {
  jobs: { publish: { steps: { id?: string; run?: string }[] } };
};
const script = jobs.publish.steps.find(({ id }) => id === "plan")?.run ?? "exit 99";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "broadsheet-step-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function standIn(name: string, body: string): Promise<void> {
  await writeFile(join(root, name), `#!/bin/sh\n${body}\n`);
  await chmod(join(root, name), 0o755);
}

/** The step's exit code, whether later steps wait, and what was done with issues. */
async function runStep(event: string, planned: number, openIssue: string) {
  await standIn("npm", `echo the plan; exit ${planned}`);
  await standIn("gh", `echo "$2" >> calls; [ "$2" = list ] && echo "${openIssue}"; exit 0`);
  await writeFile(join(root, "output"), "");
  const env = {
    PATH: `${root}${delimiter}${process.env["PATH"] ?? ""}`,
    GITHUB_EVENT_NAME: event,
    GITHUB_OUTPUT: join(root, "output"),
    ISSUE: "Hazards",
  };
  // As GitHub runs a step.
  const code = await new Promise((done) => {
    execFile("bash", ["-e", "-c", script], { cwd: root, env }, (error) => {
      done(error?.code ?? 0);
    });
  });
  const calls = (await readFile(join(root, "calls"), "utf8")).trim().split("\n");
  const waits = (await readFile(join(root, "output"), "utf8")).includes("waits=true");
  return { code, waits, issues: calls.filter((call) => call !== "list") };
}

it.each([
  ["goes on without hazards", "schedule", 0, "", { code: 0, waits: false, issues: [] }],
  [
    "closes the issue when they are gone",
    "push",
    0,
    "7",
    { code: 0, waits: false, issues: ["close"] },
  ],
  [
    "publishes the rest of a push, and tells",
    "push",
    4,
    "",
    { code: 0, waits: false, issues: ["create"] },
  ],
  [
    "publishes the rest of each hour, and tells once",
    "schedule",
    4,
    "7",
    { code: 0, waits: false, issues: [] },
  ],
  [
    "fails on a push with hazards of the whole publication",
    "push",
    1,
    "",
    { code: 1, waits: false, issues: ["create"] },
  ],
  [
    "waits in the first hour, and tells",
    "schedule",
    1,
    "",
    { code: 0, waits: true, issues: ["create"] },
  ],
  ["waits in the next hours in silence", "schedule", 1, "7", { code: 0, waits: true, issues: [] }],
  ["fails when no plan can be made", "schedule", 3, "", { code: 3, waits: false, issues: [] }],
])("%s", async (_, event, planned, openIssue, expected) => {
  expect(await runStep(event, planned, openIssue)).toEqual(expected);
});

/** The publishing workflow's own scripts, run by a shell with stand-ins for npm, gh and git. */
import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { REPOSITORY } from "../serve-project.ts";

const text = await readFile(join(REPOSITORY, ".github/workflows/publish.yml"), "utf8");
const { jobs } = parse(text) as {
  jobs: { publish: { steps: { id?: string; run?: string }[] } };
};

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "broadsheet-step-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function standIn(name: string, body: string): Promise<void> {
  await writeFile(join(root, name), `#!/bin/sh\n${body}\n`);
  await chmod(join(root, name), 0o755);
}

/** Runs a step as GitHub does; returns its exit code. */
function runStep(id: string, event: string): Promise<unknown> {
  const script = jobs.publish.steps.find((step) => step.id === id)?.run ?? "exit 99";
  const env = {
    PATH: `${root}${delimiter}${process.env["PATH"] ?? ""}`,
    GITHUB_EVENT_NAME: event,
    GITHUB_OUTPUT: join(root, "output"),
    GITHUB_STEP_SUMMARY: join(root, "summary"),
    ISSUE: "Hazards",
  };
  return new Promise((done) => {
    execFile("bash", ["-e", "-c", script], { cwd: root, env }, (error) => {
      done(error?.code ?? 0);
    });
  });
}

const read = (name: string): Promise<string> => readFile(join(root, name), "utf8").catch(() => "");

describe("the step that holds back hazards", () => {
  const HAZARD = "articles/a.txt: hazard: the id changes";

  /** `told`: what the open issue says, if there is one. */
  async function plan(
    event: string,
    planned: number,
    told?: string,
    issues = "exit 0",
    hazards = HAZARD,
  ) {
    await standIn("npm", `echo the plan; echo "${hazards}"; exit ${planned}`);
    await standIn(
      "gh",
      `echo "$2" >> calls
       if [ "$2" = list ]; then echo "${told === undefined ? "" : 7}"; fi
       if [ "$2" = view ]; then echo "${told ?? ""}"; fi
       ${issues}`,
    );
    const code = await runStep("plan", event);
    const calls = (await read("calls")).trim().split("\n");
    const changes = calls.filter((call) => call !== "list" && call !== "view");
    return { code, waits: (await read("output")).includes("waits=true"), issues: changes };
  }

  const done = (...issues: string[]) => ({ code: 0, waits: false, issues });

  it.each([
    ["goes on without hazards", "schedule", 0, undefined, done()],
    ["closes the issue when they are gone", "push", 0, HAZARD, done("close")],
    ["publishes the rest of a push, and tells", "push", 4, undefined, done("create")],
    ["publishes the rest of each hour, and tells once", "schedule", 4, HAZARD, done()],
    ["tells of another hazard in the same issue", "schedule", 4, "another", done("comment")],
    [
      "fails on a push with hazards of the whole publication",
      ...["push", 1, undefined, { code: 1, waits: false, issues: ["create"] }],
    ],
    [
      "waits in the first hour, and tells",
      ...["schedule", 1, undefined, { code: 0, waits: true, issues: ["create"] }],
    ],
    [
      "waits in the next hours in silence",
      ...["schedule", 1, HAZARD, { code: 0, waits: true, issues: [] }],
    ],
    [
      "fails when no plan can be made",
      ...["schedule", 3, undefined, { code: 3, waits: false, issues: [] }],
    ],
  ] as [string, string, number, string | undefined, object][])(
    "%s",
    async (_, event, planned, told, expected) => {
      expect(await plan(event, planned, told)).toEqual(expected);
    },
  );

  it("tells nothing anew when what was told cannot be read", async () => {
    const told = await plan("schedule", 4, "another", '[ "$2" != view ]');
    expect(told).toEqual(done());
  });

  it("tells once of more hazards than an issue holds", async () => {
    const hazards = Array.from({ length: 300 }, (_, at) => `${HAZARD} (${at})`);
    const told = hazards.slice(0, 199).join("\n");
    expect(await plan("schedule", 4, told, "exit 0", hazards.join("\n"))).toEqual(done());
    expect((await read("issue.md")).split("\n")).toHaveLength(203);
  });

  it("tells in the summary where the repository has no issues", async () => {
    expect(await plan("schedule", 4, undefined, "exit 1")).toMatchObject({ code: 0 });
    expect(await read("summary")).toContain(HAZARD);
  });
});

describe("the step that deploys", () => {
  /** Runs it twice, with a change of an edition or a commit between, perhaps; counts deployments. */
  async function deployTwice(event: string, between: () => Promise<void>, code = 0) {
    await standIn("git", "cat commit");
    await standIn("npm", `echo deployed >> log; exit ${code}`);
    await mkdir(join(root, ".broadsheet/edition"), { recursive: true });
    await change("commit");
    await change(".broadsheet/edition/manifest.json");
    await runStep("deploy", "push");
    await between();
    await runStep("deploy", event);
    return (await read("log")).trim().split("\n").length;
  }

  let changes = 0;
  const change = (name: string) => writeFile(join(root, name), `${++changes}`);
  const nothing = () => Promise.resolve();

  it("deploys whatever is pushed", async () => {
    expect(await deployTwice("push", nothing)).toBe(2);
  });

  it("deploys nothing in an hour in which nothing came due", async () => {
    expect(await deployTwice("schedule", nothing)).toBe(1);
  });

  it.each(["commit", ".broadsheet/edition/manifest.json"])("deploys another %s", async (name) => {
    expect(await deployTwice("schedule", () => change(name))).toBe(2);
  });

  it("deploys again what was not deployed well", async () => {
    expect(await deployTwice("schedule", nothing, 1)).toBe(2);
  });
});

/**
 * Does what README.md says, in order, in a clone of its own. The table says how each command is run;
 * a command of the README that is not in it fails the test. With BROADSHEET_FULL_CLONE=1 `npm ci`
 * installs anew; else the installation at hand is linked.
 */
import { execFile, spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import { REPOSITORY } from "../serve-project.ts";

const README = await readFile(join(REPOSITORY, "README.md"), "utf8");

/** Every command of the README's `sh` blocks, in order; `a && b` are two. */
const COMMANDS = [...README.matchAll(/^```sh\n(.*?)^```/gms)]
  .flatMap(([, block = ""]) => block.split("\n"))
  .flatMap((line) => line.replace(/\s+#.*$/, "").split("&&"))
  .map((command) => command.trim())
  .filter((command) => command !== "" && !command.startsWith("#"));

let clone: string;
const started: ChildProcess[] = [];

/** Runs a command line in the clone as a newcomer's shell would; throws what it printed. */
function shell(line: string, environment: NodeJS.ProcessEnv = {}): Promise<string> {
  const env = { ...process.env, CI: "", NO_COLOR: "1", ...environment };
  return new Promise((done, fail) => {
    execFile("sh", ["-c", line], { cwd: clone, env }, (error, stdout, stderr) => {
      if (error) fail(new Error(`${line}\n${stdout}${stderr}`, { cause: error }));
      else done(stdout + stderr);
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** The address of the running publication; starts it when it is not running yet. */
let address: Promise<string> | undefined;
const running = (): Promise<string> => (address ??= start());

async function start(): Promise<string> {
  const port = await freePort();
  // A group of its own, so that wrangler and workerd end with it.
  const child = spawn("npm", ["start", "--", "--port", `${port}`], {
    cwd: clone,
    detached: true,
    env: { ...process.env, CI: "", NO_COLOR: "1" },
  });
  started.push(child);
  let log = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data: Buffer) => (log += data.toString()));
  }
  while (!log.includes("Ready on")) {
    if (child.exitCode !== null) throw new Error(log);
    await new Promise((done) => setTimeout(done, 100));
  }
  return `http://localhost:${port}`;
}

interface Way {
  readonly command: RegExp;
  readonly run: (command: string, context: TestContext) => unknown;
}

const asWritten = (command: string): Promise<string> => shell(command);

const WAYS: readonly Way[] = [
  {
    command: /^npm ci$/,
    run: (command) =>
      process.env["BROADSHEET_FULL_CLONE"]
        ? shell(command)
        : symlink(join(REPOSITORY, "node_modules"), join(clone, "node_modules")).catch(
            (error: unknown) => {
              // The README installs more than once.
              if (!(error instanceof Error && "code" in error && error.code === "EEXIST"))
                throw error;
            },
          ),
  },
  {
    command: /^npm start(?: -- --port \d+)?$/,
    run: async () => {
      const response = await fetch(`${await running()}/rss.xml`);
      expect([response.status, await response.text()]).toEqual([
        200,
        expect.stringContaining("<channel>"),
      ]);
    },
  },
  {
    command: /^npm (?:test|run check)$/,
    run: (_, context) => {
      context.skip("this test is part of it");
    },
  },
  // The sample articles stay for the commands after it.
  {
    command: /^npm run init\b/,
    run: (command) => shell(`${command.includes(" -- ") ? command : `${command} --`} --help`),
  },
  { command: /^npm run (?:build|plan)\b/, run: asWritten },
  {
    command: /^npm run explain\b/,
    run: async () => shell(`npm run explain -- ${await anArticle()}`),
  },
  { command: /^npm run deploy\b/, run: () => shell("npm run deploy -- --yes --dry-run") },
  {
    command: /^npm run verify -- \S+$/,
    run: async () => {
      const report = await shell(`npm run --silent verify -- ${await running()}`);
      expect(report).toMatch(/^ok +no-article-missing/m);
    },
  },
  { command: /^npm run announce\b/, run: asWritten },
  { command: /^npm run (?:bench|soak|fix)\b/, run: (_, context) => context.skip("takes long") },
  {
    command: /^npx wrangler deploy$/,
    run: async (command) => {
      expect(await shell(`${command} --dry-run`)).toContain("--dry-run: exiting now");
    },
  },
  {
    command: /^npx wrangler (?:login|whoami|tail)/,
    run: (_, context) => context.skip("an account"),
  },
  {
    command: /^curl /,
    run: async (command) =>
      shell(
        command
          .replaceAll(/https?:\/\/[^/\s'"]+/g, await running())
          .replace("curl", "curl -sf --compressed"),
      ),
  },
  {
    command: /^git (?:add|commit)\b/,
    run: (command) =>
      shell(command.replace("git ", "git -c user.name=x -c user.email=x@example.com ")),
  },
  {
    command: /^git (?:clone|push|pull)\b|^cd \S+$/,
    run: (_, context) => context.skip("a network"),
  },
];

async function anArticle(): Promise<string> {
  const [first] = (await shell("git ls-files 'articles/*.txt'")).split("\n").filter(Boolean);
  return first ?? "README.md";
}

beforeAll(async () => {
  clone = await mkdtemp(join(tmpdir(), "broadsheet-clone-"));
  await shell(`git clone -q "${REPOSITORY}" .`);
});
afterAll(async () => {
  for (const child of started) {
    if (child.pid === undefined || child.exitCode !== null) continue;
    const ended = new Promise((done) => child.once("exit", done));
    process.kill(-child.pid, "SIGTERM");
    await ended;
  }
  await rm(clone, { recursive: true, force: true });
});

describe("README.md", () => {
  it("has commands", () => {
    expect(COMMANDS.length).toBeGreaterThan(3);
  });

  it.for(COMMANDS.map((command, at) => ({ command, number: at + 1 })))(
    "$number: $command",
    async ({ command }, context) => {
      const way = WAYS.find((candidate) => candidate.command.test(command));
      if (!way) throw new Error(`give "${command}" a way to be run in tests/cli/readme.test.ts`);
      await way.run(command, context);
    },
  );
});

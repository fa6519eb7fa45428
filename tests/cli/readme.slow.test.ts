/**
 * Does what README.md says, in order, in a clone of its own. The table says how each command is run;
 * a command of the README that is not in it fails the test. With BROADSHEET_FULL_CLONE=1 `npm ci`
 * installs anew; else the installation at hand is linked.
 */
import { execFile, spawn, type ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import { freePort } from "../free-port.ts";
import { REPOSITORY } from "../serve-project.ts";

const README = await readFile(join(REPOSITORY, "README.md"), "utf8");

interface Step {
  readonly what: string;
  /** Absent: `what` is a command. */
  readonly file?: { readonly path: string; readonly text: string };
}

/**
 * The README's steps in order: the commands of its `sh` blocks (`a && b` are two), and the files
 * that it tells to write, blocks whose opening line ends in their path.
 */
const STEPS = [...README.matchAll(/^```(?:sh|text (articles\/\S+))\n(.*?)^```/gms)].flatMap(
  ([, path, text = ""]): Step[] =>
    path === undefined
      ? commandsIn(text).map((what) => ({ what }))
      : [{ what: `the file ${path}`, file: { path, text } }],
);

function commandsIn(block: string): string[] {
  return block
    .split("\n")
    .flatMap((line) => line.replace(/\s+#.*$/, "").split("&&"))
    .map((command) => command.trim())
    .filter((command) => command !== "");
}

/** Holds the clone, and what is made beside it. */
let folder: string;
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
  { command: /^npm run (?:new|build|plan|explain)\b/, run: asWritten },
  {
    command: /^npm run import -- \S+ --feed \S+ --dry-run$/,
    run: async (command) => {
      await writeOldSite(join(folder, "old-site"));
      // The feed in a file: no test leaves this machine.
      const report = await shell(command.replace(/--feed \S+/, "--feed ../old-site/feed.xml"));
      expect(report).toMatch(/1 posts? would be imported[^]*1 ids? as the old feed has them/);
    },
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
];

/** A site of Jekyll with one post, and the feed that its subscribers know. */
async function writeOldSite(root: string): Promise<void> {
  await mkdir(join(root, "_posts"), { recursive: true });
  await writeFile(join(root, "_config.yml"), "title: Old notes\nurl: https://old.example\n");
  await writeFile(
    join(root, "_posts/2024-03-02-first-frost.md"),
    "---\ntitle: First frost\n---\n\nThe pond froze over in one night.\n",
  );
  const address = "https://old.example/2024/03/02/first-frost.html";
  await writeFile(
    join(root, "feed.xml"),
    `<rss version="2.0"><channel><title>Old notes</title><link>https://old.example/</link>
    <description>Notes</description><item><title>First frost</title><link>${address}</link>
    <guid>${address}</guid><pubDate>Sat, 02 Mar 2024 00:00:00 GMT</pubDate>
    <description>The pond froze over in one night.</description></item></channel></rss>`,
  );
}

/** Writes a file as the README says, and waits until the running publication shows it. */
async function write({ path, text }: NonNullable<Step["file"]>): Promise<void> {
  await writeFile(join(clone, path), text);
  const [title = ""] = text.split("\n").filter(Boolean).slice(1);
  const feed = async (): Promise<string> => {
    const response = await fetch(`${await running()}/rss.xml`).catch(() => undefined);
    return response?.ok ? response.text() : "";
  };
  while (!(await feed()).includes(`<title>${title}</title>`)) {
    await new Promise((done) => setTimeout(done, 200));
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "broadsheet-clone-"));
  clone = join(folder, "clone");
  await mkdir(clone);
  await shell(`git clone -q "${REPOSITORY}" .`);
});
afterAll(async () => {
  for (const child of started) {
    if (child.pid === undefined || child.exitCode !== null) continue;
    const ended = new Promise((done) => child.once("exit", done));
    process.kill(-child.pid, "SIGTERM");
    await ended;
  }
  await rm(folder, { recursive: true, force: true });
});

describe("README.md", () => {
  it("has commands", () => {
    expect(STEPS.length).toBeGreaterThan(3);
  });

  it.for(STEPS.map((step, at) => ({ ...step, number: at + 1 })))(
    "$number: $what",
    async ({ what, file }, context) => {
      if (file) return write(file);
      const way = WAYS.find(({ command }) => command.test(what));
      if (!way) throw new Error(`give "${what}" a way to be run in tests/cli/readme.slow.test.ts`);
      await way.run(what, context);
    },
  );
});

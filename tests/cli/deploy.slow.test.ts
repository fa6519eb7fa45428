/**
 * `npm run deploy` with a stand-in for wrangler on the PATH: it builds as wrangler would, notes its
 * options, and swaps what a loopback site serves.
 */
import { chmod, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { readLedger } from "../../src/ledger/file/read-ledger.ts";
import { makeProject, REPOSITORY, runCommand, writeArticles, type Run } from "../serve-project.ts";
import { answers, makeHub } from "./misbehaving-hub.ts";
import { serveFolder } from "../verify/verify-publication.ts";

const story = (what: string): string =>
  `The ${what} opens after repairs

The ${what} has opened again after four months of repairs, the port said on Monday.

The last barrier of the ${what} was lifted by the harbour master shortly after noon.
`;

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

interface Setup {
  readonly root: string;
  readonly url: string;
  /** What wrangler was called with; empty when it was not. */
  readonly wrangler: () => Promise<string>;
  readonly deploy: (...given: string[]) => Promise<Run>;
  readonly ledgerRevision: () => Promise<number>;
}

async function setUp(vars = "", wranglerFails = false): Promise<Setup> {
  const root = await makeProject({ "a.txt": story("bridge") });
  const live = join(root, "live");
  const site = await serveFolder(live);
  ends.push(
    () => site.close(),
    () => rm(root, { recursive: true, force: true }),
  );
  const settings = await readFile(join(root, "wrangler.toml"), "utf8");
  await writeFile(
    join(root, "wrangler.toml"),
    settings.replace("\n[vars]\n", `\n[vars]\n${vars}\n`),
  );
  const bin = join(root, "bin");
  await mkdir(bin);
  const log = join(root, "wrangler.log");
  const deployed = JSON.stringify({ type: "deploy", version: 1, targets: [site.url] });
  await writeFile(
    join(bin, "wrangler"),
    `#!/bin/sh
echo "$@" >> "${log}"
if [ "$1" = deployments ]; then exec test -e "${join(root, "taken")}"; fi
echo "wrangler speaks"
case "$*" in *--dry-run*) exit 0;; esac
${wranglerFails ? "exit 7" : ""}
"${process.execPath}" "${join(REPOSITORY, "src/cli/build.ts")}" || exit 1
rm -rf "${live}" && cp -r .broadsheet/edition "${live}"
echo '${deployed}' > "$WRANGLER_OUTPUT_FILE_PATH"
`,
  );
  await chmod(join(bin, "wrangler"), 0o755);
  const PATH = `${bin}${delimiter}${process.env["PATH"] ?? ""}`;
  return {
    root,
    url: site.url,
    wrangler: () => readFile(log, "utf8").catch(() => ""),
    deploy: (...given) => runCommand(root, "deploy", given, { PATH }),
    ledgerRevision: async () => {
      const text = await readFile(join(root, "articles/ledger.json"), "utf8");
      return readLedger(text, "ledger").ledger?.revision ?? -1;
    },
  };
}

describe("npm run deploy", () => {
  it("plans, deploys and verifies, and lets wrangler speak", async () => {
    const { deploy, wrangler, url } = await setUp();
    const { code, stdout, stderr } = await deploy("--yes", "--", "--tag", "v1");
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    expect(await wrangler()).toBe("deploy --tag v1\n");
    expect(stdout).toContain("wrangler speaks");
    expect(stdout).toContain(`deployed to ${url}`);
    expect(stdout).toContain("all is well");
  });

  it("remembers the address, and plans against what is live from then on", async () => {
    const { root, deploy, ledgerRevision } = await setUp();
    await deploy("--yes");
    await writeArticles(root, { "b.txt": story("quay") });
    const { code, stdout } = await deploy();
    expect([code, stdout]).toEqual([0, expect.stringContaining("articles/b.txt")]);
    expect(await ledgerRevision()).toBe(2);
  });

  it("does not replace a Worker of its name that it has not deployed, unless told so", async () => {
    const { root, deploy, wrangler } = await setUp();
    await runCommand(root, "build");
    await writeFile(join(root, "taken"), "");
    const { code, stderr } = await deploy();
    expect([code, stderr]).toEqual([1, expect.stringMatching(/a Worker of this name.*--url/)]);
    expect(await wrangler()).toBe("deployments status\n");
    expect((await deploy("--yes")).code).toBe(0);
  });

  it("takes a name that is free", async () => {
    const { root, deploy } = await setUp();
    await runCommand(root, "build");
    expect((await deploy()).code).toBe(0);
  });

  it("announces the feeds to the hub", async () => {
    const hub = await makeHub(answers(204));
    ends.push(() => hub.close());
    const { deploy, url } = await setUp(`HUB_URL = "${hub.url}"`);
    const { code, stderr } = await deploy("--yes");
    expect([code, hub.announcements[0]?.form.getAll("hub.url")], stderr).toEqual([
      0,
      ["/rss.xml", "/atom.xml", "/feed.json"].map((path) => url + path),
    ]);
  });

  it("says so when it deployed, but could not announce", async () => {
    const hub = await makeHub(answers(400));
    ends.push(() => hub.close());
    const { deploy } = await setUp(`HUB_URL = "${hub.url}"`);
    const { code, stderr } = await deploy("--yes");
    expect([code, stderr]).toEqual([1, expect.stringContaining("deployed, but announce failed")]);
  });

  it("stops on hazards, and goes on with --yes", async () => {
    const { root, deploy, wrangler } = await setUp();
    await deploy("--yes");
    const before = await wrangler();
    // A twin of a published text is a hazard.
    await writeArticles(root, { "b.txt": `${story("bridge")}\nIt rained a little.\n` });
    const { code, stderr } = await deploy();
    expect([code, stderr]).toEqual([1, expect.stringContaining("--yes")]);
    expect(await wrangler()).toBe(before);
    expect((await deploy("--yes")).code).toBe(0);
  });

  it("refuses when the live site is ahead of the ledger, even with --yes", async () => {
    const { root, deploy, wrangler, url } = await setUp();
    const old = await runCommand(root, "build").then(() =>
      readFile(join(root, "articles/ledger.json")),
    );
    await writeArticles(root, { "b.txt": story("quay") });
    await deploy("--yes");
    const before = await wrangler();
    await writeFile(join(root, "articles/ledger.json"), old);
    await rm(join(root, "articles/b.txt"));
    const { code, stderr } = await deploy("--yes", "--url", url);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/revision 2.*at 1.*Pull first/)]);
    expect(await wrangler()).toBe(before);
  });

  it("never replaces another publication, even with --yes", async () => {
    const first = await setUp();
    await first.deploy("--yes");
    const second = await setUp();
    const refused = async (): Promise<void> => {
      const { code, stderr } = await second.deploy("--yes", "--url", first.url);
      expect([code, stderr]).toEqual([1, expect.stringContaining("another publication")]);
      expect(await second.wrangler()).toBe("");
    };
    await refused();
    await runCommand(second.root, "build");
    await refused();
  });

  it("stops before a live site that fails, which may be ahead", async () => {
    const failing = await makeHub(answers(503));
    ends.push(() => failing.close());
    const { deploy, wrangler } = await setUp();
    const { code, stderr } = await deploy("--url", new URL(failing.url).origin);
    expect([code, stderr]).toEqual([1, expect.stringContaining("may be ahead")]);
    expect(stderr).toContain("answers 503");
    expect(await wrangler()).toBe("");
    // With --yes, what is live is not asked for more than it can say.
    const agreed = await deploy("--url", new URL(failing.url).origin, "--yes", "--dry-run");
    expect([agreed.code, await wrangler()]).toEqual([0, "deploy --dry-run\n"]);
  });

  it("takes a site that is not there yet for the first deployment, with nothing to lose", async () => {
    const empty = await makeHub(answers(404));
    ends.push(() => empty.close());
    const { deploy, wrangler } = await setUp();
    const { code, stderr } = await deploy("--url", new URL(empty.url).origin, "--dry-run");
    expect([code, stderr]).toEqual([0, expect.stringContaining("answers 404")]);
    expect(await wrangler()).toBe("deploy --dry-run\n");
  });

  it("passes on wrangler's failure", async () => {
    const { deploy } = await setUp("", true);
    const { code, stdout, stderr } = await deploy("--yes");
    expect([code, stdout]).toEqual([7, expect.stringContaining("wrangler speaks")]);
    expect(stderr).toContain("wrangler deploy failed");
  });

  it("uploads nothing in a dry run", async () => {
    const { deploy, wrangler } = await setUp();
    expect((await deploy("--yes", "--dry-run")).code).toBe(0);
    expect(await wrangler()).toBe("deploy --dry-run\n");
  });

  it("deploys nothing while a setting is wrong", async () => {
    const { deploy, wrangler } = await setUp('HUB_URL = "no address"');
    expect((await deploy("--yes")).code).toBe(1);
    expect(await wrangler()).toBe("");
  });

  it("explains options that it does not know, and exits with 2", async () => {
    const { deploy } = await setUp();
    const { code, stderr } = await deploy("--nonsense");
    expect([code, stderr]).toEqual([2, expect.stringContaining("Usage:")]);
  });
});

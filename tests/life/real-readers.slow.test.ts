/**
 * newsboat and sfeed, as Debian has them, follow a publication through twenty builds, of which some
 * run with a clock that is 400 days ahead, and one deployment is rolled back.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkClock } from "../../src/ledger/hazards/check-clock.ts";
import { printLedger } from "../../src/ledger/file/print-ledger.ts";
import { readLedger } from "../../src/ledger/file/read-ledger.ts";
import { feedPath, SITE_LIST, type ListName } from "../../src/model/addresses/paths.ts";
import { defined } from "../defined.ts";
import { Life } from "./life.ts";
import type { Served } from "./subscription.ts";

const has = (command: string): boolean =>
  spawnSync("sh", ["-c", `command -v ${command}`]).status === 0;
const BUILDS = 20;
const DAY = 86_400;

let folder: string;
let server: Server;
let url: string;
/** What answers now: the publication, or a version of it that was deployed before. */
let served: Served;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "broadsheet-readers-"));
  server = createServer((request, response) => {
    const headers = Object.fromEntries(
      Object.entries(request.headers).flatMap(([name, value]) =>
        typeof value === "string" && name.startsWith("if-") ? [[name, value]] : [],
      ),
    );
    void served.fetch(`${url}${request.url ?? "/"}`, headers).then(async (answer) => {
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Reader {
  update(): Promise<unknown>;
  /** How many entries it has. */
  count(): number;
}

/** Runs without blocking: the server is in this process. */
async function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  const child = spawn(command, args, { cwd, env: { ...process.env, HOME: cwd } });
  let out = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (out += chunk.toString()));
  await once(child, "close");
  return out;
}

function newsboat(list: ListName): Reader {
  const home = mkdtempSync(join(folder, "newsboat-"));
  writeFileSync(join(home, "config"), "max-items 0\n");
  writeFileSync(join(home, "urls"), `${url}${feedPath(list, "rss")}\n`);
  const options = ["-C", "config", "-u", "urls", "-c", "cache.db"];
  return {
    update: () => run("newsboat", [...options, "-x", "reload"], home),
    count() {
      const told = execFileSync("newsboat", [...options, "-x", "print-unread"], {
        cwd: home,
        env: { ...process.env, HOME: home },
        encoding: "utf8",
      });
      return Number(/\d+/.exec(told)?.[0]);
    },
  };
}

function sfeed(list: ListName): Reader {
  const home = mkdtempSync(join(folder, "sfeed-"));
  writeFileSync(
    join(home, "sfeedrc"),
    `sfeedpath="${home}/feeds"\nfeeds() {\n  feed "here" "${url}${feedPath(list, "atom")}"\n}\n`,
  );
  return {
    update: () => run("sfeed_update", ["sfeedrc"], home),
    count: () => readFileSync(join(home, "feeds/here"), "utf8").split("\n").filter(Boolean).length,
  };
}

/** One article a build; every fifth build's clock is ahead, and the publisher puts it right. */
async function live(life: Life, build: number): Promise<void> {
  const { publication } = life;
  life.add();
  const isAhead = build % 5 === 3;
  if (isAhead) publication.now += 400 * DAY;
  const read = defined(readLedger(publication.ledger, "articles/ledger.json").ledger);
  const now = new Date((publication.now + 3600) * 1000).toISOString().replace(".000Z", "Z");
  const { ledger, problems } = checkClock(read, now, []);
  expect(problems.length, `${build}`).toBe(build % 5 === 4 ? 1 : 0);
  if (problems.length > 0) {
    const accept = ["ledger-ahead:articles/ledger.json"];
    publication.ledger = printLedger(checkClock(read, now, accept).ledger);
  } else publication.ledger = printLedger(ledger);
  await life.publish();
  if (isAhead) publication.now -= 400 * DAY;
}

describe.each([
  ["newsboat", newsboat, "newsboat"],
  ["sfeed", sfeed, "sfeed_update"],
] as const)("%s", (_, makeReader, command) => {
  const isAbsent = !has(command) || (command === "sfeed_update" && !has("curl"));

  it.skipIf(isAbsent)(
    "shows every article of twenty builds once, whatever the clock",
    async () => {
      const life = new Life();
      served = life.publication;
      const reader = makeReader(SITE_LIST);
      for (let build = 1; build <= BUILDS; build++) {
        await live(life, build);
        const before = defined(life.publication.deployed);
        served = life.publication;
        await reader.update();
        expect(reader.count(), `after build ${build}`).toBe(build);
        if (build !== 12) continue;
        // A version of before is deployed again for a while.
        await live(life, ++build);
        served = before;
        await reader.update();
        served = life.publication;
        await reader.update();
        expect(reader.count(), `after build ${build}`).toBe(build);
      }
    },
    300_000,
  );

  it.skipIf(isAbsent)(
    "shows what a saved search finds, once each",
    async () => {
      const life = new Life();
      served = life.publication;
      const reader = makeReader({ kind: "search", slug: '"the lighthouse" -cellar' });
      for (let build = 1; build <= 6; build++) {
        life.add(1, (n) => `${n % 3 === 0 ? "The lighthouse" : "The cellar"} of story ${n}`);
        if (build > 3) life.edit(3);
        await life.publish();
        await reader.update();
        // sfeed keeps no file for what never had an entry.
        if (build >= 3) expect(reader.count(), `after build ${build}`).toBe(Math.floor(build / 3));
      }
    },
    60_000,
  );
});

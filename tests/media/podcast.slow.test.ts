/** podget, as Debian has it, subscribes to a publication with a sound beside a text. */
import { spawn, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openEdition } from "../../src/edition/reader/open-edition.ts";
import { createApp } from "../../src/http/app.ts";
import { readSite } from "../../src/model/site.ts";
import { buildHere } from "../build/build-here.ts";

const hasPodget = spawnSync("sh", ["-c", "command -v podget"]).status === 0;

let root: string;
let server: Server;
let origin: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "broadsheet-podcast-"));
  await mkdir(join(root, "articles"));
  await writeFile(join(root, "articles/talk.md"), "# A talk at the pier\n\nAbout tides.\n");
  await writeFile(join(root, "articles/talk.wav"), wav(2));
  await buildHere(root);
  const edition = await openEdition((path) =>
    readFile(join(root, ".broadsheet/edition", path), "utf8"),
  );
  const app = createApp({
    site: readSite({}).site,
    openEdition: () => Promise.resolve(edition),
    now: () => Date.now(),
  });
  server = createServer((request, response) => {
    const path = request.url ?? "/";
    const answer = path.startsWith("/media/")
      ? readFile(join(root, ".broadsheet/edition", decodeURIComponent(path))).then(
          (bytes) => new Response(bytes, { headers: { "Content-Type": "audio/wav" } }),
        )
      : Promise.resolve(app.request(origin + path));
    void answer.then(async (found) => {
      response.writeHead(found.status, Object.fromEntries(found.headers));
      response.end(Buffer.from(await found.arrayBuffer()));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await rm(root, { recursive: true, force: true });
});

/** Silence of so many seconds: 8,000 samples of a byte each. */
function wav(seconds: number): Buffer {
  const samples = Buffer.alloc(8000 * seconds, 128);
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write("data", 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

it("is told of the sound in all three formats, with type, length and duration", async () => {
  const textAt = async (path: string): Promise<string> => (await fetch(origin + path)).text();
  const length = String(wav(2).length);
  expect(await textAt("/rss.xml")).toMatch(
    new RegExp(
      `<enclosure (?=[^>]*type="audio/wav")(?=[^>]*length="${length}")[^>]*url="${origin}/media/`,
    ),
  );
  expect(await textAt("/rss.xml")).toContain("<itunes:duration>2</itunes:duration>");
  expect(await textAt("/atom.xml")).toMatch(
    new RegExp(
      `<link (?=[^>]*rel="enclosure")(?=[^>]*length="${length}")[^>]*href="${origin}/media/`,
    ),
  );
  const { items } = JSON.parse(await textAt("/feed.json")) as { items: object[] };
  expect(items).toMatchObject([
    {
      attachments: [
        { mime_type: "audio/wav", size_in_bytes: wav(2).length, duration_in_seconds: 2 },
      ],
    },
  ]);
});

it.skipIf(!hasPodget)(
  "downloads it, byte for byte",
  async () => {
    const config = join(root, "podget");
    await mkdir(config);
    const client = (...args: string[]) =>
      once(
        spawn("podget", ["-d", config, "-l", join(root, "library"), ...args], {
          env: { ...process.env, HOME: root },
          stdio: "ignore",
        }),
        "exit",
      );
    // The first run writes its configuration, and ends.
    await client("--create-config", "podgetrc");
    await writeFile(join(config, "serverlist"), `${origin}/rss.xml News Pier\n`);
    await client("-s");
    const files = await readdir(join(root, "library"), { recursive: true });
    const sound = files.find((file) => file.endsWith(".wav")) ?? "";
    expect(await readFile(join(root, "library", sound))).toEqual(wav(2));
  },
  60_000,
);

// The Host header as it came, which no client library sends and wrangler's proxy does not let through.
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleWorker } from "../bench/bundle-worker.ts";
import { makeEditionFolder, originOf } from "../bench/serving.ts";
import { startWorkerd, type Workerd } from "../bench/workerd.ts";

let folder: string;
let workerd: Workerd;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "broadsheet-"));
  const script = await bundleWorker("src/worker.ts", join(folder, "script"));
  const edition = await makeEditionFolder(3, join(folder, "edition"));
  const bindings = { ASSETS: { folder: edition.folder } };
  workerd = await startWorkerd(join(folder, "workerd"), [{ name: "ours", script, bindings }]);
});
afterAll(async () => {
  await workerd.stop();
  await rm(folder, { recursive: true, force: true });
});

it.each([
  ["127.0.0.1", 200],
  ["a b", 400],
  ["a<b", 400],
  ["a:99999", 400],
  ["[::1", 400],
  ["a%zz", 400],
])("a request to the host %j gets %i", async (host, status) => {
  const { hostname, port } = new URL(originOf(workerd, "ours"));
  const socket = connect({ host: hostname, port: Number(port) });
  let text = "";
  socket.on("data", (part: Buffer) => (text += part.toString("latin1")));
  socket.write(`GET /rss.xml HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  await once(socket, "close");
  expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});

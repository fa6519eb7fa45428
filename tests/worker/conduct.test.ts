// What shows only in workerd: assets that are damaged, and headers as long as servers let through.
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveProject, type Project } from "../serve-project.ts";

const STORY = "The bridge opens\n\nThe bridge has opened again after repairs, the port said.\n";

let project: Project;
beforeAll(async () => {
  project = await serveProject({ "bridge.txt": STORY });
});
afterAll(() => project.close());

it("a damaged asset is answered with 503 until it is whole, and never as a document", async () => {
  const slices = join(project.root, ".broadsheet/edition/slices");
  const [name = ""] = await readdir(slices);
  const whole = await readFile(join(slices, name), "utf8");
  const status = async (path: string): Promise<number> => (await project.server.fetch(path)).status;
  await writeFile(join(slices, name), whole.slice(0, whole.length / 2));
  expect(await status("/atom.xml")).toBe(503);
  await rm(join(slices, name));
  expect(await status("/articles/the-bridge-opens")).toBe(503);
  expect(await status("/articles/nothing")).toBe(404);
  await writeFile(join(slices, name), whole);
  expect(await status("/atom.xml")).toBe(200);
});

it("a request with as much of Accept as a server lets through is answered", async () => {
  const accept = `application/json, ${"a/b;q=0.1,".repeat(1200)}`;
  const response = await project.server.fetch("/feed", { headers: { Accept: accept } });
  expect([response.status, response.headers.get("Content-Type")]).toEqual([
    200,
    "application/feed+json",
  ]);
});

// The setting that asks for a log of requests, in the Worker itself.
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveProject, type Project } from "../serve-project.ts";

let project: Project;

beforeAll(async () => {
  project = await serveProject({}, { LOG_REQUESTS: "true" });
});
afterAll(() => project.close());

it("writes a line of JSON for a request", async () => {
  const path = "/rss.xml?reader=Jane";
  const response = await project.server.fetch(path);
  await response.arrayBuffer();
  const lines = project.server
    .getLogs()
    .map(({ message }) => message)
    .filter((message) => message.startsWith("{"));
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { level: "info", method: "GET", path: "/rss.xml", status: 200, cache: "rendered" },
  ]);
  expect(lines.join()).not.toContain("Jane");
});

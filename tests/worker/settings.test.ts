/** What the Worker makes of its variables when it starts, in workerd. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveProject, type Project } from "../serve-project.ts";

const STORY = "The bridge opens\n\nThe bridge has opened again after repairs, the port said.\n";

let project: Project;
beforeAll(async () => {
  // A build refuses these: they were set elsewhere since.
  const vars = { SITE_URL: "nowhere", SITE_TITLE: "The Steg" };
  project = await serveProject({ "bridge.txt": STORY }, vars);
});
afterAll(() => project.close());

const lines = (): unknown[] =>
  project.server.getLogs().flatMap(({ message }) => {
    try {
      return [JSON.parse(message) as unknown];
    } catch {
      return [];
    }
  });

it("says which setting cannot be meant and what to write, and does without it", async () => {
  const response = await project.server.fetch("/rss.xml");
  expect(response.status).toBe(200);
  expect(await response.text()).toContain("<title>The Steg</title>");
  expect(lines()).toContainEqual(
    expect.objectContaining({
      severity: "error",
      rule: "bad-setting",
      message: expect.stringContaining("SITE_URL") as string,
      hint: expect.stringContaining("SITE_URL = ") as string,
    }),
  );
});

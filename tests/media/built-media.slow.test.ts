import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { makeProject, runCommand } from "../serve-project.ts";

/** One pixel. */
const GIF = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");
const root = await makeProject({
  "bridge.md":
    "The bridge is open again.\n\n![The bridge](bridge.gif)\n\nSee [the tunnel](tunnel.md).\n",
  "tunnel.md": "The tunnel stays closed.\n\n![The bridge](bridge.gif)\n",
  "bridge.gif": GIF,
  "unused.gif": GIF,
});
afterAll(() => rm(root, { recursive: true, force: true }));

const mediaOf = (): Promise<string[]> =>
  // An edition keeps no empty folders.
  readdir(join(root, ".broadsheet/edition"), { recursive: true }).then((names) =>
    names.flatMap((name) => /^media\/(.*\.gif)$/u.exec(name)?.[1] ?? []),
  );

async function slices(): Promise<string> {
  const folder = join(root, ".broadsheet/edition/slices");
  const texts = (await readdir(folder)).map((name) => readFile(join(folder, name), "utf8"));
  return (await Promise.all(texts)).join("");
}

it("publishes a picture once, and lets it go with the last text that shows it", async () => {
  expect(await runCommand(root, "build")).toMatchObject({ code: 0, stderr: "" });
  const [name = ""] = await mediaOf();
  expect(await mediaOf()).toHaveLength(1);
  expect(await readFile(join(root, ".broadsheet/edition/media", name))).toEqual(GIF);
  expect(await slices()).toContain(`src=\\"/media/${name}\\"`);
  expect(await slices()).toContain('href=\\"/articles/');

  await rm(join(root, "articles/bridge.md"));
  await runCommand(root, "build");
  expect(await mediaOf()).toEqual([name]);
  await writeFile(join(root, "articles/tunnel.md"), "The tunnel stays closed.\n");
  await runCommand(root, "build");
  expect(await mediaOf()).toEqual([]);
});

it("publishes another picture under the same name anew, and moves no date", async () => {
  await writeFile(
    join(root, "articles/tunnel.md"),
    "The tunnel stays closed.\n\n![](bridge.gif)\n",
  );
  await runCommand(root, "build");
  const [before] = await mediaOf();
  const dates = /"updated":"[^"]+"/u.exec(await slices())?.[0];
  await writeFile(join(root, "articles/bridge.gif"), Buffer.concat([GIF, Buffer.of(0)]));
  await runCommand(root, "build");
  const [after, ...others] = await mediaOf();
  expect(others).toEqual([]);
  expect(after).not.toBe(before);
  expect(await slices()).toContain(`/media/${after}`);
  expect(/"updated":"[^"]+"/u.exec(await slices())?.[0]).toBe(dates);
});

it("keeps a file that is gone while a text names it, and says so", async () => {
  const [before] = await mediaOf();
  await rm(join(root, "articles/bridge.gif"));
  const { code, stderr } = await runCommand(root, "build");
  expect(code).toBe(0);
  expect(stderr).toMatch(/articles\/bridge\.gif: warning: .*\[media-gone\]/u);
  expect(await mediaOf()).toEqual([before]);
  expect(await slices()).toContain(`/media/${before}`);
});

it("serves the publication's own pages, too", async () => {
  await mkdir(join(root, "pages"));
  await writeFile(join(root, "pages/map.gif"), GIF);
  const text =
    "# About\n\n![Map](map.gif) See [the tunnel](../articles/tunnel.md) or [us](about.md).\n";
  await writeFile(join(root, "pages/about.md"), text);
  expect((await runCommand(root, "build")).code).toBe(0);
  expect((await mediaOf()).filter((name) => name.endsWith("/map.gif"))).toHaveLength(1);
  const folder = join(root, ".broadsheet/edition");
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    name.endsWith(".json"),
  );
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  expect(texts.join("")).toMatch(
    /src=\\"\/media\/[0-9a-f]+\/map\.gif\\".*href=\\"\/articles\/[^>]*>the tunnel.*href=\\"\/about\\"/u,
  );
});

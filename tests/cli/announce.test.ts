import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { announce } from "../../src/deploy/announce/announce.ts";
import { pingHub } from "../../src/deploy/announce/ping-hub.ts";
import { buildHere } from "../build/build-here.ts";
import { copyBuilt } from "../copy-built.ts";
import { runCommand, writeArticles } from "../serve-project.ts";
import { answers, makeHub, type Conduct, type Hub } from "./misbehaving-hub.ts";

const ORIGIN = "https://news.example.com";
const QUICK = { timeout: 1000, pauses: [5, 5] };
const SITE_FEEDS = ["/rss.xml", "/atom.xml", "/feed.json"].map((path) => ORIGIN + path);

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function hub(conduct: Conduct): Promise<Hub> {
  const made = await makeHub(conduct);
  ends.push(() => made.close());
  return made;
}

const topicsOf = (made: Hub): string[] =>
  made.announcements.flatMap(({ form }) => form.getAll("hub.url"));

describe("a ping", () => {
  it("is a form that names the mode and every topic", async () => {
    const good = await hub(answers(204));
    expect(await pingHub(good.url, SITE_FEEDS, QUICK)).toEqual({ done: true });
    const [announcement] = good.announcements;
    expect(announcement?.method).toBe("POST");
    expect(announcement?.type).toContain("application/x-www-form-urlencoded");
    expect(announcement?.form.get("hub.mode")).toBe("publish");
    expect(topicsOf(good)).toEqual(SITE_FEEDS);
  });

  const thirdTime: Conduct = (response, number) => {
    response.writeHead(number < 3 ? 503 : 202).end();
  };
  const fails = (reason: RegExp) => ({
    done: false,
    reason: expect.stringMatching(reason) as string,
  });
  const hang: Conduct = () => undefined;
  const hangInTheBody: Conduct = (response) => response.writeHead(200).write("x");

  it.each<{ what: string; conduct: Conduct; ends: object; attempts: number }>([
    { what: "hangs", conduct: hang, ends: fails(/too long.*3 attempts/), attempts: 3 },
    { what: "hangs in its answer", conduct: hangInTheBody, ends: { done: true }, attempts: 1 },
    { what: "answers 500", conduct: answers(500), ends: fails(/500.*3 attempts/), attempts: 3 },
    { what: "recovers at the third time", conduct: thirdTime, ends: { done: true }, attempts: 3 },
    {
      what: "closes the connection",
      conduct: (response) => response.destroy(),
      ends: fails(/3 attempts/),
      attempts: 3,
    },
    { what: "refuses", conduct: answers(400), ends: fails(/400$/), attempts: 1 },
    {
      what: "asks for patience",
      conduct: (response, number) => {
        response.writeHead(number === 1 ? 429 : 204, { "Retry-After": "0.01" }).end();
      },
      ends: { done: true },
      attempts: 2,
    },
    {
      what: "redirects so that a form would become a question",
      conduct: answers(302, { Location: "/elsewhere" }),
      ends: fails(/302.*\/elsewhere: set HUB_URL/),
      attempts: 1,
    },
    {
      what: "redirects in a circle",
      conduct: answers(307, { Location: "/" }),
      ends: fails(/circle/),
      attempts: 4,
    },
  ])("to a hub that $what ends in time", async ({ conduct, ends: expected, attempts }) => {
    const bad = await hub(conduct);
    expect(await pingHub(bad.url, SITE_FEEDS, QUICK)).toEqual(expected);
    expect(bad.announcements).toHaveLength(attempts);
  });

  it("goes with its form where a hub has moved to", async () => {
    const moved = await hub(answers(204));
    const old = await hub(answers(308, { Location: moved.url }));
    expect(await pingHub(old.url, SITE_FEEDS, QUICK)).toEqual({ done: true });
    expect(topicsOf(moved)).toEqual(SITE_FEEDS);
  });

  it("to nobody fails", async () => {
    const gone = await makeHub(answers(204));
    await gone.close();
    expect(await pingHub(gone.url, SITE_FEEDS, QUICK)).toEqual(fails(/ECONNREFUSED/));
  });
});

const story = (what: string, section: string): string => `---
section: ${section}
---
The ${what} opens after repairs

The ${what} has opened again after four months of repairs, the port said on Monday.

The last barrier of the ${what} was lifted by the harbour master shortly after noon.
`;

async function project(): Promise<string> {
  const root = await copyBuilt({
    "a.txt": story("bridge", "Town"),
    "b.txt": story("quay", "Harbour"),
  });
  ends.push(() => rm(root, { recursive: true, force: true }));
  return root;
}

const of = (path: string): string[] =>
  ["rss.xml", "atom.xml", "feed.json"].map((file) => `${ORIGIN}${path}${file}`);

describe("an announcement", () => {
  const EVERYTHING = [...of("/"), ...of("/sections/harbour/"), ...of("/sections/town/")];

  it("names every list at first, then those alone whose feeds changed", async () => {
    const root = await project();
    const good = await hub(answers(204));
    const input = { root, hub: good.url, origin: ORIGIN, options: QUICK };
    expect((await announce(input))?.topics.toSorted()).toEqual(EVERYTHING.toSorted());
    expect((await announce(input))?.topics).toEqual([]);
    await writeArticles(root, { "c.txt": story("tunnel", "Town") });
    await buildHere(root);
    expect((await announce(input))?.topics).toEqual([...of("/"), ...of("/sections/town/")]);
    await rm(join(root, "articles/c.txt"));
    await buildHere(root);
    expect((await announce(input))?.topics).toEqual([...of("/"), ...of("/sections/town/")]);
    expect((await announce({ ...input, all: true }))?.topics).toHaveLength(9);
  });

  it("that a hub did not take is made again the next time", async () => {
    const root = await project();
    const late = await hub((response, number) => {
      response.writeHead(number <= 3 ? 500 : 204).end();
    });
    const input = { root, hub: late.url, origin: ORIGIN, options: QUICK };
    expect(await announce(input)).toMatchObject({ topics: [], failure: /500/ });
    expect((await announce(input))?.topics).toHaveLength(9);
  });

  it("is made in full to another hub, and when its record is damaged", async () => {
    const root = await project();
    const first = await hub(answers(204));
    const second = await hub(answers(204));
    const input = { root, origin: ORIGIN, options: QUICK };
    await announce({ ...input, hub: first.url });
    expect((await announce({ ...input, hub: second.url }))?.topics).toHaveLength(9);
    await writeFile(join(root, ".broadsheet/announced.json"), "{");
    expect((await announce({ ...input, hub: second.url }))?.topics).toHaveLength(9);
  });
});

describe("npm run announce", () => {
  async function folder(settings: string): Promise<string> {
    const root = await mkdtemp(join(tmpdir(), "broadsheet-"));
    ends.push(() => rm(root, { recursive: true, force: true }));
    await mkdir(join(root, "articles"));
    await writeFile(join(root, "wrangler.toml"), settings);
    return root;
  }

  it("announces what is built, and prints it as JSON", async () => {
    const good = await hub(answers(204));
    const root = await folder(`[vars]\nSITE_URL = "${ORIGIN}"\nHUB_URL = "${good.url}"\n`);
    await buildHere(root);
    const { code, stdout, stderr } = await runCommand(root, "announce", ["--json"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toEqual({ hub: good.url, topics: SITE_FEEDS });
    expect(topicsOf(good)).toEqual(SITE_FEEDS);
  });

  it("says why a hub did not take it, and exits with 1", async () => {
    const bad = await hub(answers(403));
    const root = await folder(`[vars]\nSITE_URL = "${ORIGIN}"\nHUB_URL = "${bad.url}"\n`);
    await buildHere(root);
    const { code, stderr } = await runCommand(root, "announce");
    expect([code, stderr]).toEqual([1, expect.stringContaining("answers 403")]);
  });

  it.each([
    { what: "has nothing to do without a hub", settings: "", code: 0 },
    {
      what: "needs a build",
      settings: '[vars]\nSITE_URL = "http://a"\nHUB_URL = "http://b"',
      code: 1,
    },
    { what: "refuses malformed settings", settings: '[vars]\nHUB_URL = "b"', code: 1 },
    { what: "refuses a file that is no TOML", settings: "[vars", code: 1 },
    { what: "needs the site's address", settings: '[vars]\nHUB_URL = "http://b"', code: 2 },
  ])("$what", async ({ settings, code }) => {
    expect((await runCommand(await folder(settings), "announce")).code).toBe(code);
  });
});

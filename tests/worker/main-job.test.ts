/**
 * The main job, end to end: raw texts built and served by the real Worker in workerd, read back
 * from the three feeds with parsers that are not ours, and from the pages.
 */
import { parseFeed as parseWithRowan } from "@rowanmanning/feed-parser";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defined } from "../defined.ts";
import { readFixtures, type LabelledText } from "../fixtures/read-fixtures.ts";
import { readSeeds, SEEDS_PRESENT } from "../fixtures/read-seeds.ts";
import { serveProject, type Project } from "../serve-project.ts";

/** What every reader must come to know of an entry, whatever the format. */
interface Entry {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly published: string | undefined;
  readonly html: string | undefined;
}

const FEEDS = ["/rss.xml", "/atom.xml", "/feed.json"] as const;

describe.each([
  { what: "the five raw shapes", texts: readFixtures("shapes") },
  { what: "the five seeds", texts: readSeeds() },
])("$what", ({ what, texts }) => {
  const absent = what.includes("seeds") && !SEEDS_PRESENT;
  describe.skipIf(absent)("served by the Worker", () => {
    let project: Project;
    const bodies = new Map<string, string>();

    beforeAll(async () => {
      project = await serveProject(
        Object.fromEntries(texts.map(({ name, bytes }) => [name, bytes])),
      );
      for (const path of [...FEEDS, "/"]) bodies.set(path, await get(path));
    });
    afterAll(() => project.close());

    async function get(path: string): Promise<string> {
      const response = await project.server.fetch(path);
      expect(response.status, path).toBe(200);
      return response.text();
    }

    function feedsmithEntries(path: (typeof FEEDS)[number]): Entry[] {
      const text = defined(bodies.get(path));
      if (path === "/rss.xml") {
        return (parseRssFeed(text).items ?? []).map((item) => ({
          id: item.guid?.value,
          title: item.title,
          url: item.link,
          published: instant(item.pubDate),
          html: item.content?.encoded,
        }));
      }
      if (path === "/atom.xml") {
        return (parseAtomFeed(text).entries ?? []).map((entry) => ({
          id: entry.id,
          title: textOf(entry.title),
          // A link without rel is an alternate (RFC 4287, 4.2.7.2).
          url: entry.links?.find((link) => (link.rel ?? "alternate") === "alternate")?.href,
          published: instant(entry.published),
          html: textOf(entry.content),
        }));
      }
      return (parseJsonFeed(JSON.parse(text)).items ?? []).map((item) => ({
        id: item.id,
        title: item.title,
        url: item.url,
        published: instant(item.date_published),
        html: item.content_html,
      }));
    }

    /** The entry that a text became: the one that shows its first paragraph. */
    function entryOf(entries: readonly Entry[], text: LabelledText): Entry {
      const first = defined(text.body[0]);
      return defined(entries.find((entry) => paragraphs(entry.html).includes(first)));
    }

    it("is well-formed XML and valid JSON", () => {
      for (const path of ["/rss.xml", "/atom.xml"]) {
        const parser = new SaxesParser({ xmlns: true });
        const complaints: string[] = [];
        parser.on("error", (error) => complaints.push(error.message));
        parser.write(defined(bodies.get(path))).close();
        expect(complaints, path).toEqual([]);
      }
      expect(JSON.parse(defined(bodies.get("/feed.json")))).toMatchObject({
        version: "https://jsonfeed.org/version/1.1",
      });
    });

    it("holds each article once, the same in three formats", () => {
      const [rss, atom, json] = FEEDS.map(feedsmithEntries);
      expect(new Set(json?.map((entry) => entry.id)).size).toBe(texts.length);
      expect(rss).toEqual(json);
      expect(atom).toEqual(json);
      for (const entry of json ?? []) {
        expect(entry.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f-]{21}$/);
        expect(entry.published).toMatch(/^\d{4}-/);
      }
    });

    it("reads the same to a second parser of RSS and Atom", () => {
      const expected = feedsmithEntries("/feed.json");
      for (const path of ["/rss.xml", "/atom.xml"]) {
        const feed = parseWithRowan(defined(bodies.get(path)));
        const entries = feed.items.map((item) => ({
          id: item.id ?? undefined,
          title: item.title ?? undefined,
          url: item.url ?? undefined,
          published: item.published?.toISOString(),
          html: item.content ?? undefined,
        }));
        expect(entries, path).toEqual(expected);
      }
    });

    it.each(texts)("shows $name clean: headline, section, whole body, no debris", async (text) => {
      const entry = entryOf(feedsmithEntries("/feed.json"), text);
      if (text.title === null) {
        // Derived from the lede, and said to be so.
        const lede = defined(text.body[0]).replace(/\s+/g, " ");
        expect(lede).toContain(defined(entry.title).replace(/…$/, ""));
      } else expect(entry.title).toBe(text.title);

      const shown = paragraphs(entry.html).filter((line) => !text.optional.includes(line));
      expect(shown).toEqual(text.body);

      const path = new URL(defined(entry.url)).pathname;
      const { _broadsheet: extras } = JSON.parse(await get(`${path}.json`)) as {
        _broadsheet: { section?: string; title_derived?: boolean };
      };
      expect(extras.section ?? null).toBe(text.section);
      expect(extras.title_derived ?? false).toBe(text.title === null);

      const page = await get(path);
      const visible = paragraphs(page);
      for (const line of text.body) expect(visible).toContain(line);
      for (const line of text.noise) expect(visible.join("\n")).not.toContain(line);
      for (const feed of FEEDS) {
        const everything = feedsmithEntries(feed)
          .flatMap(({ html }) => paragraphs(html))
          .join("\n");
        for (const line of text.noise) expect(everything, feed).not.toContain(line);
      }
    });

    it("answers 304 to whoever has the current feed", async () => {
      for (const path of FEEDS) {
        const etag = defined((await project.server.fetch(path)).headers.get("ETag"));
        const again = await project.server.fetch(path, { headers: { "If-None-Match": etag } });
        expect(again.status, path).toBe(304);
      }
    });

    it("announces its feeds on the front page, which links every article", () => {
      const page = defined(bodies.get("/"));
      for (const path of FEEDS) expect(page).toMatch(new RegExp(`rel="alternate"[^>]*${path}"`));
      for (const { url } of feedsmithEntries("/feed.json")) {
        expect(page).toContain(`href="${new URL(defined(url)).pathname}"`);
      }
    });
  });
});

/** The text of each block of an HTML fragment, in order. */
function paragraphs(html: string | undefined): string[] {
  return (html ?? "")
    .replace(/<[^>]+>/g, "\n")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function instant(time: string | Date | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time).toISOString();
}

/** Atom's text constructs: a string, or an object with the value. */
function textOf(construct: string | { value?: string } | undefined): string | undefined {
  return typeof construct === "string" ? construct : construct?.value;
}

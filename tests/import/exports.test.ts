/** Exports of Ghost and Substack, alone and in archives. */
import { join } from "node:path";
import { zipSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { importFrom, makeFolder, rssFeed } from "./old-sites.ts";

describe("a Ghost export", () => {
  const post = {
    ...{ id: "5b3f1c2a9d8e7f6a5b4c3d2e", title: "The shed", slug: "shed", html: "<p>Roof.</p>" },
    ...{ status: "published", visibility: "public", type: "post" },
    published_at: "2019-05-01T10:15:30.000Z",
  };
  const exported = JSON.stringify({ db: [{ data: { posts: [post], posts_tags: [] } }] });

  it("has the id that its feed has, alone or in a zip archive", async () => {
    const zip = zipSync({ "ghost.json": strToU8(exported) });
    const folder = makeFolder({ "ghost.json": exported, "ghost.zip": zip });
    for (const name of ["ghost.json", "ghost.zip"]) {
      const { texts } = await importFrom(join(folder, name));
      expect(texts["2019-05-01-shed.html"]).toContain(`guid: ${post.id}\npermalink: /shed/\n`);
    }
  });

  it("has its pictures from the archive, wherever its folder of content lies there", async () => {
    const shown = { ...post, html: '<img src="__GHOST_URL__/content/images/2019/roof.png">' };
    const text = JSON.stringify({
      db: [{ data: { posts: [{ ...shown, feature_image: "__GHOST_URL__/content/images/2019/gate.png" }], posts_tags: [] } }],
    });
    for (const place of ["", "data/"]) {
      const picture = (name: string): string => `${place}content/images/2019/${name}`;
      const zip = zipSync({
        [`${place}ghost.json`]: strToU8(text),
        ...{ [picture("roof.png")]: strToU8("x"), [picture("gate.png")]: strToU8("y") },
      });
      const { sources, site } = await importFrom(join(makeFolder({ "a.zip": zip }), "a.zip"));
      const media = sources[0]?.media ?? [];
      expect(media.map(({ to }) => to)).toEqual(
        ["roof", "gate"].map((name) => ({ static: `content/images/2019/${name}.png` })),
      );
      expect(await site.readMedia(media[0]?.from ?? "")).toEqual(strToU8("x"));
    }
  }); // prettier-ignore

  it("in an archive with a path that leads out of it is refused", async () => {
    const zip = zipSync({ "../ghost.json": strToU8(exported) });
    await expect(importFrom(join(makeFolder({ "a.zip": zip }), "a.zip"))).rejects.toThrow(
      /leads out/u,
    );
  });

  it("in an archive that bursts is refused", async () => {
    const zip = zipSync({ "ghost.json": new Uint8Array(20_000_000) });
    await expect(importFrom(join(makeFolder({ "a.zip": zip }), "a.zip"))).rejects.toThrow(
      /unpack/u,
    );
  });
});

describe("a Substack export", () => {
  it("has its posts at /p/, those that are not for everyone as drafts, and its list is left", async () => {
    const rows = [
      "post_id,post_date,is_published,email_sent_at,type,audience,title,subtitle,podcast_url",
      '1.shed,2019-05-01T10:15:30.000Z,true,,newsletter,everyone,"The shed, again",Of roofs,',
      "2.gate,2019-06-01T10:15:30.000Z,true,,newsletter,only_paid,The gate,,",
      "3.fence,,false,,newsletter,everyone,The fence,,",
      "4.lost,2019-06-01T10:15:30.000Z,true,,newsletter,everyone,Lost,,",
    ].join("\n");
    const files = {
      "posts.csv": rows,
      "posts/1.shed.html": "<p>Roof.</p>",
      "posts/2.gate.html": "<p>Closed.</p>",
      "posts/3.fence.html": "<p>Soon.</p>",
      "email_list.old.csv": "email\n",
    };
    const zip = zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
    const folder = makeFolder({ ...files, "export.zip": zip });
    for (const path of [folder, join(folder, "export.zip")]) {
      const feed = rssFeed([
        { guid: "https://old.example/p/shed", link: "https://old.example/p/shed", title: "The shed, again" },
      ]);
      const { texts, report } = await importFrom(path, [feed]);
      const text = texts["2019-05-01-shed.html"] ?? "";
      expect(text).toContain("guid: https://old.example/p/shed\npermalink: /p/shed\n");
      expect(text).toContain("summary: Of roofs\n");
      expect(texts["2019-06-01-gate.html"]).toContain("guid: https://old.example/p/gate\n");
      expect(report).toMatchObject({ private: ["posts/2.gate.html"], drafts: ["posts/3.fence.html"] });
      expect(report.problems).toMatchObject([{ rule: "no-text" }]);
      expect(report.left).toEqual(["the subscribers in email_list.old.csv"]);
    }
  }); // prettier-ignore
});

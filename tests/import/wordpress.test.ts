/** A WordPress export: guids, addresses, uploads, and what is wrong with some. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importFrom, makeFolder } from "./old-sites.ts";

const wxr = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="c" xmlns:excerpt="e" xmlns:dc="d"><channel><title>Old</title><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://old.example</wp:base_blog_url>${items}</channel></rss>`;
const item = (id: number, more = "", status = "publish"): string =>
  `<item><title>Shed ${id}</title><link>https://old.example/2019/05/shed-${id}/</link><guid isPermaLink="false">http://old.example/?p=${id}</guid><content:encoded><![CDATA[First.\n\nSecond.]]></content:encoded><wp:post_id>${id}</wp:post_id><wp:post_date_gmt>2019-05-01 10:15:30</wp:post_date_gmt><wp:post_name>shed-${id}</wp:post_name><wp:status>${status}</wp:status><wp:post_type>post</wp:post_type>${more}</item>`;

describe("a WordPress export", () => {
  it("keeps guids, addresses, numbers and former slugs, and makes paragraphs", async () => {
    const old =
      "<wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>hut</wp:meta_value></wp:postmeta>";
    const folder = makeFolder({ "export.xml": wxr(item(1, old) + item(2, "", "private")) });
    const { texts, report } = await importFrom(join(folder, "export.xml"));
    const text = texts["2019-05-01-shed-1.html"] ?? "";
    expect(text).toContain("guid: http://old.example/?p=1\npermalink: /2019/05/shed-1/\n");
    expect(text).toContain("  - /?p=1\n  - /2019/05/hut/\n");
    expect(text).toContain("<p>First.</p>\n\n<p>Second.</p>");
    expect(report.private).toEqual(["export.xml: post 2"]);
    expect(report.ids).toMatchObject({ export: 2 });
  });

  it("is read whatever control characters it has", async () => {
    const folder = makeFolder({ "export.xml": wxr(item(1).replace("First", "Fi\u0008rst")) });
    const { sources } = await importFrom(join(folder, "export.xml"));
    expect(sources).toHaveLength(1);
  });

  it("that ends in the middle is refused", async () => {
    const folder = makeFolder({ "export.xml": wxr(item(1) + item(2)).slice(0, -300) });
    await expect(importFrom(join(folder, "export.xml"))).rejects.toThrow(/ends in the middle/u);
  });

  it("with one guid for two posts leaves it to the newer one, which readers saw last", async () => {
    const newer = item(2).replace("?p=2", "?p=1").replace("2019-05-01 10", "2019-05-02 10");
    const folder = makeFolder({ "export.xml": wxr(item(1) + newer) });
    const { report, texts } = await importFrom(join(folder, "export.xml"));
    expect(report.problems).toMatchObject([{ rule: "double", file: "export.xml: post 1" }]);
    expect(texts["2019-05-02-shed-2.html"]).toContain("guid: http://old.example/?p=1\n");
    expect(texts["2019-05-01-shed-1.html"]).not.toContain("guid:");
  });

  it("finds uploads by the end of their path, at the hosts of its attachments", async () => {
    const shown = '<img src="https://files.example/wp-content/uploads/2019/05/roof.png?w=9">';
    const upload =
      "<item><title/><wp:post_id>9</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://files.example/a.png</wp:attachment_url></item>";
    const folder = makeFolder({
      "export.xml": wxr(item(1).replace("First.", shown) + upload),
      "uploads/2019/05/roof.png": "x",
    });
    const { sources } = await importFrom(
      join(folder, "export.xml"), [], {}, join(folder, "uploads"),
    ); // prettier-ignore
    expect(sources[0]?.media).toEqual([
      { from: "2019/05/roof.png", to: { static: "wp-content/uploads/2019/05/roof.png" } },
    ]);
    expect(sources[0]?.text()).toContain('src="/wp-content/uploads/2019/05/roof.png"');
  });

  it("shows in a gallery what it names, or what was uploaded to the post", async () => {
    const upload = (id: number, parent: number): string =>
      `<item><title/><wp:post_id>${id}</wp:post_id><wp:post_parent>${parent}</wp:post_parent><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://old.example/up/${id}.jpg</wp:attachment_url></item>`;
    const galleries = item(1).replace("First.", "[gallery]\n\n[gallery ids='9']");
    const folder = makeFolder({
      "export.xml": wxr(galleries + upload(8, 1) + upload(7, 1) + upload(9, 2)),
    });
    const { texts } = await importFrom(join(folder, "export.xml"));
    const shown = texts["2019-05-01-shed-1.html"]?.matchAll(/up\/(\d)\.jpg/gu) ?? [];
    expect(Array.from(shown, ([, id]) => id)).toEqual(["7", "8", "9"]);
  });

  it("keeps what readers fetch with a post", async () => {
    const sound = "https://old.example/1.mp3\n5\naudio/mpeg";
    const meta = `<wp:postmeta><wp:meta_key>enclosure</wp:meta_key><wp:meta_value>${sound}</wp:meta_value></wp:postmeta>`;
    const folder = makeFolder({ "export.xml": wxr(item(1, meta)) });
    const { texts } = await importFrom(join(folder, "export.xml"));
    expect(texts["2019-05-01-shed-1.html"]).toContain(
      "enclosures:\n  - |-\n    https://old.example/1.mp3\n    5\n    audio/mpeg\n",
    );
  });

  it("has titles in plain words, and its featured picture from the uploads", async () => {
    const upload =
      "<item><title/><wp:post_id>9</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://old.example/wp-content/uploads/roof.png</wp:attachment_url></item>";
    const featured =
      "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>";
    const titled = item(1, featured).replace(
      "Shed 1",
      "<![CDATA[The <em>shed</em> &amp; its roof]]>",
    );
    const folder = makeFolder({ "export.xml": wxr(titled + upload), "uploads/roof.png": "x" });
    const { sources } = await importFrom(
      join(folder, "export.xml"), [], {}, join(folder, "uploads"),
    ); // prettier-ignore
    expect(sources[0]?.text()).toContain("title: The shed & its roof\n");
    expect(sources[0]?.text()).toContain("image: /wp-content/uploads/roof.png\n");
    expect(sources[0]?.media).toHaveLength(1);
  });
});
